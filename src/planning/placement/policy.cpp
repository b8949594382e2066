#include "planning/placement/policy.hpp"

#include "planning/placement/by_points.hpp"
#include "platform/problem.hpp"

#include <algorithm>

namespace utsyn {
namespace {

bool bounds_groups(const PlacementInstance& instance) {
    return std::ranges::any_of(instance.groupings, [](const ApplicantGrouping& grouping) {
        return std::ranges::any_of(grouping.groups,
                                   [](const ApplicantGroup& group) { return group.least > 0 || group.most != none; });
    });
}

/// Deferred acceptance knows seats and partners; any other bound would break its promise.
Outcome<PlacementResult> by_points(const PlacementInstance& instance, std::uint64_t seed) {
    if (bounds_groups(instance)) return invalid_field("/bounds/groups", "not-with-by-points");
    if (!instance.ceilings.empty()) return invalid_field("/bounds/ceilings", "not-with-by-points");
    if (!instance.pairs.empty()) return invalid_field("/pairs", "not-with-by-points");
    return PlacementResult{.outcome = place_by_points(instance, seed)};
}

}  // namespace

Outcome<PlacementResult> place(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed) {
    (void)policy;
    return by_points(instance, seed);
}

}  // namespace utsyn
