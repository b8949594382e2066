#include "mobility/journey_access.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace utsyn {
namespace {

constexpr double earth_radius_km = 6371;
constexpr double radians_per_degree = std::numbers::pi / 180;

double chord_squared_of_km(double km) {
    const double chord = 2 * std::sin(km / (2 * earth_radius_km));
    return chord * chord;
}

double km_of_chord_squared(double chord_squared) {
    return 2 * std::asin(std::min(1.0, std::sqrt(chord_squared) / 2)) * earth_radius_km;
}

bool is_station(const Hub& hub) {
    return hub.kind == HubKind::rail || hub.kind == HubKind::coach;
}

bool is_airport(const Hub& hub) {
    return hub.kind == HubKind::airport || hub.kind == HubKind::domestic_airport;
}

}  // namespace

JourneyAccess::JourneyAccess(const JourneyBook& book) : book_{book} {
    for (const auto& hub : book.hubs) directions_.push_back(direction_of(hub.position));
}

JourneyAccess::UnitVector JourneyAccess::direction_of(Position position) {
    const auto latitude = position.latitude * radians_per_degree;
    const auto longitude = position.longitude * radians_per_degree;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

// On a sphere of radius 1, which is enough to tell what is near and a thousandth of the price of a great circle.
double JourneyAccess::chord_squared(const UnitVector& from, std::size_t hub) const {
    const auto& to = directions_[hub];
    const double x = from.x - to.x;
    const double y = from.y - to.y;
    const double z = from.z - to.z;
    return x * x + y * y + z * z;
}

std::vector<Access> JourneyAccess::stations_of(const Place& place, bool quays) const {
    const auto& rules = book_.speeds.mix;
    const auto here = direction_of(place.position);
    const auto land = land_of(place.country, place.position);
    const double furthest_chord = chord_squared_of_km(rules.furthest_hub_km);
    std::vector<Access> near;
    for (std::size_t hub = 0; hub < book_.hubs.size(); ++hub) {
        const double chord = chord_squared(here, hub);
        if (chord > furthest_chord) continue;
        const auto& each = book_.hubs[hub];
        if (quays ? each.kind != HubKind::port : !is_station(each)) continue;
        const double km = km_of_chord_squared(chord);
        const double furthest = each.country == place.country ? rules.furthest_hub_km : rules.furthest_foreign_hub_km;
        if (km <= furthest && each.land == land) near.push_back({hub, km});
    }
    std::ranges::sort(near, {}, [](const Access& access) { return std::pair{access.great_circle_km, access.hub}; });
    if (near.size() > static_cast<std::size_t>(rules.hubs_per_town))
        near.resize(static_cast<std::size_t>(rules.hubs_per_town));
    return near;
}

std::vector<Access> JourneyAccess::stations(const Place& place) const {
    auto near = stations_of(place, false);
    if (near.empty()) near = stations_of(place, true);
    if (!near.empty() && near.front().great_circle_km < book_.speeds.mix.same_town_km) return {{near.front().hub, 0}};
    for (const auto& quay : stations_of(place, true)) {
        const auto is_known = [&](const Access& access) { return access.hub == quay.hub; };
        if (quay.great_circle_km <= book_.speeds.mix.near_quay_km && std::ranges::none_of(near, is_known))
            near.push_back(quay);
    }
    for (auto& access : near)
        access.great_circle_km = great_circle_km(place.position, book_.hubs[access.hub].position).count;
    return near;
}

std::optional<Access> JourneyAccess::airport(const Place& place, bool abroad) const {
    const auto& rules = book_.speeds.mix;
    const auto here = direction_of(place.position);
    const auto land = land_of(place.country, place.position);
    std::optional<Access> nearest;
    bool nearest_is_preferred = false;
    const double furthest_chord = chord_squared_of_km(rules.furthest_hub_km);
    for (std::size_t hub = 0; hub < book_.hubs.size(); ++hub) {
        const double chord = chord_squared(here, hub);
        const auto& each = book_.hubs[hub];
        if (chord > furthest_chord || !is_airport(each)) continue;
        const double km = km_of_chord_squared(chord);
        const bool is_near = km <= rules.furthest_foreign_hub_km;
        if (km > rules.furthest_hub_km || (!is_near && each.land != land)) continue;
        const bool preferred = is_near && abroad && each.kind == HubKind::airport;
        if (nearest && std::pair{!preferred, km} >= std::pair{!nearest_is_preferred, nearest->great_circle_km})
            continue;
        nearest = {hub, km};
        nearest_is_preferred = preferred;
    }
    if (nearest) nearest->great_circle_km = great_circle_km(place.position, book_.hubs[nearest->hub].position).count;
    return nearest;
}

}  // namespace utsyn
