#include "mobility/journey_land.hpp"

#include <algorithm>
#include <deque>

namespace utsyn {
namespace {

template <class Row>
bool is_open(const Row& row, LandWay way) {
    return way == LandWay::rail ? row.by_train : row.by_road;
}

/// The network that a country is on; nothing where the way does not lead there.
std::optional<std::string> network_of(const JourneyBook& book, LandWay way, const std::string& country) {
    const auto found = std::ranges::find(book.land_networks, country, &LandNetwork::country);
    if (found == book.land_networks.end() || !is_open(*found, way)) return std::nullopt;
    return found->network;
}

/// A network that can be reached and the gateways that lead there.
struct Reached {
    std::string network;
    std::vector<const LandGateway*> through;
};

std::optional<std::vector<const LandGateway*>> gateways_between(const JourneyBook& book, LandWay way,
                                                                const std::string& from, const std::string& to) {
    std::vector<std::string> seen{from};
    std::deque<Reached> open{{from, {}}};
    for (; !open.empty(); open.pop_front()) {
        const auto here = open.front();
        if (here.network == to) return here.through;
        for (const auto& gateway : book.land_gateways) {
            if (!is_open(gateway, way)) continue;
            if (gateway.network != here.network && gateway.other_network != here.network) continue;
            const auto& next = gateway.network == here.network ? gateway.other_network : gateway.network;
            if (std::ranges::find(seen, next) != seen.end()) continue;
            seen.push_back(next);
            open.push_back({next, here.through});
            open.back().through.push_back(&gateway);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<LandRoute> land_route(const JourneyBook& book, LandWay way, const Place& from, const Place& to) {
    const auto from_network = network_of(book, way, from.country);
    const auto to_network = network_of(book, way, to.country);
    if (!from_network || !to_network) return std::nullopt;
    const auto gateways = gateways_between(book, way, *from_network, *to_network);
    if (!gateways) return std::nullopt;

    LandRoute route;
    auto here = from.position;
    for (const auto* gateway : *gateways) {
        route.kilometres.count += great_circle_km(here, gateway->place.position).count;
        route.via.push_back(gateway->place.town);
        here = gateway->place.position;
    }
    route.kilometres.count += great_circle_km(here, to.position).count;
    return route;
}

}  // namespace utsyn
