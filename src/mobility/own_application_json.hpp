#pragma once

#include "mobility/mobility_application_json.hpp"
#include "mobility/placement_json.hpp"

namespace utsyn {

/// What an applicant hands in.
struct OwnApplicationDraft {
    std::vector<Id<Offer>> choices;
    std::string motivation;
    std::string programme;
    std::int64_t year_level = 0;
};
BOOST_DESCRIBE_STRUCT(OwnApplicationDraft, (), (choices, motivation, programme, year_level))
template <>
inline constexpr auto field_rules<OwnApplicationDraft> = std::array{
    FieldRule{.field = "choices", .about = "Offers of the round, the best first."},
    FieldRule{.field = "motivation", .max_length = 4000},
    FieldRule{.field = "programme", .min_length = 1, .max_length = 200, .about = "Your study programme."},
    FieldRule{.field = "year_level", .minimum = 1, .maximum = 13, .about = "Your year when you apply."},
};

/// What an applicant handed in.
struct OwnApplication {
    std::vector<Id<Offer>> choices;
    std::string motivation;
    std::string programme;
    std::int64_t year_level = 0;
    std::optional<std::int64_t> points;
    Instant submitted_at;
    std::optional<Date> withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(OwnApplication, (),
                      (choices, motivation, programme, year_level, points, submitted_at, withdrawn_on))

/// An offer as an applicant sees it.
struct ChoosableOffer {
    OfferRow offer;
    std::optional<std::int64_t> rank;  // her choice so far, 1: the best
    bool eligible = true;              // as far as she has told
    std::vector<std::string> reasons;  // why not, in her language
};
BOOST_DESCRIBE_STRUCT(ChoosableOffer, (), (offer, rank, eligible, reasons))

enum class OwnApplicationAction { submit, withdraw };
BOOST_DESCRIBE_ENUM(OwnApplicationAction, submit, withdraw)

/// A round as an applicant sees it, with what she has handed in.
struct OwnApplicationView {
    OfferRound round;
    OfferState state{};
    std::string organisation_name;
    std::int64_t deadline_hour = 0;  // of the last day
    std::int64_t choices_maximum = 0;
    bool takes_applications = false;  // now
    std::optional<OwnApplication> application;
    std::vector<ChoosableOffer> offers;         // her choices first, best first; then the others by title
    std::vector<std::string> programmes;        // that the offers name, to choose one's own from
    std::optional<OwnPlacementView> placement;  // what she got, once the places are given
    std::vector<OwnApplicationAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(OwnApplicationView, (),
                      (round, state, organisation_name, deadline_hour, choices_maximum, takes_applications, application,
                       offers, programmes, placement, allowed_actions))

/// The round's offers in the order in which its applicant looks at them.
std::vector<ChoosableOffer> choosable_offers(std::vector<OfferRow> offers,
                                             const std::optional<MobilityApplication>& application,
                                             std::optional<Date> born_on, const i18n::Messages& messages,
                                             const Language& language);

OwnApplication own_application_of(const MobilityApplication& application);

/// The draft as an application's facts.
void apply(const OwnApplicationDraft& draft, MobilityApplication& application);

}  // namespace utsyn
