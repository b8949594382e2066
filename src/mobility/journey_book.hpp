#pragma once

#include "funding/provenance.hpp"
#include "platform/geography/place.hpp"
#include "platform/shape.hpp"

#include <optional>
#include <string>
#include <vector>

namespace utsyn {

enum class Mode { train, coach, ferry, shared_car, plane };
BOOST_DESCRIBE_ENUM(Mode, train, coach, ferry, shared_car, plane)

/// Whether Erasmus+ counts a mode as green travel; `green_with_reason`: the reporting tool asks why.
enum class GreenTravel { green, green_with_reason, not_green };
BOOST_DESCRIBE_ENUM(GreenTravel, green, green_with_reason, not_green)

enum class FactorPer { passenger_kilometre, vehicle_kilometre };
BOOST_DESCRIBE_ENUM(FactorPer, passenger_kilometre, vehicle_kilometre)

/// From a straight line to a route. Units: kilometres one way.
struct ModeEstimate {
    Mode mode{};
    GreenTravel green_travel{};
    double detour_factor = 1;
    Kilometres detour;  // added once
    double kilometres_per_hour = 0;
    Hours overhead;                 // once per leg: waiting, the way to and from the vehicle
    int persons = 1;                // who share one vehicle
    std::optional<double> from_km;  // the straight lines for which the mode is offered
    std::optional<double> to_km;
    std::optional<double> most_detour;  // no longer than so many times the straight line
    Provenance provenance;

    bool operator==(const ModeEstimate&) const = default;
};

struct Co2Factor {
    Mode mode{};
    KilogramsCo2e kilograms;  // for one kilometre
    FactorPer per{};
    std::optional<int> factor_year;  // nothing: not known
    Provenance provenance;

    bool operator==(const Co2Factor&) const = default;
};
BOOST_DESCRIBE_STRUCT(Co2Factor, (), (mode, kilograms, per, factor_year, provenance))

/// A factor and the straight lines that it is taken for.
struct FactorRange {
    std::optional<double> from_km;
    std::optional<double> to_km;  // up to the next whole kilometre
    Co2Factor factor;
};

struct FerryLink {
    Place from;
    Place to;
};

/// The network of railways and roads that a country is on.
struct LandNetwork {
    std::string country;
    std::string network;
    bool by_train = false;
    bool by_road = false;
};

/// The town by which one network is reached from another.
struct LandGateway {
    std::string network;
    std::string other_network;
    Place place;
    bool by_train = false;
    bool by_road = false;
};

/// What is needed to estimate journeys, as values. Islands count as their country's mainland.
/// Source: data/travel/, whose rows name their sources; docs/sources.md S-43.
struct JourneyBook {
    std::vector<ModeEstimate> estimates;
    std::vector<FactorRange> factors;
    std::vector<FerryLink> ferry_links;
    std::vector<LandNetwork> land_networks;
    std::vector<LandGateway> land_gateways;

    /// Read from the embedded files at first use.
    static const JourneyBook& embedded();

    const ModeEstimate& estimate(Mode mode) const;
    const Co2Factor& factor(Mode mode, Kilometres straight_line) const;
};

}  // namespace utsyn
