#pragma once

#include "mobility/offer_store.hpp"

namespace utsyn {

/// What a coordinator writes down of an offer.
struct OfferDraft {
    Id<OfferRound> round_id;
    std::optional<Id<Agreement>> agreement_id;
    Id<Partner> partner_id;
    std::string title;
    std::string description;
    Activity activity{};
    Direction direction{};
    Who who{};
    std::int64_t places = 0;
    Date starts_on;
    Date ends_on;
    std::vector<std::string> programmes;
    std::vector<std::int64_t> year_levels;
    std::optional<std::int64_t> minimum_age;
    std::vector<std::string> languages;
    std::optional<LanguageLevel> language_level;
    OfferFunding funding{};
    std::optional<Money> own_cost;
};
BOOST_DESCRIBE_STRUCT(OfferDraft, (),
                      (round_id, agreement_id, partner_id, title, description, activity, direction, who, places,
                       starts_on, ends_on, programmes, year_levels, minimum_age, languages, language_level, funding,
                       own_cost))
template <>
inline constexpr auto field_rules<OfferDraft> = std::array{
    FieldRule{.field = "agreement_id", .about = "The agreement that the places come from, in force over the period."},
    FieldRule{.field = "title", .min_length = 1, .max_length = 200},
    FieldRule{.field = "description", .max_length = 10'000, .about = "What you will do, in plain words."},
    FieldRule{.field = "places", .minimum = 1, .maximum = 1000},
    FieldRule{.field = "ends_on", .about = "The last day, inclusive."},
    FieldRule{
        .field = "programmes", .max_length = 200, .max_items = 50, .about = "Study programmes it fits; none: any."},
    FieldRule{
        .field = "year_levels", .minimum = 1, .maximum = 13, .max_items = 13, .about = "Years it fits; none: any."},
    FieldRule{.field = "minimum_age", .minimum = 1, .maximum = 99, .about = "In whole years on the first day."},
    FieldRule{.field = "languages", .max_length = 35, .max_items = 10, .about = "Of the stay, BCP 47."},
    FieldRule{.field = "own_cost", .about = "What it costs the participant."},
};

/// What is seen of one offer.
struct OfferView {
    Offer offer;
    OfferState state{};
    OfferRound round;
    std::string organisation_name;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<double> latitude;
    std::optional<double> longitude;
    bool takes_applications = false;    // now
    std::optional<std::int64_t> quota;  // places that the agreement gives in the offer's school year
    std::vector<std::string> warnings;  // message keys "offer.warning.<word>"
    std::vector<OfferAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(OfferView, (),
                      (offer, state, round, organisation_name, partner_name, partner_country, partner_town, latitude,
                       longitude, takes_applications, quota, warnings, allowed_actions))

/// The draft as an offer's facts.
void apply(const OfferDraft& draft, Offer& offer);

}  // namespace utsyn
