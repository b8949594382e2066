#include "planning/placement/ceilings.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/crossing.hpp"
#include "planning/placement/glpk_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"

#include <gtest/gtest.h>
#include <numeric>

namespace utsyn {
namespace {

std::vector<std::uint32_t> as_numbered(const PlacementInstance& instance) {
    std::vector<std::uint32_t> order(instance.applicants());
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

/// What prices find must keep every bound, and what they claim must be true of the best there is.
/// Gives by how much less than the best was found: applicants placed, then ranks.
std::pair<std::int64_t, std::int64_t> expect_true_claims(const PlacementInstance& instance) {
    const auto priced = place_under_ceilings(instance, PlacementPolicy::least_rank, as_numbered(instance));
    const auto best = best_placement_by_glpk(instance, PlacementPolicy::least_rank);
    EXPECT_TRUE(best || !priced.found) << told(instance);
    if (!best) return {0, 0};
    const auto words = told(instance, PlacementPolicy::least_rank, priced.position, *best);
    EXPECT_TRUE(priced.possible) << words;
    if (!priced.found) return {placed_of(*best), 0};
    EXPECT_TRUE(keeps_bounds(instance, priced.position)) << words;
    EXPECT_GE(priced.placed_at_most, placed_of(*best)) << words;
    EXPECT_LE(priced.rank_at_least, total_rank_of(priced.position)) << words;
    const auto fewer = placed_of(*best) - placed_of(priced.position);
    EXPECT_GE(fewer, 0) << words;
    if (fewer > 0) return {fewer, 0};
    EXPECT_LE(priced.rank_at_least, total_rank_of(*best)) << words;
    return {0, total_rank_of(priced.position) - total_rank_of(*best)};
}

TEST(PlacementUnderCeilings, claims_nothing_that_is_not_true_of_a_few) {
    std::mt19937 random{81};
    for (int i = 0; i < 300 && !HasFailure(); ++i)
        expect_true_claims(random_placement_instance(random, {.applicants = 12,
                                                              .partners = i % 2 == 1,
                                                              .groups = i % 3 ? 2U : 0U,
                                                              .group_bounds = true,
                                                              .ceilings = 1U + static_cast<std::uint32_t>(i) % 3,
                                                              .fixed = i % 5 ? 0U : 2U,
                                                              .ineligible = i % 2 == 0}));
}

TEST(PlacementUnderCeilings, is_nearly_the_best_of_a_hundred) {
    std::mt19937 random{82};
    std::int64_t fewer = 0;
    std::int64_t ranks = 0;
    for (int i = 0; i < 12 && !HasFailure(); ++i) {
        const auto [fewer_here, ranks_here] = expect_true_claims(random_placement_instance(
            random,
            {.applicants = 100, .places = 8, .capacity = 14, .ceilings = 1U + static_cast<std::uint32_t>(i) % 2}));
        fewer += fewer_here;
        ranks += ranks_here;
    }
    EXPECT_LE(fewer, 4);
    EXPECT_LE(ranks, 30);
}

TEST(PlacementUnderCeilings, says_that_nothing_is_possible_when_who_is_fixed_costs_too_much) {
    PlacementInstance instance{.capacities = {2}};
    const std::vector<std::uint32_t> only{0};
    instance.add_applicant(only);
    instance.add_applicant(only);
    instance.ceilings = {{"money", 99, {100, 1}}};
    instance.fixed = {{0, 0}};
    EXPECT_FALSE(place_under_ceilings(instance, PlacementPolicy::least_rank, as_numbered(instance)).possible);
}

TEST(PlacementUnderCeilings, is_nearly_the_best_by_every_policy) {
    std::mt19937 random{84};
    int as_good = 0;
    int tried = 0;
    for (int i = 0; i < 120 && !HasFailure(); ++i) {
        const auto instance = random_placement_instance(random, {.applicants = 20,
                                                                 .capacity = 4,
                                                                 .groups = i % 2 ? 2U : 0U,
                                                                 .group_bounds = true,
                                                                 .crossing = i % 4 == 1,
                                                                 .ceilings = 1});
        for (auto policy : {PlacementPolicy::greedy, PlacementPolicy::generous}) {
            const auto priced = place_under_ceilings(instance, policy, as_numbered(instance));
            const auto best = best_placement_by_glpk(instance, policy);
            EXPECT_TRUE(best || !priced.found) << told(instance);
            if (!best || !priced.found) continue;
            const auto words = told(instance, policy, priced.position, *best);
            EXPECT_TRUE(keeps_bounds(instance, priced.position)) << words;
            const auto reached = score_of(instance, policy, priced.position);
            const auto wanted = score_of(instance, policy, *best);
            EXPECT_TRUE(!priced.is_best || reached == wanted) << words;
            EXPECT_GE(reached, wanted) << words;
            EXPECT_GE(priced.placed_at_most, placed_of(*best)) << words;
            ++tried;
            as_good += reached == wanted ? 1 : 0;
        }
    }
    EXPECT_GT(as_good, tried * 7 / 10);
}

TEST(Crossing, keeps_what_both_keep_and_the_ceilings_that_the_other_end_keeps) {
    std::mt19937 random{83};
    int crossed_some = 0;
    for (int i = 0; i < 400 && !HasFailure(); ++i) {
        auto instance = random_placement_instance(
            random, {.applicants = 14, .places = 5, .capacity = 3, .groups = 2, .ceilings = 2});
        if (instance.groupings.empty()) continue;
        auto free = instance;
        free.ceilings.clear();
        auto towards = best_placement_by_glpk(instance, PlacementPolicy::least_rank);
        auto from = best_placement_by_glpk(free, PlacementPolicy::greedy);
        if (!towards || !from) continue;
        PricedPlacement start{.position = *from, .used = {0, 0}};
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            for (std::size_t c = 0; c < 2 && (*from)[applicant] != none; ++c)
                start.used[c] += instance.ceilings[c].costs[instance.starts[applicant] + (*from)[applicant]];
        const auto stages = stages_of(instance, PlacementPolicy::least_rank);
        const auto between = crossed(instance, 0, stages[1], start, *towards);
        EXPECT_TRUE(keeps_bounds(free, between)) << told(instance, PlacementPolicy::least_rank, between);
        if (keeps_bounds(instance, between) && between != *towards) ++crossed_some;
    }
    EXPECT_GT(crossed_some, 20);
}

}  // namespace
}  // namespace utsyn
