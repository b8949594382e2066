#pragma once

#include "mobility/mobility_application.hpp"
#include "mobility/stay.hpp"

namespace utsyn {

/// A named value that a reason shows; one of the three is set.
struct ReasonValue {
    std::string name;
    std::optional<std::string> text;
    std::optional<std::int64_t> count;
    std::optional<Date> date;

    bool operator==(const ReasonValue&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReasonValue, (), (name, text, count, date))

/// Why someone got what she got: a message key and what its sentence shows.
struct Reason {
    std::string key;  // "placement_reason.got_choice"
    std::vector<ReasonValue> values;

    bool operator==(const Reason&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (key, values))

/// What a message sentence takes.
Arguments arguments_of(const Reason& reason);

/// What a run of the placement says of one application.
struct PlacementDecision {
    Id<MobilityApplication> application_id;
    std::optional<Id<Offer>> offer_id;          // none: no place
    std::optional<std::int64_t> rank;           // of that offer among her choices, 1: the best
    std::optional<Id<Offer>> waiting_offer_id;  // none: not on a waiting list
    std::optional<std::int64_t> waiting_place;  // 1: the next
    std::vector<Reason> reasons;
};

enum class PlaceAnswer { accepted, declined };
BOOST_DESCRIBE_ENUM(PlaceAnswer, accepted, declined)

/// What an applicant got in a round that the school has confirmed.
struct Placement {
    Id<Placement> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<OfferRound> round_id;
    Uuid run_id;  // of the planning run that it comes from
    Id<MobilityApplication> application_id;
    Id<Person> person_id;
    std::optional<Id<Offer>> offer_id;
    std::optional<std::int64_t> rank;
    std::optional<Id<Offer>> waiting_offer_id;
    std::optional<std::int64_t> waiting_place;
    std::vector<Reason> reasons;
    Instant placed_at;
    std::optional<Id<Stay>> stay_id;
    std::optional<PlaceAnswer> answer;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(Placement, (),
                      (id, version, organisation_id, round_id, run_id, application_id, person_id, offer_id, rank,
                       waiting_offer_id, waiting_place, reasons, placed_at, stay_id, answer, answered_on))

enum class PlacementState { awaiting_answer, accepted, declined, lapsed, waiting, refused };
BOOST_DESCRIBE_ENUM(PlacementState, awaiting_answer, accepted, declined, lapsed, waiting, refused)

/// The state on `today`: derived from the answer and its last day, never stored. Lapsed: no answer came.
PlacementState state_on(const Placement& placement, const OfferRound& round, Date today);

/// Whether decisions can be carried out: one for each application, on its own choices, within every offer's places.
/// Problems: placement-does-not-fit.
Outcome<void> check_decisions(std::span<const PlacementDecision> decisions,
                              std::span<const MobilityApplication> applications, std::span<const Offer> offers);

/// Accepted or declined by the one who got the place. Problems: no-place-to-answer, place-answered, answer-too-late.
Outcome<Placement> answer_place(Placement placement, const OfferRound& round, PlaceAnswer answer, Date today);

}  // namespace utsyn
