#include "planning/placement/policy.hpp"

#include "planning/placement/bounded_search.hpp"
#include "planning/placement/by_points.hpp"
#include "planning/placement/ceilings.hpp"
#include "planning/placement/clash.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/optimal.hpp"
#include "planning/placement/policy_weights.hpp"
#include "platform/problem.hpp"

#include <algorithm>

namespace utsyn {
namespace {

PlacementResult nobody_placed(const PlacementInstance& instance, PlacementResult result) {
    result.outcome.position.assign(instance.applicants(), none);
    result.clashing = smallest_clash(instance);
    return result;
}

/// Deferred acceptance knows seats and partners; any other bound would break its promise.
Outcome<PlacementResult> by_points(const PlacementInstance& instance, std::uint64_t seed) {
    if (bounded_grouping(instance) != none) return invalid_field("/bounds/groups", "not-with-by-points");
    if (!instance.ceilings.empty()) return invalid_field("/bounds/ceilings", "not-with-by-points");
    if (!instance.pairs.empty()) return invalid_field("/pairs", "not-with-by-points");
    if (!instance.fixed.empty() && !network_of(instance, none))
        return nobody_placed(instance, {.outcome = {.lottery = draw_lottery(instance.applicants(), seed)}});
    PlacementResult result{.outcome = place_by_points(instance, seed), .ties = first_in_lottery_order};
    // Nobody could be better off in any other stable placement.
    result.lower_bound = result.outcome.total_rank();
    result.gap = 0;
    return result;
}

/// The groups that share fairly stay at home group by group, so no others can have bounds.
bool is_one_flow(const PlacementInstance& instance, PlacementPolicy policy) {
    const bool shares = policy == PlacementPolicy::fair_share && !instance.groupings.empty();
    const auto bounded = bounded_grouping(instance);
    return forms_one_flow(instance) && (!shares || bounded == none || bounded == 0);
}

/// Beyond this number prices are tried before a search.
constexpr std::uint32_t most_searched = 100;

/// Whether prices can take in all that is asked.
bool can_price(const PlacementInstance& instance, PlacementPolicy policy) {
    return instance.pairs.empty() && (policy != PlacementPolicy::fair_share || instance.groupings.empty());
}

/// Takes another placement where it is better by the policy, and what both prove. Gives whether it was taken.
bool take_better(const PlacementInstance& instance, PlacementPolicy policy, SearchedPlacement& searched,
                 SearchedPlacement other) {
    searched.possible = searched.possible && other.possible;
    if (!searched.possible || !other.found) return false;
    std::vector<std::pair<std::int64_t, std::int64_t>> scores;
    for (const auto& stage : stages_of(instance, policy))
        scores.emplace_back(searched.found ? stage.of(searched.position) : INT64_MAX, stage.of(other.position));
    if (searched.found) other.placed_at_most = std::min(searched.placed_at_most, other.placed_at_most);
    if (scores.front().first == scores.front().second)
        other.rank_at_least = std::max(searched.rank_at_least, other.rank_at_least);
    searched.placed_at_most = other.placed_at_most;
    const auto different = std::ranges::find_if(scores, [](const auto& score) { return score.first != score.second; });
    if (different == scores.end() || different->first < different->second) {
        if (scores.front().first == scores.front().second) searched.rank_at_least = other.rank_at_least;
        if (different == scores.end() && !searched.gap) searched.gap = other.gap;
        return false;
    }
    searched = std::move(other);
    return true;
}

Outcome<PlacementResult> by_search(const PlacementInstance& instance, PlacementPolicy policy,
                                   const std::vector<std::uint32_t>& order, PlacementResult result) {
    if (!takes_ceilings(instance, policy)) return invalid_field("/policy", "not-with-these-bounds");
    const bool searches = can_search(instance, policy);
    const bool prices = can_price(instance, policy);
    SearchedPlacement searched;
    if (!prices) {
        searched = search_placement(instance, policy, order);
        result.ties = first_found_in_search;
    } else if (searches && instance.applicants() <= most_searched) {
        searched = search_placement(instance, policy, order);
        result.ties = first_found_in_search;
        if (!searched.is_best && take_better(instance, policy, searched, place_under_ceilings(instance, policy, order)))
            result.ties = first_found_by_prices;
    } else {
        searched = place_under_ceilings(instance, policy, order);
        result.ties = first_found_by_prices;
        if (!searched.found && searches &&
            take_better(instance, policy, searched, search_placement(instance, policy, order)))
            result.ties = first_found_in_search;
    }
    if (!searched.possible || (!searched.found && is_proved_impossible(instance)))
        return nobody_placed(instance, std::move(result));
    if (!searched.found) return invalid_field("/bounds", "too-hard");
    result.outcome.position = std::move(searched.position);
    result.lower_bound = searched.rank_at_least;
    result.placed_at_most = searched.placed_at_most;
    result.gap = counts_ranks(policy) ? gap_of(result.outcome.total_rank(), searched.rank_at_least) : searched.gap;
    return result;
}

}  // namespace

bool takes_ceilings(const PlacementInstance& instance, PlacementPolicy policy) {
    return can_search(instance, policy) || can_price(instance, policy);
}

Outcome<PlacementResult> place(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed) {
    if (policy == PlacementPolicy::by_points) return by_points(instance, seed);
    PlacementResult result{.outcome = {.lottery = draw_lottery(instance.applicants(), seed)}};
    const auto order = order_of(result.outcome.lottery);
    if (!is_one_flow(instance, policy)) return by_search(instance, policy, order, std::move(result));
    auto placement = place_optimally(instance, policy, order);
    if (!placement.possible) return nobody_placed(instance, std::move(result));
    result.outcome.position = std::move(placement.position);
    result.ties = placement.ties;
    result.certificate = std::move(placement.certificate);
    result.lower_bound = result.outcome.total_rank();
    result.placed_at_most = result.outcome.placed();
    result.gap = 0;
    return result;
}

}  // namespace utsyn
