#pragma once

#include "platform/quantities.hpp"

#include <boost/describe/class.hpp>

namespace utsyn {

/// A point on the earth. Units: degrees, WGS84; north and east are positive.
struct Position {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Position&) const = default;
};
BOOST_DESCRIBE_STRUCT(Position, (), (latitude, longitude))

/// The shortest way over the ground between two points, one way, on the WGS84 ellipsoid.
Kilometres great_circle_km(Position from, Position to);

}  // namespace utsyn
