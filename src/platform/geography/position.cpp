#include "platform/geography/position.hpp"

#include <GeographicLib/Geodesic.hpp>

namespace utsyn {

Kilometres great_circle_km(Position from, Position to) {
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(from.latitude, from.longitude, to.latitude, to.longitude, metres);
    return {metres / 1000};
}

}  // namespace utsyn
