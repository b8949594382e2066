#include "planning/placement/fewest_changes.hpp"

#include "planning/placement/bounded_search.hpp"
#include "planning/placement/clash.hpp"
#include "planning/placement/known_placement.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/optimal.hpp"
#include "platform/problem.hpp"

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;

PlacementResult clash_of(const PlacementInstance& instance, PlacementResult result) {
    result.outcome.position.assign(instance.applicants(), none);
    result.clashing = smallest_clash(instance);
    return result;
}

PlacementResult by_flow(const PlacementInstance& instance, const Positions& before, PlacementResult result) {
    auto found = change_least(instance, before, order_of(result.outcome.lottery));
    if (!found.possible) return clash_of(instance, std::move(result));
    result.outcome.position = std::move(found.position);
    result.ties = found.ties;
    result.placed_at_most = result.outcome.placed();
    result.lower_bound = result.outcome.total_rank();
    result.gap = 0;
    return result;
}

/// The instance with everybody fixed who has a place that she may have, and is not fixed yet.
PlacementInstance holding_fast(PlacementInstance instance, const Positions& before) {
    std::vector<bool> is_fixed(instance.applicants(), false);
    for (const auto& fixed : instance.fixed) is_fixed[fixed.applicant] = true;
    for (std::uint32_t applicant = 0; applicant < before.size(); ++applicant)
        if (before[applicant] != none && !is_fixed[applicant] &&
            instance.is_eligible(instance.starts[applicant] + before[applicant]))
            instance.fixed.push_back({applicant, before[applicant]});
    return instance;
}

bool keeps_all(const Positions& before, const Positions& after) {
    for (std::uint32_t applicant = 0; applicant < before.size(); ++applicant)
        if (before[applicant] != none && before[applicant] != after[applicant]) return false;
    return true;
}

/// For more applicants than can be searched: whoever has a place keeps it, and of the others as many as can be are placed.
/// Where this is as many as can be placed at all, no placement is better but in total rank.
Outcome<PlacementResult> by_holding_fast(const PlacementInstance& instance, const Positions& before,
                                         std::uint64_t seed) {
    auto result = place(holding_fast(instance, before), PlacementPolicy::least_rank, seed);
    if (!result) return result;
    if (!result->clashing.empty()) return invalid_field("/bounds", "too-many-for-fewest-changes");
    const auto free = place(instance, PlacementPolicy::least_rank, seed);
    result->placed_at_most = free ? free->placed_at_most : std::nullopt;
    const bool nobody_moves = keeps_all(before, result->outcome.position);
    if (nobody_moves && result->placed_at_most == result->outcome.placed()) return result;
    result->lower_bound.reset();
    result->gap.reset();
    return result;
}

/// A search may end before it finds what placing again finds, or holding everybody fast, or leaving all as it is.
void keep_the_best(const PlacementInstance& instance, const PolicyWeights& weights, std::uint64_t seed,
                   PlacementResult& result) {
    keep_the_better(instance, {weights}, false, weights.before, result);
    for (const auto& asked : {holding_fast(instance, weights.before), instance}) {
        const auto other = place(asked, PlacementPolicy::least_rank, seed);
        if (other && other->clashing.empty())
            keep_the_better(instance, {weights}, false, other->outcome.position, result);
    }
}

Outcome<PlacementResult> by_search(const PlacementInstance& instance, const PolicyWeights& weights, std::uint64_t seed,
                                   PlacementResult result) {
    auto found = search_fewest_changes(instance, weights, order_of(result.outcome.lottery));
    if (!found.possible) return clash_of(instance, std::move(result));
    if (!found.found) return by_holding_fast(instance, weights.before, seed);
    result.outcome.position = std::move(found.position);
    result.ties = first_found_in_search;
    result.placed_at_most = found.placed_at_most;
    if (!found.is_best) {
        keep_the_best(instance, weights, seed, result);
        return result;
    }
    result.lower_bound = found.rank_at_least;
    result.gap = 0;
    return result;
}

}  // namespace

Outcome<PlacementResult> place_with_fewest_changes(const PlacementInstance& instance, const Positions& before,
                                                   std::uint64_t seed) {
    PlacementResult result{.outcome = {.lottery = draw_lottery(instance.applicants(), seed)}};
    if (forms_one_flow(instance)) return by_flow(instance, before, std::move(result));
    const auto weights = weights_of_changes(instance, before);
    if (!weights) return by_holding_fast(instance, before, seed);
    return by_search(instance, *weights, seed, std::move(result));
}

}  // namespace utsyn
