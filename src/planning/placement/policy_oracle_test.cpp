#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/glpk_for_test.hpp"
#include "planning/placement/lemon_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"
#include "platform/shape.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

TEST(PlacementPolicies, give_what_trying_all_finds_in_lottery_order) {
    constexpr std::uint32_t count = 12000;
    std::mt19937 random{61};
    for (std::uint32_t i = 0; i < count; ++i) {
        auto instance = random_placement_instance(random, with_tree_of_bounds(i, count));
        for (auto policy : optimising_policies) {
            auto result = placed_by(instance, policy, i);
            auto best = best_placements(instance, policy);
            if (best.empty()) {
                expect_clash(instance, policy, result);
            } else {
                auto expected = first_by_lottery(best, result.outcome.lottery);
                EXPECT_EQ(result.outcome.position, expected)
                    << told(instance, policy, result.outcome.position, expected);
            }
            if (HasFailure()) return;
        }
    }
}

TEST(PlacementPolicies, give_the_optimum_of_the_flow_with_thousands) {
    std::mt19937 random{63};
    for (std::uint32_t i = 0; i < 60; ++i) {
        auto instance = random_placement_instance(random, {.applicants = i < 50 ? 200U : 3000U,
                                                           .places = 12,
                                                           .capacity = i < 50 ? 30U : 400U,
                                                           .partners = i % 2 == 1,
                                                           .groups = 4,
                                                           .group_bounds = i % 3 == 1,
                                                           .fixed = i % 4 == 3 ? 20U : 0U,
                                                           .ineligible = i % 5 == 4});
        auto result = placed_by(instance, PlacementPolicy::least_rank, i);
        const auto& found = result.outcome.position;
        auto optimum = least_rank_by_lemon(instance);
        ASSERT_EQ(result.clashing.empty(), optimum.has_value());
        if (!optimum) continue;
        ASSERT_TRUE(keeps_bounds(instance, found));
        ASSERT_EQ((LeastRankOptimum{placed_of(found), total_rank_of(found)}) == *optimum, true) << i;
    }
}

TEST(PlacementPolicies, give_the_optimum_of_the_flow_with_tens_of_thousands) {
    std::mt19937 random{71};
    PlacementInstance instance;
    while (instance.applicants() < 24'000)
        instance = random_placement_instance(random, {.applicants = 30'000, .places = 14, .capacity = 3000});
    auto result = placed_by(instance, PlacementPolicy::least_rank, 1);
    auto optimum = least_rank_by_lemon(instance);
    ASSERT_TRUE(optimum);
    EXPECT_EQ(placed_of(result.outcome.position), optimum->placed);
    EXPECT_EQ(total_rank_of(result.outcome.position), optimum->total_rank);
}

TEST(PlacementPolicies, give_what_the_whole_number_program_finds_in_lottery_order) {
    std::mt19937 random{64};
    for (std::uint32_t i = 0; i < 40; ++i) {
        auto instance = random_placement_instance(random, {.applicants = 10 + i,
                                                           .places = 6,
                                                           .capacity = 10,
                                                           .partners = i % 2 == 1,
                                                           .groups = 3,
                                                           .group_bounds = i % 3 == 1,
                                                           .fixed = i % 4 == 3 ? 5U : 0U,
                                                           .ineligible = i % 5 == 4});
        for (auto policy : optimising_policies) {
            auto result = placed_by(instance, policy, i);
            const auto& found = result.outcome.position;
            auto expected = best_placement_by_glpk(instance, policy, result.outcome.lottery);
            ASSERT_EQ(result.clashing.empty(), expected.has_value()) << told(instance, policy, found);
            if (!expected) continue;
            ASSERT_EQ(found, *expected) << told(instance, policy, found, *expected);
        }
    }
}

TEST(PlacementPolicies, no_other_policy_gives_more_first_choices_than_greedy_or_spares_the_last_more_than_generous) {
    std::mt19937 random{65};
    for (std::uint32_t i = 0; i < 60; ++i) {
        auto instance = random_placement_instance(
            random, {.applicants = 400, .places = 10, .capacity = 60, .partners = i % 2 == 1, .groups = 4});
        auto score_by = [&](PlacementPolicy policy, PlacementPolicy measure) {
            return score_of(instance, measure, placed_by(instance, policy, i).outcome.position);
        };
        for (auto measure : optimising_policies) {
            auto best = score_by(measure, measure);
            for (auto policy : optimising_policies) EXPECT_LE(best, score_by(policy, measure)) << word(policy);
            EXPECT_LE(best, score_by(PlacementPolicy::by_points, measure));
        }
    }
}

TEST(PlacementPolicies, one_more_seat_makes_no_optimum_worse) {
    std::mt19937 random{66};
    for (std::uint32_t i = 0; i < 200; ++i) {
        auto instance = random_placement_instance(random, {.applicants = 60, .places = 8, .capacity = 8, .groups = 3});
        auto more = instance;
        ++more.capacities[random() % more.capacities.size()];
        for (auto policy : optimising_policies)
            EXPECT_LE(score_of(more, policy, placed_by(more, policy, i).outcome.position),
                      score_of(instance, policy, placed_by(instance, policy, i).outcome.position))
                << word(policy);
    }
}

TEST(PlacementPolicies, the_fair_one_without_groups_is_the_least_rank) {
    std::mt19937 random{67};
    for (std::uint32_t i = 0; i < 200; ++i) {
        auto instance = random_placement_instance(random, {.applicants = 60, .places = 8, .capacity = 8});
        EXPECT_EQ(placed_by(instance, PlacementPolicy::fair_share, i).outcome.position,
                  placed_by(instance, PlacementPolicy::least_rank, i).outcome.position);
    }
}

}  // namespace
}  // namespace utsyn
