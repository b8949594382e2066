#include "planning/round_demand.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-16T09:00:00.000Z");
const auto nantes = Id<Offer>::make(now);
const auto valencia = Id<Offer>::make(now);

PlacementRun round_of_three() {
    PlacementRun run;
    run.places = {{nantes, "Nantes", 2, {}, {}}, {valencia, "Valencia", 1, {}, {}}};
    run.applicants = {{.programme = "elektro", .all_choices = {nantes, valencia}, .choices = {nantes, valencia}},
                      {.programme = "kokk", .all_choices = {nantes}, .ineligible_choices = {{nantes, {}}}},
                      {.programme = "kokk"}};
    return run;
}

TEST(RoundDemand, counts_choices_first_choices_and_those_that_may_be) {
    auto demand = demand_of(round_of_three());
    EXPECT_EQ(demand[0].choices, 2);
    EXPECT_EQ(demand[0].first_choices, 2);
    EXPECT_EQ(demand[0].eligible, 1);
    EXPECT_EQ(demand[1].choices, 1);
    EXPECT_EQ(demand[1].first_choices, 0);
    EXPECT_EQ(demand[1].places, 1);
}

TEST(RoundDemand, finds_who_may_have_nothing) {
    EXPECT_EQ(without_eligible_choice(round_of_three()), (std::vector<std::size_t>{1, 2}));
}

TEST(RoundDemand, counts_the_applicants_of_each_group) {
    auto groups = groups_of(round_of_three());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].name, "elektro");
    EXPECT_EQ(groups[0].applicants, 1);
    EXPECT_EQ(groups[1].name, "kokk");
    EXPECT_EQ(groups[1].applicants, 2);
}

TEST(RoundDemand, knows_that_no_ceiling_goes_with_points) {
    using enum PlacementPolicy;
    EXPECT_EQ(policies_under_ceilings(round_of_three()), (std::vector{least_rank, greedy, generous, fair_share}));
}

TEST(RoundDemand, groups_by_what_differs) {
    EXPECT_EQ(groupings_of(round_of_three()), std::vector<PlacementGrouping>{PlacementGrouping::programme});
    EXPECT_TRUE(groupings_of(PlacementRun{}).empty());
}

}  // namespace
}  // namespace utsyn
