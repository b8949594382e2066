#pragma once

#include "funding/travel_grant.hpp"
#include "mobility/journey_book.hpp"
#include "organisation/organisation.hpp"

namespace utsyn {

/// One part of a journey by one mode.
struct JourneyLeg {
    Mode mode{};
    std::string from;
    std::string to;
    std::vector<std::string> via;
    Kilometres kilometres;         // one way along the route, an estimate
    Hours hours;                   // one way, an estimate
    KilogramsCo2e kilograms_co2e;  // one person, there and back
    Co2Factor factor;

    bool operator==(const JourneyLeg&) const = default;
};
BOOST_DESCRIBE_STRUCT(JourneyLeg, (), (mode, from, to, via, kilometres, hours, kilograms_co2e, factor))

/// One way of getting there, the sum of its legs.
struct JourneyOption {
    Mode mode{};
    std::vector<JourneyLeg> legs;
    Kilometres kilometres;         // one way, an estimate
    Hours hours;                   // one way, an estimate
    KilogramsCo2e kilograms_co2e;  // one person, there and back
    GreenTravel green_travel{};
    Money grant;          // of one person, for the return trip
    Provenance estimate;  // of kilometres and hours

    bool operator==(const JourneyOption&) const = default;
};
BOOST_DESCRIBE_STRUCT(JourneyOption, (), (mode, legs, kilometres, hours, kilograms_co2e, green_travel, grant, estimate))

enum class WhyNotOffered { too_near, too_far, no_land_route, no_sea_route };
BOOST_DESCRIBE_ENUM(WhyNotOffered, too_near, too_far, no_land_route, no_sea_route)

struct NotOffered {
    Mode mode{};
    WhyNotOffered why{};

    bool operator==(const NotOffered&) const = default;
};
BOOST_DESCRIBE_STRUCT(NotOffered, (), (mode, why))

/// The ways from one town to another beside each other.
struct TravelComparison {
    Place from;
    Place to;
    Kilometres straight_line;  // one way
    TravelGrant grant;
    std::vector<JourneyOption> options;  // in the order of Mode
    std::vector<NotOffered> not_offered;

    bool operator==(const TravelComparison&) const = default;
};
BOOST_DESCRIBE_STRUCT(TravelComparison, (), (from, to, straight_line, grant, options, not_offered))

/// Towns as people type them: "Oslo", "Halle, Germany".
struct TravelQuestion {
    std::string from;
    std::string to;
    std::optional<int> call_year;  // nothing: the newest known
};
BOOST_DESCRIBE_STRUCT(TravelQuestion, (), (from, to, call_year))

/// Whether the travel grant of this kind is the green one.
constexpr bool is_green(GreenTravel green_travel) {
    return green_travel != GreenTravel::not_green;
}

/// Where an organisation stands; nothing where its position is not known.
std::optional<Place> place_of(const Organisation& organisation);

/// Every mode from one place to another: kilometres, hours, CO2 and grant, or why it is not offered.
/// Problems: no-rates-for-call-year.
/// Source: docs/sources.md S-43 (CO2), S-11 and S-13 (green travel); detours and hours are our own estimates.
Outcome<TravelComparison> compare_travel(const JourneyBook& journeys, const RateBook& rates, const Place& from,
                                         const Place& to, int call_year);

/// The same for towns by name, with the program's own data.
/// Problems: invalid (/from, /to: place-unknown, place-ambiguous), no-rates-for-call-year.
Outcome<TravelComparison> compare_travel(const TravelQuestion& question, Date today);

}  // namespace utsyn
