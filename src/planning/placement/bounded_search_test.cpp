#include "planning/placement/bounded_search.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/glpk_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr std::array searched_policies{PlacementPolicy::least_rank, PlacementPolicy::greedy, PlacementPolicy::generous};

/// The answer is as good as the best of all, keeps every bound, and is proved best.
void expect_best(const PlacementInstance& instance, PlacementPolicy policy) {
    std::vector<std::uint32_t> order(instance.applicants());
    for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[applicant] = applicant;
    const auto searched = search_placement(instance, policy, order);
    const auto best = best_placements(instance, policy);
    ASSERT_EQ(searched.possible, !best.empty()) << told(instance);
    if (best.empty()) return;
    ASSERT_TRUE(searched.found);
    EXPECT_TRUE(keeps_bounds(instance, searched.position)) << told(instance, policy, searched.position, best.front());
    EXPECT_EQ(score_of(instance, policy, searched.position), score_of(instance, policy, best.front()))
        << told(instance, policy, searched.position, best.front());
    EXPECT_EQ(searched.placed_at_most, placed_of(best.front()));
    if (policy == PlacementPolicy::least_rank) {
        EXPECT_EQ(searched.rank_at_least, total_rank_of(best.front()));
    }
}

void expect_best_of(const InstanceKind& kind, int times) {
    std::mt19937 random{71};
    for (int i = 0; i < times && !testing::Test::HasFailure(); ++i) {
        const auto instance = random_placement_instance(random, kind);
        for (auto policy : searched_policies) expect_best(instance, policy);
    }
}

TEST(BoundedSearch, finds_the_best_under_one_ceiling) {
    expect_best_of({.applicants = 7, .ceilings = 1}, 400);
}
TEST(BoundedSearch, finds_the_best_under_two_ceilings) {
    expect_best_of({.applicants = 7, .ceilings = 2}, 400);
}
TEST(BoundedSearch, finds_the_best_with_pairs) {
    expect_best_of({.applicants = 7, .pairs = 2}, 400);
}
TEST(BoundedSearch, finds_the_best_with_groupings_that_cross) {
    expect_best_of({.applicants = 7, .groups = 3, .group_bounds = true, .crossing = true}, 400);
}
TEST(BoundedSearch, finds_the_best_under_everything_at_once) {
    expect_best_of({.applicants = 7,
                    .partners = true,
                    .groups = 3,
                    .group_bounds = true,
                    .crossing = true,
                    .ceilings = 2,
                    .pairs = 1,
                    .fixed = 1,
                    .ineligible = true},
                   600);
}

}  // namespace
}  // namespace utsyn
