#include "funding/funding_project.hpp"

#include "funding/budget_move.hpp"
#include "funding/planned_stay.hpp"
#include "funding/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date day{2026, 11, 16};

FundingProject short_term() {
    return {.name = "Out and home", .format = ProjectFormat::ka122, .agency = "IS", .call_year = 2026, .months = 12};
}

ProjectBudget budget_of(std::initializer_list<std::pair<GrantKind, std::int64_t>> headings) {
    ProjectBudget budget;
    for (const auto& [kind, euros] : headings)
        budget.headings.push_back(
            {.kind = kind, .planned = GrantAmount::exactly(euros * 100), .allotted = euros * 100});
    return budget;
}

FundingProject granted(const Award& given, const ProjectBudget& budget) {
    return *award(*apply_for(short_term(), day, 7), given, budget);
}

std::int64_t allotted(const ProjectBudget& budget, GrantKind kind) {
    for (const auto& heading : budget.headings)
        if (heading.kind == kind) return heading.allotted / 100;
    return -1;
}

TEST(FundingProject, is_what_has_happened_to_it) {
    EXPECT_EQ(state_of(short_term()), FundingProjectState::planned);
    const auto applied_for = *apply_for(short_term(), day, 7);
    EXPECT_EQ(state_of(applied_for), FundingProjectState::applied);
    EXPECT_EQ(applied_for.rate_revision, 7);
    EXPECT_EQ(state_of(*reject(applied_for, day)), FundingProjectState::rejected);
    const auto awarded = *award(applied_for, {day, euro(100), {}}, {});
    EXPECT_EQ(state_of(awarded), FundingProjectState::granted);
    EXPECT_EQ(state_of(*end(awarded, day)), FundingProjectState::ended);
}

TEST(FundingProject, takes_no_step_out_of_order) {
    auto refused = award(short_term(), {day, euro(100), {}}, {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(problems::funding_project_in_other_state));
    EXPECT_FALSE(apply_for(*apply_for(short_term(), day, 1), day, 2));
    EXPECT_FALSE(end(short_term(), day));
    EXPECT_FALSE(reopen(short_term()));
}

TEST(FundingProject, reopened_loses_its_newest_step_only) {
    const auto awarded = granted({day, euro(100), {}}, {});
    const auto back = *reopen(awarded);
    EXPECT_EQ(state_of(back), FundingProjectState::applied);
    EXPECT_EQ(back.rate_revision, 7);
    EXPECT_FALSE(reopen(back)->rate_revision);
}

TEST(FundingProject, an_award_without_headings_allots_what_is_planned) {
    const auto awarded =
        granted({day, euro(900), {}}, budget_of({{GrantKind::travel, 600}, {GrantKind::individual_support, 400}}));
    ASSERT_EQ(awarded.award->allotments.size(), 2U);
    EXPECT_EQ(awarded.award->allotments[1].amount, euro(400));
}

TEST(FundingProject, the_headings_of_an_award_are_its_sum_and_stand_once) {
    const auto sent = *apply_for(short_term(), day, 1);
    const Award short_of{day, euro(900), {{GrantKind::travel, euro(899)}}};
    EXPECT_EQ(award(sent, short_of, {}).error().errors.at(0).reason, "sum-not-granted");
    const Award twice{day, euro(900), {{GrantKind::travel, euro(450)}, {GrantKind::travel, euro(450)}}};
    EXPECT_EQ(award(sent, twice, {}).error().errors.at(0).reason, "heading-twice");
}

TEST(KeptBudget, counts_what_is_left_of_the_agreement_and_not_of_the_plan) {
    const auto planned_first = budget_of({{GrantKind::travel, 600}});
    const auto project = granted({day, euro(600), {}}, planned_first);
    const auto later = *kept_budget(project, budget_of({{GrantKind::travel, 650}}), {});
    EXPECT_EQ(later.headings.at(0).left(), GrantAmount::exactly(-50'00));
}

TEST(KeptBudget, follows_the_moves_in_their_order) {
    const auto plan = budget_of({{GrantKind::travel, 600}, {GrantKind::individual_support, 400}});
    const auto project = granted({day, euro(1000), {}}, plan);
    const BudgetMove first{
        .from_kind = GrantKind::travel, .to_kind = GrantKind::inclusion_support, .amount = euro(600)};
    const BudgetMove second{
        .from_kind = GrantKind::inclusion_support, .to_kind = GrantKind::travel, .amount = euro(100)};
    const auto after = *kept_budget(project, plan, std::array{first, second});
    EXPECT_EQ(allotted(after, GrantKind::travel), 100);
    EXPECT_EQ(allotted(after, GrantKind::inclusion_support), 500);
    EXPECT_EQ(allotted(after, GrantKind::individual_support), 400);
    EXPECT_FALSE(kept_budget(project, plan, std::array{second, first}));
}

TEST(ProjectPlan, counts_what_the_organisation_has_beside_it) {
    auto project = short_term();
    project.granted_call_years = {2024};
    const auto plan = plan_of(project, {}, {.granted_call_years = {2025}, .requests_in_call = 1});
    EXPECT_EQ(plan.requests_in_call, 2);
    EXPECT_EQ(plan.granted_call_years, (std::vector{2024, 2025}));
}

TEST(ProjectPlan, takes_a_planned_stay_with_its_kilometres_and_costs) {
    const PlannedStay stay{.activity = GrantActivity::pupil_group,
                           .from_country = "NO",
                           .to_country = "DE",
                           .kilometres = {1234},
                           .days = 5,
                           .pupils = 10,
                           .staff = 2,
                           .times = 3,
                           .visa_costs = euro(80)};
    const auto plan = plan_of(short_term(), std::array{stay}, {});
    EXPECT_EQ(plan.stays.at(0).times, 3);
    EXPECT_EQ(plan.stays.at(0).stay.one_way->count, 1234);
    EXPECT_EQ(plan.stays.at(0).stay.real_costs.visa, 80'00);
}

}  // namespace
}  // namespace utsyn
