#pragma once

#include "mobility/offer_round.hpp"
#include "partnership/agreement.hpp"

namespace utsyn {

enum class Activity { exchange, study_trip, internship, job_shadowing, teaching, course, virtual_exchange };
BOOST_DESCRIBE_ENUM(Activity, exchange, study_trip, internship, job_shadowing, teaching, course, virtual_exchange)

enum class OfferFunding { none, erasmus_school, erasmus_vet, nordplus, lanekassen, own };
BOOST_DESCRIBE_ENUM(OfferFunding, none, erasmus_school, erasmus_vet, nordplus, lanekassen, own)

/// The Common European Framework's levels.
enum class LanguageLevel { a1, a2, b1, b2, c1, c2 };
BOOST_DESCRIBE_ENUM(LanguageLevel, a1, a2, b1, b2, c1, c2)

/// Places at one partner for one period, that may be applied for in a round.
struct Offer {
    Id<Offer> id;
    Version version;
    Id<Organisation> organisation_id;
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
    Date ends_on;                             // last day
    std::vector<std::string> programmes;      // none: any
    std::vector<std::int64_t> year_levels;    // none: any
    std::optional<std::int64_t> minimum_age;  // in whole years on the first day
    std::vector<std::string> languages;       // of the stay, BCP 47
    std::optional<LanguageLevel> language_level;
    OfferFunding funding{};
    std::optional<Money> own_cost;  // what it costs the participant
    std::optional<Date> published_on;
};
BOOST_DESCRIBE_STRUCT(Offer, (),
                      (id, version, organisation_id, round_id, agreement_id, partner_id, title, description, activity,
                       direction, who, places, starts_on, ends_on, programmes, year_levels, minimum_age, languages,
                       language_level, funding, own_cost, published_on))

/// An offer with what a reader wants to know at a glance: where, when, what, for whom, until when.
struct OfferRow {
    Id<Offer> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<OfferRound> round_id;
    std::string round_name;
    Date opens_on;
    Date closes_on;
    Id<Partner> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<double> latitude;
    std::optional<double> longitude;
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
    std::optional<Date> published_on;
    OfferState state{};
};
BOOST_DESCRIBE_STRUCT(OfferRow, (),
                      (id, organisation_id, organisation_name, round_id, round_name, opens_on, closes_on, partner_id,
                       partner_name, partner_country, partner_town, latitude, longitude, title, description, activity,
                       direction, who, places, starts_on, ends_on, programmes, year_levels, minimum_age, languages,
                       language_level, funding, own_cost, published_on, state))

/// The state on `today`: derived from the round and the dates, never stored. Over: the stay has ended.
OfferState state_on(const Offer& offer, const OfferRound& round, Date today);

/// Whether an agreement signed by both runs from the first to the last day, as far as is known by now.
bool covers(const Agreement& agreement, Date starts_on, Date ends_on);

/// Places a school year that an agreement gives for this; nothing when it names none.
std::optional<std::int64_t> quota_of(const Agreement& agreement, Direction direction, Who who);

/// Problems: invalid (ends before it begins).
Outcome<void> check_period(Date starts_on, Date ends_on);
/// Problems: agreement-does-not-cover.
Outcome<void> check_covered(const Offer& offer, const Agreement& agreement);

/// Shown to those who may apply. Problems: offer-published, offer-over.
Outcome<Offer> publish(Offer offer, Date today);
/// Changed by hand: until its round's deadline has passed, and its period. Problems: round-closed, offer-over.
Outcome<void> check_editable(const Offer& offer, const OfferRound& round, Instant now, const MobilityLimits& limits);

enum class OfferAction { edit, publish };
BOOST_DESCRIBE_ENUM(OfferAction, edit, publish)

/// What the rules allow at that moment, whoever asks.
std::vector<OfferAction> actions_at(const Offer& offer, const OfferRound& round, Instant now,
                                    const MobilityLimits& limits);

}  // namespace utsyn
