#include "planning/placement/known_placement.hpp"

#include "planning/placement/kept_bounds.hpp"
#include "planning/placement/optimal.hpp"

#include <algorithm>

namespace utsyn {

void keep_the_better(const PlacementInstance& instance, const std::vector<PolicyWeights>& stages, bool counts_ranks,
                     const std::vector<std::uint32_t>& known, PlacementResult& result) {
    const bool is_optimal = result.ties == first_in_lottery_order || result.ties == entered_in_lottery_order;
    if (is_optimal || !result.clashing.empty() || !keeps_all_bounds(instance, known)) return;
    auto& found = result.outcome.position;
    const auto different =
        std::ranges::find_if(stages, [&](const auto& stage) { return stage.of(known) != stage.of(found); });
    if (different != stages.end() && different->of(known) > different->of(found)) return;
    const auto placed = result.outcome.placed();
    found = known;
    if (different == stages.end() || !result.lower_bound) return;
    // What is proved of the total rank holds for those with as many placed.
    if (result.outcome.placed() != placed) result.lower_bound = result.outcome.placed();
    result.gap.reset();
    if (counts_ranks) result.gap = gap_of(result.outcome.total_rank(), *result.lower_bound);
}

}  // namespace utsyn
