#pragma once

#include "planning/placement/instance.hpp"

#include <optional>

namespace utsyn {

/// Who was placed where, and the lottery that decided ties.
struct PlacementOutcome {
    std::vector<std::optional<std::uint32_t>> choice;  // per applicant: the position of the place in her list
    std::vector<std::uint32_t> lottery;                // per applicant: her number, 0 the luckiest
};

/// Deferred acceptance, applicants proposing.
///
/// Sets: applicants a with lists L(a); places p with capacity c(p) and priority by (points, lottery number).
/// Result: the stable placement that is best for every applicant at once: no applicant prefers a place that has a seat left
/// or holds someone of lower priority there. It does not depend on the order of proposals.
/// Units: O(length of all lists × log of the largest capacity).
PlacementOutcome place_by_points(const PlacementInstance& instance, std::uint64_t seed);

/// Pairs of an applicant and a place that would both rather have each other; 0 for what place_by_points gives.
std::size_t blocking_pairs(const PlacementInstance& instance, const PlacementOutcome& outcome);

/// The last one in at a place: whom one must beat.
struct LastIn {
    std::uint32_t applicant = 0;
    std::int32_t points = 0;
    std::uint32_t lottery = 0;
};

/// Per place, the held applicant of lowest priority; nothing at places with a seat left.
std::vector<std::optional<LastIn>> last_in(const PlacementInstance& instance, const PlacementOutcome& outcome);

}  // namespace utsyn
