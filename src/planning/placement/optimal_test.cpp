#include "planning/placement/optimal.hpp"

#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/policy.hpp"
#include "platform/shape.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <numeric>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;
using Score = std::vector<std::int64_t>;  // compared in turn, less is better

Score profile_of(const PlacementInstance& instance, const Positions& positions) {
    Score profile(instance.place_count(), 0);
    for (auto position : positions)
        if (position != none) ++profile[position];
    return profile;
}

/// The shares of the groups, smallest first, over a common denominator.
Score shares_of(const PlacementInstance& instance, const Positions& positions) {
    const auto& grouping = instance.groupings.at(0);
    Score placed(grouping.groups.size(), 0);
    Score size(grouping.groups.size(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        ++size[grouping.group_of[applicant]];
        if (positions[applicant] != none) ++placed[grouping.group_of[applicant]];
    }
    constexpr std::int64_t common = 27720;  // a multiple of 1 … 12
    Score shares;
    for (std::size_t group = 0; group < size.size(); ++group)
        if (size[group] > 0) shares.push_back(-placed[group] * common / size[group]);
    std::ranges::sort(shares, std::greater{});
    return shares;
}

/// What a policy makes small: the unplaced first, then by its own aim, then each applicant's rank in lottery order.
Score score(const PlacementInstance& instance, PlacementPolicy policy, const Positions& positions,
            const std::vector<std::uint32_t>& order) {
    Score score{std::ranges::count(positions, none)};
    auto profile = profile_of(instance, positions);
    std::int64_t total = 0;
    for (std::size_t rank = 0; rank < profile.size(); ++rank)
        total += static_cast<std::int64_t>(rank + 1) * profile[rank];
    if (policy == PlacementPolicy::greedy)
        for (auto count : profile) score.push_back(-count);
    if (policy == PlacementPolicy::generous) score.insert(score.end(), profile.rbegin(), profile.rend());
    if (policy == PlacementPolicy::fair_share && !instance.groupings.empty()) {
        auto shares = shares_of(instance, positions);
        score.insert(score.end(), shares.begin(), shares.end());
    }
    if (policy == PlacementPolicy::fair_share || policy == PlacementPolicy::least_rank) score.push_back(total);
    for (auto applicant : order) score.push_back(positions[applicant]);
    return score;
}

bool keeps_group_bounds(const PlacementInstance& instance, const Positions& positions) {
    for (const auto& grouping : instance.groupings) {
        std::vector<std::uint32_t> placed(grouping.groups.size(), 0);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            if (positions[applicant] != none) ++placed[grouping.group_of[applicant]];
        for (std::size_t group = 0; group < placed.size(); ++group)
            if (placed[group] < grouping.groups[group].least || placed[group] > grouping.groups[group].most)
                return false;
    }
    return true;
}

std::vector<std::uint32_t> order_of(std::uint32_t applicants, std::uint64_t seed) {
    auto lottery = draw_lottery(applicants, seed);
    std::vector<std::uint32_t> order(applicants);
    for (std::uint32_t applicant = 0; applicant < applicants; ++applicant) order[lottery[applicant]] = applicant;
    return order;
}

class OptimalPolicies : public testing::TestWithParam<PlacementPolicy> {
protected:
    /// The policy's answer against all placements tried one by one.
    void expect_best(const PlacementInstance& instance, std::uint64_t seed) {
        auto order = order_of(instance.applicants(), seed);
        std::optional<Score> best;
        Positions wanted;
        each_placement(instance, [&](const Positions& positions) {
            for (const auto& fixed : instance.fixed)
                if (positions[fixed.applicant] != fixed.position) return;
            if (!keeps_group_bounds(instance, positions)) return;
            auto this_score = score(instance, GetParam(), positions, order);
            if (best && !(this_score < *best)) return;
            best = this_score;
            wanted = positions;
        });
        auto placed = place_optimally(instance, GetParam(), order);
        ASSERT_EQ(placed.possible, best.has_value());
        if (best) {
            ASSERT_EQ(placed.position, wanted);
        }
    }
    void expect_best_of(const InstanceKind& kind, int times) {
        std::mt19937 random{42};
        for (int i = 0; i < times && !HasFatalFailure(); ++i) {
            SCOPED_TRACE(i);
            auto instance = random_placement_instance(random, kind);
            expect_best(instance, random());
        }
    }
};

TEST_P(OptimalPolicies, give_the_best_of_all_placements) {
    expect_best_of({}, 400);
}
TEST_P(OptimalPolicies, give_the_best_with_partners_maxima) {
    expect_best_of({.partners = true}, 400);
}
TEST_P(OptimalPolicies, give_the_best_with_groups) {
    expect_best_of({.applicants = 7, .groups = 3}, 400);
}
TEST_P(OptimalPolicies, give_the_best_with_groups_that_have_bounds) {
    expect_best_of({.applicants = 7, .partners = true, .groups = 3, .group_bounds = true}, 400);
}
TEST_P(OptimalPolicies, give_the_best_around_those_fixed_by_hand) {
    expect_best_of({.applicants = 7, .partners = true, .groups = 3, .group_bounds = true, .fixed = 2}, 400);
}

INSTANTIATE_TEST_SUITE_P(Policies, OptimalPolicies,
                         testing::Values(PlacementPolicy::least_rank, PlacementPolicy::greedy,
                                         PlacementPolicy::generous, PlacementPolicy::fair_share),
                         [](const auto& test) { return std::string{word(test.param)}; });

}  // namespace
}  // namespace utsyn
