#pragma once

#include "funding/provenance.hpp"
#include "mobility/land.hpp"
#include "platform/geography/place.hpp"
#include "platform/shape.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace utsyn {

enum class Mode { train, night_train, coach, ferry, car, plane };
BOOST_DESCRIBE_ENUM(Mode, train, night_train, coach, ferry, car, plane)

/// Whether Erasmus+ counts a mode as green travel; `green_with_reason`: the reporting tool asks why.
enum class GreenTravel { green, green_with_reason, not_green };
BOOST_DESCRIBE_ENUM(GreenTravel, green, green_with_reason, not_green)

enum class FactorPer { passenger_kilometre, vehicle_kilometre };
BOOST_DESCRIBE_ENUM(FactorPer, passenger_kilometre, vehicle_kilometre)

/// What comes along on a ferry.
enum class Aboard { person, car };

/// From a straight line to a way of that length and duration, where neither is published.
struct ModeSpeed {
    double kilometres_per_hour = 0;
    double hours_to_add = 0;   // once per leg: check-in, waiting, the way to the vehicle
    double hours_per_hub = 0;  // at each further link of the same leg: a stop or a change
    double detour_factor = 1;
    double detour_km = 0;
    std::optional<double> longest_day_hours;  // then persons must sleep; nothing: they sleep on board
    std::optional<int> persons;               // who share one vehicle
    GreenTravel green_travel{};
    std::vector<std::string> sources;
    Certainty certainty{};
    std::string checked_on;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ModeSpeed, (),
                      (kilometres_per_hour, hours_to_add, hours_per_hub, detour_factor, detour_km, longest_day_hours,
                       persons, green_travel, sources, certainty, checked_on, note))

/// How a town is joined to the network, and how legs become a journey.
struct MixRules {
    int hubs_per_town = 0;
    double furthest_hub_km = 0;
    double furthest_foreign_hub_km = 0;
    double same_town_km = 0;
    double near_quay_km = 0;
    double access_kilometres_per_hour = 0;
    double local_km = 0;
    double direct_road_km = 0;
    double shortest_flight_km = 0;
    double night_hours = 0;
    double night_on_board_hours = 0;
    double green_share = 0;
    std::vector<std::string> sources;
    Certainty certainty{};
    std::string checked_on;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(MixRules, (),
                      (hubs_per_town, furthest_hub_km, furthest_foreign_hub_km, same_town_km, near_quay_km,
                       access_kilometres_per_hour, local_km, direct_road_km, shortest_flight_km, night_hours,
                       night_on_board_hours, green_share, sources, certainty, checked_on, note))

/// Which ways are worth showing beside the others of their kind.
struct ChoiceRules {
    double longer_at_most = 0;  // than the quickest, as a factor
    double hours_longer_at_most = 0;
    double further_at_most = 0;  // than the shortest, as a factor
    double least_saving = 0;     // the share of CO2 for which a slower way is shown
    double hours_saved_by_change = 0;
    std::vector<std::string> sources;
    Certainty certainty{};
    std::string checked_on;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ChoiceRules, (),
                      (longer_at_most, hours_longer_at_most, further_at_most, least_saving, hours_saved_by_change,
                       sources, certainty, checked_on, note))

struct Speeds {
    ModeSpeed train;
    ModeSpeed night_train;
    ModeSpeed coach;
    ModeSpeed ferry;
    ModeSpeed car;
    ModeSpeed plane;
    MixRules mix;
    ChoiceRules choice;

    const ModeSpeed& of(Mode mode) const;
};
BOOST_DESCRIBE_STRUCT(Speeds, (), (train, night_train, coach, ferry, car, plane, mix, choice))

/// CO2e of one kilometre, with the effects of flying beyond its CO2 and without.
struct Co2Factor {
    Mode mode{};
    Aboard aboard{};
    std::optional<double> from_km;  // the straight lines that it is taken for
    std::optional<double> to_km;    // up to the next whole kilometre
    KilogramsCo2e kilograms;
    KilogramsCo2e kilograms_without_rf;
    FactorPer per{};
    std::string factor_set;
    std::optional<int> factor_year;  // nothing: not known
    Provenance provenance;
};

/// `domestic_airport`: whoever flies abroad from there changes planes in the country.
enum class HubKind { rail, port, airport, domestic_airport, coach };
BOOST_DESCRIBE_ENUM(HubKind, rail, port, airport, domestic_airport, coach)

/// Where a leg of a journey begins or ends.
struct Hub {
    std::string id;
    std::string name;
    std::string country;
    Position position;
    HubKind kind{};
    std::string land;
};

enum class LinkKind { train, night_train, coach, ferry, fixed_link, car_road_link };
BOOST_DESCRIBE_ENUM(LinkKind, train, night_train, coach, ferry, fixed_link, car_road_link)

/// When in the year a link is served.
enum class Runs { all_year, summer, winter, part_of_year };
BOOST_DESCRIBE_ENUM(Runs, all_year, summer, winter, part_of_year)

enum class FootPassengers { taken, refused };

/// What connects two hubs, in both directions.
struct Link {
    std::size_t from_hub = 0;  // in `hubs`
    std::size_t to_hub = 0;
    LinkKind kind{};
    Kilometres km;                  // as published, else the great circle times the detour
    std::optional<Hours> on_board;  // as published
    FootPassengers foot_passengers{};
    Runs runs{};
    std::string operator_name;
    Provenance provenance;
};

/// What is needed to find and reckon journeys, as values.
/// Source: data/travel/, whose rows name their sources; docs/sources.md S-43 and S-70 to S-87.
struct JourneyBook {
    Speeds speeds;
    std::vector<Co2Factor> factors;
    std::vector<Hub> hubs;
    std::vector<Link> links;

    /// Read from the embedded files at first use.
    static const JourneyBook& embedded();

    const Co2Factor& factor(Mode mode, Kilometres straight_line, Aboard aboard = Aboard::person) const;
    /// How many kilometres a way by that mode has between two points, where it is not published.
    Kilometres stretched(Mode mode, Position from, Position to) const;
};

}  // namespace utsyn
