#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/glpk_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"
#include "platform/shape.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;

std::int64_t least_total_rank_of(const std::vector<Positions>& placements) {
    std::int64_t least = INT64_MAX;
    for (const auto& positions : placements) least = std::min(least, total_rank_of(positions));
    return least;
}

/// What is claimed must be true: nothing below the bound, no more placed than told, and the gap is the one to that bound.
void expect_true_claims(const PlacementResult& result, const Positions& best, std::int64_t least_total_rank,
                        const std::string& words) {
    EXPECT_GE(result.placed_at_most.value_or(INT64_MAX), placed_of(best)) << words;
    if (!result.lower_bound) return;
    EXPECT_LE(*result.lower_bound, least_total_rank) << words;
    if (!result.gap || *result.lower_bound == 0) return;
    const auto beyond = static_cast<double>(total_rank_of(result.outcome.position) - *result.lower_bound);
    EXPECT_NEAR(*result.gap, beyond / static_cast<double>(*result.lower_bound), 1e-9) << words;
}

InstanceKind with_all_bounds(std::uint32_t i, std::uint32_t count) {
    auto kind = with_tree_of_bounds(i, count);
    kind.ceilings = i / 2 % 3;
    kind.crossing = i % 4 == 1;
    kind.pairs = i % 4 == 2 ? 2 : 0;
    return kind;
}

/// Shares among groups are no sum that could be searched for: where the bounds form no flow, fair_share may refuse.
bool may_refuse(const PlacementInstance& instance, PlacementPolicy policy) {
    return policy == PlacementPolicy::fair_share && !instance.groupings.empty();
}

TEST(PlacementBounds, are_all_kept_and_no_more_is_claimed_than_is_true) {
    constexpr std::uint32_t count = 3000;
    std::mt19937 random{62};
    for (std::uint32_t i = 0; i < count && !HasFailure(); ++i) {
        auto instance = random_placement_instance(random, with_all_bounds(i, count));
        for (auto policy : optimising_policies) {
            auto result = place(instance, policy, i);
            EXPECT_TRUE(result || may_refuse(instance, policy)) << told(instance, policy, {});
            if (!result) continue;
            auto best = best_placements(instance, policy);
            if (best.empty()) {
                expect_clash(instance, policy, *result);
                continue;
            }
            const auto& found = result->outcome.position;
            const auto words = told(instance, policy, found, best.front());
            EXPECT_TRUE(result->clashing.empty()) << words;
            EXPECT_TRUE(keeps_bounds(instance, found)) << words;
            EXPECT_EQ(score_of(instance, policy, found), score_of(instance, policy, best.front())) << words;
            if (policy == PlacementPolicy::least_rank)
                expect_true_claims(*result, best.front(), least_total_rank_of(best), words);
        }
    }
}

TEST(PlacementBounds, are_kept_by_sixty_and_what_is_called_proved_is_best) {
    std::mt19937 random{72};
    int placed = 0;
    for (std::uint32_t i = 0; i < 24; ++i) {
        auto instance = random_placement_instance(random, {.applicants = 60,
                                                           .places = 6,
                                                           .capacity = 10,
                                                           .partners = i % 2 == 1,
                                                           .groups = i % 3 ? 3U : 0U,
                                                           .group_bounds = i % 3 == 1,
                                                           .crossing = i % 6 == 4,
                                                           .ceilings = i % 3,
                                                           .pairs = i % 4 == 3 ? 4U : 0U});
        for (auto policy : optimising_policies) {
            auto result = place(instance, policy, i);
            const bool too_many_with_pairs = policy != PlacementPolicy::least_rank && !instance.pairs.empty();
            ASSERT_TRUE(result || too_many_with_pairs || may_refuse(instance, policy)) << told(instance, policy, {});
            if (!result) continue;
            ++placed;
            const auto& found = result->outcome.position;
            auto expected = best_placement_by_glpk(instance, policy);
            ASSERT_EQ(result->clashing.empty(), expected.has_value()) << told(instance, policy, found);
            if (!expected) continue;
            const auto words = told(instance, policy, found, *expected);
            ASSERT_TRUE(keeps_bounds(instance, found)) << words;
            ASSERT_GE(result->placed_at_most.value_or(INT64_MAX), placed_of(*expected)) << words;
            ASSERT_TRUE(result->gap != 0.0 || result->placed_at_most != placed_of(found) ||
                        score_of(instance, policy, found) == score_of(instance, policy, *expected))
                << words;
        }
    }
    EXPECT_GT(placed, 70);
}

}  // namespace
}  // namespace utsyn
