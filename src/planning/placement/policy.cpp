#include "planning/placement/policy.hpp"

#include "planning/placement/by_points.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/optimal.hpp"
#include "platform/problem.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// Deferred acceptance knows seats and partners; any other bound would break its promise.
Outcome<PlacementResult> by_points(const PlacementInstance& instance, std::uint64_t seed) {
    if (bounded_grouping(instance) != none) return invalid_field("/bounds/groups", "not-with-by-points");
    if (!instance.ceilings.empty()) return invalid_field("/bounds/ceilings", "not-with-by-points");
    if (!instance.pairs.empty()) return invalid_field("/pairs", "not-with-by-points");
    return PlacementResult{.outcome = place_by_points(instance, seed), .ties = first_in_lottery_order};
}

std::int64_t total_rank(const PlacementOutcome& outcome) {
    std::int64_t total = 0;
    for (auto position : outcome.position)
        if (position != none) total += position + 1;
    return total;
}

}  // namespace

Outcome<PlacementResult> place(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed) {
    if (policy == PlacementPolicy::by_points) return by_points(instance, seed);
    PlacementResult result{.outcome = {.lottery = draw_lottery(instance.applicants(), seed)}};
    std::vector<std::uint32_t> order(instance.applicants());
    for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant)
        order[result.outcome.lottery[applicant]] = applicant;
    auto placement = place_optimally(instance, policy, order);
    if (!placement.possible) {
        result.outcome.position.assign(instance.applicants(), none);
        result.clashing = {"groups"};
        return result;
    }
    result.outcome.position = std::move(placement.position);
    result.ties = placement.ties;
    result.lower_bound = total_rank(result.outcome);
    result.gap = 0;
    return result;
}

}  // namespace utsyn
