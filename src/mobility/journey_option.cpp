#include "mobility/journey_option.hpp"

#include "mobility/journey_land.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

/// Nearer than this two points are one town, and no leg leads from one to the other.
constexpr Kilometres same_town{1};
constexpr double there_and_back = 2;

/// The way of one leg before its detour.
LandRoute straight_route(const Place& from, const Place& to) {
    return {.kilometres = great_circle_km(from.position, to.position), .via = {}};
}

JourneyLeg leg_by(const JourneyBook& book, Mode mode, const Place& from, const Place& to, const LandRoute& route) {
    const auto& estimate = book.estimate(mode);
    const auto& factor = book.factor(mode, great_circle_km(from.position, to.position));
    const Kilometres length{route.kilometres.count * estimate.detour_factor + estimate.detour.count};
    const double persons = factor.per == FactorPer::vehicle_kilometre ? estimate.persons : 1;
    return {.mode = mode,
            .from = from.town,
            .to = to.town,
            .via = route.via,
            .kilometres = length,
            .hours = {length.count / estimate.kilometres_per_hour + estimate.overhead.count},
            .kilograms_co2e = {length.count * there_and_back * factor.kilograms.count / persons},
            .factor = factor};
}

/// The greener part decides from half of the way on.
GreenTravel green_travel_of(const JourneyBook& book, const std::vector<JourneyLeg>& legs) {
    double green = 0;
    double whole = 0;
    auto least = GreenTravel::green;
    for (const auto& leg : legs) {
        const auto green_travel = book.estimate(leg.mode).green_travel;
        whole += leg.kilometres.count;
        if (green_travel == GreenTravel::green) green += leg.kilometres.count;
        least = std::max(least, green_travel);
    }
    return green >= whole / 2 ? GreenTravel::green : least;
}

JourneyOption option_of(const JourneyBook& book, Mode mode, std::vector<JourneyLeg> legs) {
    JourneyOption option{.mode = mode,
                         .legs = std::move(legs),
                         .kilometres = {},
                         .hours = {},
                         .kilograms_co2e = {},
                         .green_travel = {},
                         .grant = {},
                         .estimate = book.estimate(mode).provenance};
    for (const auto& leg : option.legs) {
        option.kilometres.count += leg.kilometres.count;
        option.hours.count += leg.hours.count;
        option.kilograms_co2e.count += leg.kilograms_co2e.count;
    }
    option.green_travel = green_travel_of(book, option.legs);
    return option;
}

/// The way over land to or from a port; false where none is known.
bool add_land_leg(const JourneyBook& book, std::vector<JourneyLeg>& legs, const Place& from, const Place& to) {
    if (great_circle_km(from.position, to.position) < same_town) return true;
    for (const auto& [mode, way] : {std::pair{Mode::train, LandWay::rail}, std::pair{Mode::coach, LandWay::road}})
        if (const auto route = land_route(book, way, from, to)) {
            legs.push_back(leg_by(book, mode, from, to, *route));
            return true;
        }
    return false;
}

std::optional<JourneyOption> over_ports(const JourneyBook& book, const Place& from, const Place& from_port,
                                        const Place& to_port, const Place& to) {
    std::vector<JourneyLeg> legs;
    if (!add_land_leg(book, legs, from, from_port)) return std::nullopt;
    legs.push_back(leg_by(book, Mode::ferry, from_port, to_port, straight_route(from_port, to_port)));
    if (!add_land_leg(book, legs, to_port, to)) return std::nullopt;
    return option_of(book, Mode::ferry, std::move(legs));
}

/// The way over one ferry link with the fewest legs, of these the quickest, if it is not too far round.
std::optional<JourneyOption> by_ferry(const JourneyBook& book, const Place& from, const Place& to) {
    const auto most =
        book.estimate(Mode::ferry).most_detour.value_or(1) * great_circle_km(from.position, to.position).count;
    std::optional<JourneyOption> best;
    const auto take = [&](std::optional<JourneyOption> option) {
        if (!option || option->kilometres.count > most) return;
        const auto rank = [](const JourneyOption& each) { return std::pair{each.legs.size(), each.hours}; };
        if (!best || rank(*option) < rank(*best)) best = std::move(option);
    };
    for (const auto& link : book.ferry_links) {
        take(over_ports(book, from, link.from, link.to, to));
        take(over_ports(book, from, link.to, link.from, to));
    }
    return best;
}

std::optional<LandRoute> route_by(const JourneyBook& book, Mode mode, const Place& from, const Place& to) {
    switch (mode) {
        case Mode::train: return land_route(book, LandWay::rail, from, to);
        case Mode::coach:
        case Mode::shared_car: return land_route(book, LandWay::road, from, to);
        case Mode::ferry:
        case Mode::plane: break;
    }
    return straight_route(from, to);
}

}  // namespace

std::variant<JourneyOption, WhyNotOffered> journey_option(const JourneyBook& book, Mode mode, const Place& from,
                                                          const Place& to) {
    const auto straight_line = great_circle_km(from.position, to.position).count;
    const auto& estimate = book.estimate(mode);
    if (straight_line < estimate.from_km.value_or(0)) return WhyNotOffered::too_near;
    const auto route = route_by(book, mode, from, to);
    if (!route) return WhyNotOffered::no_land_route;
    if (estimate.to_km && straight_line > *estimate.to_km) return WhyNotOffered::too_far;
    if (mode != Mode::ferry) return option_of(book, mode, {leg_by(book, mode, from, to, *route)});
    auto option = by_ferry(book, from, to);
    if (!option) return WhyNotOffered::no_sea_route;
    return *std::move(option);
}

}  // namespace utsyn
