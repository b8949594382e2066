#include "planning/placement/bounded_search.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/ceilings.hpp"
#include "planning/placement/placed_for_test.hpp"

#include <gtest/gtest.h>
#include <numeric>

namespace utsyn {
namespace {

constexpr std::array searched_policies{PlacementPolicy::least_rank, PlacementPolicy::greedy, PlacementPolicy::generous};

std::vector<std::uint32_t> as_numbered(const PlacementInstance& instance) {
    std::vector<std::uint32_t> order(instance.applicants());
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

/// The answer is as good as the best of all, keeps every bound, and is proved best.
void expect_best(const PlacementInstance& instance, PlacementPolicy policy) {
    const auto searched = search_placement(instance, policy, as_numbered(instance));
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

TEST(BoundedSearch, counts_on_where_the_minima_of_many_groups_cannot_be_met) {
    constexpr std::uint32_t groups = 16;
    const std::vector<std::uint32_t> list{0, 1, 2, 3};
    PlacementInstance instance{.capacities = {20, 20, 20, 20}};
    instance.groupings = {{"school", {{"", 0, 30}, {"", 0, 30}}, {}}, {"year", {}, {}}};
    instance.groupings[1].groups.assign(groups, {"", 4, none});
    for (std::uint32_t applicant = 0; applicant < 4 * groups; ++applicant) {
        // One of each group wants nothing, so that the price of its minimum rises for ever.
        instance.add_applicant(applicant < groups ? std::vector<std::uint32_t>{} : list);
        instance.groupings[0].group_of.push_back(applicant % 2);
        instance.groupings[1].group_of.push_back(applicant % groups);
    }
    // Greedy weighs heaviest.
    ASSERT_TRUE(can_search(instance, PlacementPolicy::greedy));
    EXPECT_FALSE(search_placement(instance, PlacementPolicy::greedy, as_numbered(instance)).found);
    EXPECT_FALSE(may_be_possible(instance, as_numbered(instance)) && !is_proved_impossible(instance));
}

}  // namespace
}  // namespace utsyn
