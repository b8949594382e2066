#pragma once

#include "mobility/journey_book.hpp"

#include <optional>
#include <vector>

namespace utsyn {

/// A hub from which a place is reached.
struct Access {
    std::size_t hub = 0;
    double great_circle_km = 0;  // 0: the hub is the place itself
};

/// Which hubs serve a place.
class JourneyAccess {
public:
    /// `book` must outlive this.
    explicit JourneyAccess(const JourneyBook& book);

    /// The nearest stations and the quays of the place, or where there is no station the nearest quays, on the same land.
    /// Only that one where a station stands in the place itself.
    std::vector<Access> stations(const Place& place) const;
    /// The nearest airport, for a journey abroad one with flights abroad if it is as good as local; nothing where none
    /// is within reach.
    std::optional<Access> airport(const Place& place, bool abroad) const;

private:
    struct UnitVector {
        double x = 0;
        double y = 0;
        double z = 0;
    };

    static UnitVector direction_of(Position position);
    double chord_squared(const UnitVector& from, std::size_t hub) const;
    std::vector<Access> stations_of(const Place& place, bool quays) const;

    const JourneyBook& book_;
    std::vector<UnitVector> directions_;  // by hub
};

}  // namespace utsyn
