#pragma once

#include "planning/placement/outcome.hpp"

#include <optional>

namespace utsyn {

/// Pairs of an applicant and a place that would both rather have each other; 0 for what place_by_points gives. A place
/// would rather have her when a seat is left, at the place and with its partner, or when she goes before one whose seat
/// she would take. Who is fixed by hand counts on neither side.
std::size_t blocking_pairs(const PlacementInstance& instance, const PlacementOutcome& outcome);

/// The last one in at a place: whom one must beat.
struct LastIn {
    std::uint32_t applicant = 0;
    std::int32_t points = 0;
    std::uint32_t lottery = 0;
};

/// Per place, the held applicant of lowest priority; nothing at places with a seat left. Where the partner is full, the
/// one of lowest priority at any of its places.
std::vector<std::optional<LastIn>> last_in(const PlacementInstance& instance, const PlacementOutcome& outcome);

}  // namespace utsyn
