#pragma once

#include "platform/geography/position.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>

namespace utsyn {

/// A town with its point on the map.
struct Place {
    std::string town;
    std::string region;   // only where a country has several towns of that name
    std::string country;  // ISO 3166-1, two capitals
    Position position;
    std::int64_t population = 0;  // 0: not known

    bool operator==(const Place&) const = default;
};
BOOST_DESCRIBE_STRUCT(Place, (), (town, region, country, position, population))

}  // namespace utsyn
