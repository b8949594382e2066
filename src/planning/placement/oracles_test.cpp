#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/glpk_for_test.hpp"
#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/lemon_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"
#include "platform/shape.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;

std::optional<LeastRankOptimum> optimum_of(const std::vector<Positions>& best) {
    if (best.empty()) return std::nullopt;
    LeastRankOptimum optimum;
    for (auto position : best.front()) {
        if (position == none) continue;
        ++optimum.placed;
        optimum.total_rank += position + 1;
    }
    return optimum;
}

/// Two seats that four applicants want: the schools of the first have one, of the others three applicants.
PlacementInstance two_seats_for_four() {
    PlacementInstance instance{.capacities = {1, 1}};
    for (const auto& list : std::vector<Positions>{{0, 1}, {0}, {0, 1}, {0, 1}}) instance.add_applicant(list);
    instance.groupings = {
        {.name = "school", .groups = {{.name = "Small"}, {.name = "Large"}}, .group_of = {0, 1, 1, 1}}};
    return instance;
}

TEST(PlacementOracles, most_placed_goes_before_everything_else) {
    PlacementInstance instance{.capacities = {1, 1}};
    for (const auto& list : std::vector<Positions>{{0, 1}, {0}}) instance.add_applicant(list);
    for (auto policy : optimising_policies)
        EXPECT_EQ(best_placements(instance, policy), (std::vector<Positions>{{1, 0}}));
}

TEST(PlacementOracles, the_greedy_one_has_more_first_choices_and_the_generous_one_fewer_last_ones) {
    PlacementInstance instance{.capacities = {1, 1, 1}};
    for (const auto& list : std::vector<Positions>{{0, 1}, {1, 2}, {0, 1, 2}}) instance.add_applicant(list);
    EXPECT_EQ(best_placements(instance, PlacementPolicy::greedy), (std::vector<Positions>{{0, 0, 2}}));
    EXPECT_EQ(best_placements(instance, PlacementPolicy::generous), (std::vector<Positions>{{0, 1, 1}, {1, 1, 0}}));
}

TEST(PlacementOracles, the_fair_one_gives_both_schools_a_seat) {
    auto instance = two_seats_for_four();
    for (const auto& positions : best_placements(instance, PlacementPolicy::fair_share)) EXPECT_NE(positions[0], none);
    auto every = best_placements(instance, PlacementPolicy::greedy);
    EXPECT_TRUE(std::ranges::any_of(every, [](const Positions& positions) { return positions[0] == none; }));
}

TEST(PlacementOracles, the_luckiest_gets_the_best_that_is_left_to_give) {
    auto best = best_placements(two_seats_for_four(), PlacementPolicy::least_rank);
    EXPECT_EQ(first_by_lottery(best, {0, 1, 2, 3}), (Positions{0, none, 1, none}));
    EXPECT_EQ(first_by_lottery(best, {3, 2, 1, 0}), (Positions{none, none, 1, 0}));
}

TEST(PlacementOracles, trying_all_and_the_flow_find_the_same_least_rank) {
    std::mt19937 random{51};
    int clashes = 0;
    for (int i = 0; i < 5000; ++i) {
        auto instance = random_placement_instance(
            random, {.partners = i % 2 == 1, .groups = 3, .group_bounds = true, .fixed = 2, .ineligible = i % 3 == 1});
        auto expected = optimum_of(best_placements(instance, PlacementPolicy::least_rank));
        ASSERT_EQ(least_rank_by_lemon(instance) == expected, true) << told(instance);
        clashes += expected ? 0 : 1;
    }
    EXPECT_GT(clashes, 50);
    EXPECT_LT(clashes, 2500);
}

TEST(PlacementOracles, trying_all_and_the_whole_number_program_find_the_same_under_all_bounds) {
    std::mt19937 random{52};
    int clashes = 0;
    for (int i = 0; i < 800; ++i) {
        auto instance = random_placement_instance(random, {.partners = i % 2 == 1,
                                                           .groups = 3,
                                                           .group_bounds = i % 3 == 1,
                                                           .crossing = i % 5 == 1,
                                                           .ceilings = static_cast<std::uint32_t>(i % 3),
                                                           .pairs = 2,
                                                           .fixed = 1,
                                                           .ineligible = i % 3 == 1});
        for (auto policy : optimising_policies) {
            auto best = best_placements(instance, policy);
            auto found = best_placement_by_glpk(instance, policy);
            ASSERT_EQ(found.has_value(), !best.empty()) << told(instance);
            clashes += found ? 0 : 1;
            if (!found) continue;
            ASSERT_TRUE(keeps_bounds(instance, *found)) << told(instance);
            ASSERT_EQ(score_of(instance, policy, *found), score_of(instance, policy, best.front()))
                << word(policy) << '\n'
                << told(instance);
        }
    }
    EXPECT_GT(clashes, 20);
}

TEST(PlacementOracles, the_flow_and_the_whole_number_program_find_the_same_for_sixty) {
    std::mt19937 random{53};
    for (int i = 0; i < 40; ++i) {
        auto instance = random_placement_instance(
            random,
            {.applicants = 60, .places = 8, .capacity = 9, .partners = i % 4 == 0, .groups = 3, .group_bounds = true});
        auto found = best_placement_by_glpk(instance, PlacementPolicy::least_rank);
        auto expected = least_rank_by_lemon(instance);
        ASSERT_EQ(found.has_value(), expected.has_value()) << told(instance);
        if (!found) continue;
        ASSERT_EQ(optimum_of({*found}) == expected, true) << told(instance);
    }
}

}  // namespace
}  // namespace utsyn
