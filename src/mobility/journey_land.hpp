#pragma once

#include "mobility/journey_book.hpp"

namespace utsyn {

enum class LandWay { rail, road };

/// A way over land, not yet stretched by a detour factor.
struct LandRoute {
    Kilometres kilometres;         // one way, in straight lines between the towns
    std::vector<std::string> via;  // the gateways between networks, in order
};

/// The way over land from one place to another; nothing where their networks do not meet.
std::optional<LandRoute> land_route(const JourneyBook& book, LandWay way, const Place& from, const Place& to);

}  // namespace utsyn
