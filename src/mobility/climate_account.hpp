#pragma once

#include "mobility/journey.hpp"
#include "mobility/school_year.hpp"

#include <span>

namespace utsyn {

/// What counts of one stay, without the person.
struct ClimateStay {
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::string partner_name;
    std::string partner_country;
    Date starts_on;
    Date ends_on;
    std::optional<KilogramsCo2e> journey_kilograms_co2e;        // nothing: no journey is chosen
    std::optional<KilogramsCo2e> journey_plane_kilograms_co2e;  // what flying would emit
};
BOOST_DESCRIBE_STRUCT(ClimateStay, (),
                      (organisation_id, organisation_name, partner_name, partner_country, starts_on, ends_on,
                       journey_kilograms_co2e, journey_plane_kilograms_co2e))

/// Sums over stays. Units: kilograms of all persons, there and back.
struct ClimateSums {
    std::int64_t stays = 0;
    std::int64_t journeys = 0;  // stays with a chosen journey
    KilogramsCo2e kilograms_co2e;
    std::optional<KilogramsCo2e> kilograms_per_journey;
    KilogramsCo2e saved_kilograms_co2e;  // against flying, of the journeys whose flight is known
    std::int64_t compared_journeys = 0;  // those
    std::int64_t near_stays = 0;
    std::optional<int> near_percent;

    bool operator==(const ClimateSums&) const = default;
};
BOOST_DESCRIBE_STRUCT(ClimateSums, (),
                      (stays, journeys, kilograms_co2e, kilograms_per_journey, saved_kilograms_co2e, compared_journeys,
                       near_stays, near_percent))

/// What an organisation wants a journey to emit at most, on average, from a school year on.
struct ClimateTarget {
    Id<ClimateTarget> id;
    Version version;
    Id<Organisation> organisation_id;
    KilogramsCo2e kilograms_per_journey;
    int first_year = 0;  // in which the school year begins
    Date set_on;
};
BOOST_DESCRIBE_STRUCT(ClimateTarget, (), (id, version, organisation_id, kilograms_per_journey, first_year, set_on))

struct ClimateYear {
    std::string year;  // "2026/27"
    Date first_day;
    ClimateSums sums;
    std::optional<int> change_percent;  // per journey, against the year before
    std::optional<KilogramsCo2e> target;
    std::optional<bool> keeps_target;
};
BOOST_DESCRIBE_STRUCT(ClimateYear, (), (year, first_day, sums, change_percent, target, keeps_target))

/// A school, or those who travel to one partner on the same days.
struct ClimateLine {
    std::string name;
    std::string organisation_name;
    std::optional<Date> starts_on;
    ClimateSums sums;
};
BOOST_DESCRIBE_STRUCT(ClimateLine, (), (name, organisation_name, starts_on, sums))

/// What the journeys of an organisation and all below it emit.
struct ClimateAccount {
    std::string year;  // of `schools` and `groups`
    std::vector<ClimateYear> years;
    std::vector<ClimateLine> schools;
    std::vector<ClimateLine> groups;
    std::optional<ClimateTarget> target;
};
BOOST_DESCRIBE_STRUCT(ClimateAccount, (), (year, years, schools, groups, target))

/// Years in their order, those without stays left out; the schools and groups of `shown`, most emission first.
ClimateAccount climate_account(std::span<const ClimateStay> stays, const SchoolYear& shown,
                               const std::optional<ClimateTarget>& target, const MobilityLimits& limits);

}  // namespace utsyn
