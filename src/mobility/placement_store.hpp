#pragma once

#include "mobility/placement.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// A placement with the names that it is told with.
struct PlacementRow {
    Id<Placement> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<MobilityApplication> application_id;
    Id<Person> person_id;
    std::string person_name;
    std::optional<Id<Offer>> offer_id;
    std::optional<std::string> offer_title;
    std::optional<std::string> partner_name;
    std::optional<std::string> partner_country;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<std::int64_t> rank;
    std::optional<std::string> waiting_offer_title;
    std::optional<std::int64_t> waiting_place;
    std::vector<Reason> reasons;
    Instant placed_at;
    Date answer_by;
    std::optional<Id<Stay>> stay_id;
    std::optional<PlaceAnswer> answer;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(PlacementRow, (),
                      (id, version, organisation_id, organisation_name, application_id, person_id, person_name,
                       offer_id, offer_title, partner_name, partner_country, starts_on, ends_on, rank,
                       waiting_offer_title, waiting_place, reasons, placed_at, answer_by, stay_id, answer, answered_on))

/// A round whose deadline has passed and that nobody has placed.
struct RoundToPlace {
    Id<OfferRound> id;
    std::string name;
    Date closes_on;
    std::int64_t applicants = 0;
};
BOOST_DESCRIBE_STRUCT(RoundToPlace, (), (id, name, closes_on, applicants))

/// Places of a round that nobody has answered yet.
struct AnswersDue {
    Id<OfferRound> round_id;
    std::string round_name;
    Date answer_by;
    std::int64_t answers = 0;
};
BOOST_DESCRIBE_STRUCT(AnswersDue, (), (round_id, round_name, answer_by, answers))

/// All SQL of placements.
class PlacementStore {
public:
    explicit PlacementStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Of a round, by name.
    std::vector<PlacementRow> of_round(Id<OfferRound> round, const Fence& fence);
    Outcome<PlacementRow> find_row(Id<Placement> id, const Fence& fence);
    /// What the fence's person got in a round, if it has been placed.
    std::optional<Placement> find_own_in(Id<OfferRound> round, const Fence& fence);
    /// Problems: not-found.
    Outcome<Placement> find_own(Id<Placement> id, const Fence& fence);
    bool is_placed(Id<OfferRound> round, const Fence& fence);
    /// Published rounds whose deadline was before that day and that nobody has placed, though someone applies.
    std::vector<RoundToPlace> rounds_to_place(Date day, const Fence& fence);
    /// How many places are unanswered in each round whose answers are due on these days.
    std::vector<AnswersDue> answers_due(Date from, Date to, const Fence& fence);

    void add(const Placement& placement, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const Placement& before, Placement& after, const Change& change);
    /// Someone of the staff has seen them.
    void record_read(std::span<const PlacementRow> placements, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
