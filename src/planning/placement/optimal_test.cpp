#include "planning/placement/optimal.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/lottery.hpp"
#include "platform/shape.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class OptimalPolicies : public testing::TestWithParam<PlacementPolicy> {
protected:
    /// The policy's answer against all placements tried one by one.
    void expect_best(const PlacementInstance& instance, std::uint64_t seed) {
        const auto lottery = draw_lottery(instance.applicants(), seed);
        std::vector<std::uint32_t> order(lottery.size());
        for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[lottery[applicant]] = applicant;
        const auto placed = place_optimally(instance, GetParam(), order);
        const auto best = best_placements(instance, GetParam());
        ASSERT_EQ(placed.possible, !best.empty()) << told(instance);
        if (!best.empty()) {
            ASSERT_EQ(placed.position, first_by_lottery(best, lottery)) << told(instance);
        }
    }
    void expect_best_of(const InstanceKind& kind) {
        std::mt19937 random{42};
        for (int i = 0; i < 500 && !HasFatalFailure(); ++i) {
            const auto instance = random_placement_instance(random, kind);
            expect_best(instance, random());
        }
    }
};

TEST_P(OptimalPolicies, give_the_best_of_all_placements) {
    expect_best_of({.ineligible = true});
}
TEST_P(OptimalPolicies, give_the_best_with_partners_maxima) {
    expect_best_of({.partners = true});
}
TEST_P(OptimalPolicies, give_the_best_with_groups) {
    expect_best_of({.applicants = 7, .groups = 3});
}
TEST_P(OptimalPolicies, give_the_best_with_groups_that_have_bounds) {
    expect_best_of({.applicants = 7, .partners = true, .groups = 3, .group_bounds = true});
}
TEST_P(OptimalPolicies, give_the_best_around_those_fixed_by_hand) {
    expect_best_of({.applicants = 7, .partners = true, .groups = 3, .group_bounds = true, .fixed = 2});
}

INSTANTIATE_TEST_SUITE_P(Policies, OptimalPolicies,
                         testing::Values(PlacementPolicy::least_rank, PlacementPolicy::greedy,
                                         PlacementPolicy::generous, PlacementPolicy::fair_share),
                         [](const auto& test) { return std::string{word(test.param)}; });

}  // namespace
}  // namespace utsyn
