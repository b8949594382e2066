#include "funding/project_budget.hpp"

#include "funding/problems.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

/// Icelandic school rates of call 2026 are whole amounts; Leipzig lies 500 to 1999 kilometres from Trondheim.
GrantCase pupil_group(int pupils, int staff) {
    return {.activity = GrantActivity::pupil_group,
            .from_country = "NO",
            .to_country = "DE",
            .one_way = Kilometres{1200},
            .days = 5,
            .pupils = pupils,
            .staff = staff};
}

GrantCase staff_stay(GrantActivity activity, int staff) {
    return {.activity = activity,
            .from_country = "NO",
            .to_country = "DE",
            .one_way = Kilometres{1200},
            .days = 5,
            .staff = staff};
}

ProjectPlan short_term(std::vector<PlannedCase> stays) {
    return {.format = ProjectFormat::ka122,
            .field = "school",
            .agency = "IS",
            .call_year = 2026,
            .months = 12,
            .stays = std::move(stays)};
}

ProjectBudget budget_of(const ProjectPlan& plan) {
    return project_budget(plan, RateBook::embedded());
}

bool is_refused(const ProjectBudget& budget, ProjectRefusal reason) {
    return std::ranges::any_of(budget.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

std::int64_t planned(const ProjectBudget& budget, GrantKind kind) {
    for (const auto& heading : budget.headings)
        if (heading.kind == kind) return heading.planned.high / 100;
    return 0;
}

TEST(ProjectBudget, ka122_with_30_participants_4_accompanying_persons_and_a_preparatory_visit_passes) {
    auto budget = budget_of(short_term({{.stay = pupil_group(15, 2), .times = 2},
                                        {.stay = staff_stay(GrantActivity::preparatory_visit, 2), .host = "Leipzig"}}));
    EXPECT_TRUE(budget.is_eligible());
    EXPECT_EQ(budget.participants, 30);
    EXPECT_EQ(planned(budget, GrantKind::travel), 34 * 309);
    EXPECT_EQ(planned(budget, GrantKind::preparatory_visit), 2 * 680);
    EXPECT_EQ(planned(budget, GrantKind::organisational_support), 30 * 100);
}

TEST(ProjectBudget, ka122_with_31_participants_or_19_months_or_by_an_accredited_organisation_is_refused) {
    EXPECT_TRUE(is_refused(budget_of(short_term({{.stay = pupil_group(16, 2)}, {.stay = pupil_group(15, 2)}})),
                           ProjectRefusal::too_many_participants));
    auto plan = short_term({{.stay = pupil_group(15, 2)}});
    plan.months = 18;
    EXPECT_TRUE(budget_of(plan).is_eligible());
    plan.months = 19;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_many_months));
    plan.months = 6;
    EXPECT_TRUE(budget_of(plan).is_eligible());
    plan.months = 5;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_few_months));
    plan.months = 12;
    plan.is_accredited_in_field = true;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::accredited_in_same_field));
    EXPECT_TRUE(budget_of(plan).headings.empty());
    plan.is_consortium_member = true;
    EXPECT_TRUE(budget_of(plan).is_eligible());
}

TEST(ProjectBudget, a_fourth_short_term_grant_in_five_calls_is_refused) {
    auto plan = short_term({{.stay = pupil_group(15, 2)}});
    plan.granted_call_years = {2022, 2024};
    EXPECT_TRUE(budget_of(plan).is_eligible());
    plan.granted_call_years = {2022, 2024, 2025};
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_many_grants));
    plan.granted_call_years = {2021, 2024, 2025};
    EXPECT_TRUE(budget_of(plan).is_eligible());
}

TEST(ProjectBudget, a_second_preparatory_visit_to_a_host_is_refused) {
    const PlannedCase visit{.stay = staff_stay(GrantActivity::preparatory_visit, 2), .host = "Leipzig"};
    auto to_another = visit;
    to_another.host = "Dresden";
    EXPECT_TRUE(budget_of(short_term({visit, to_another})).is_eligible());
    EXPECT_TRUE(is_refused(budget_of(short_term({visit, visit})), ProjectRefusal::second_visit_to_host));
}

TEST(ProjectBudget, an_accredited_project_needs_the_accreditation_and_has_no_most_of_participants) {
    auto plan = short_term({{.stay = pupil_group(40, 4), .times = 5}});
    plan.format = ProjectFormat::ka121;
    plan.months = 15;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::accreditation_needed));
    plan.is_accredited_in_field = true;
    EXPECT_TRUE(budget_of(plan).is_eligible());
    plan.months = 24;
    EXPECT_TRUE(budget_of(plan).is_eligible());
    plan.months = 25;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_many_months));
    plan.months = 14;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_few_months));
    plan.months = 15;
    plan.requests_in_call = 2;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_many_requests));
}

TEST(ProjectBudget, organisational_support_falls_from_the_101st_participant_of_the_whole_project) {
    auto plan = short_term({{.stay = staff_stay(GrantActivity::job_shadowing, 60)},
                            {.stay = staff_stay(GrantActivity::teaching_assignment, 40)},
                            {.stay = staff_stay(GrantActivity::course, 10)}});
    plan.format = ProjectFormat::ka121;
    plan.months = 15;
    plan.is_accredited_in_field = true;
    EXPECT_EQ(planned(budget_of(plan), GrantKind::organisational_support), 100 * 350 + 10 * 100);
    plan.stays[1].stay.staff = 41;
    EXPECT_EQ(planned(budget_of(plan), GrantKind::organisational_support), 100 * 350 + 1 * 200 + 10 * 100);
}

TEST(ProjectBudget, what_remains_is_the_granted_sum_without_the_total) {
    auto plan = short_term({{.stay = pupil_group(15, 2)}});
    EXPECT_FALSE(budget_of(plan).remaining);
    plan.granted = 20'000'00;
    auto budget = budget_of(plan);
    ASSERT_TRUE(budget.remaining);
    EXPECT_EQ(budget.remaining->high, 20'000'00 - budget.total.low);
    plan.granted = 1000'00;
    EXPECT_LT(budget_of(plan).remaining->low, 0);
}

TEST(ProjectBudget, moving_money_leaves_one_heading_short_and_the_total_as_it_is) {
    auto budget = budget_of(short_term({{.stay = pupil_group(15, 2)}}));
    const auto after = moved(budget, {GrantKind::travel, GrantKind::inclusion_support, 100'00});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->total, budget.total);
    const auto left = [&](GrantKind kind) {
        return std::ranges::find(after->headings, kind, &BudgetHeading::kind)->left();
    };
    EXPECT_EQ(left(GrantKind::travel).high, -100'00);
    EXPECT_EQ(left(GrantKind::inclusion_support), GrantAmount::exactly(100'00));
    const auto too_much = moved(budget, {GrantKind::travel, GrantKind::course_fee, 17 * 309'00 + 1});
    ASSERT_FALSE(too_much);
    EXPECT_EQ(too_much.error().type, &problems::heading_too_small);
    EXPECT_TRUE(moved(budget, {GrantKind::travel, GrantKind::course_fee, 17 * 309'00}));
}

TEST(ProjectBudget, a_stay_that_is_not_eligible_is_named_with_its_reason) {
    auto long_group = pupil_group(15, 2);
    long_group.days = 31;
    auto budget = budget_of(short_term({{.stay = pupil_group(15, 2)}, {.stay = long_group}}));
    ASSERT_EQ(budget.not_eligible.size(), 1U);
    EXPECT_EQ(budget.not_eligible[0].stay, 1U);
    EXPECT_EQ(budget.not_eligible[0].because->reason, GrantRefusal::too_many_days);
}

ProjectPlan partnership(ProjectFormat format, int lump_sum) {
    return {.format = format,
            .field = "school",
            .agency = "SE",
            .call_year = 2026,
            .months = 18,
            .organisations = 3,
            .countries = 3,
            .lump_sum = lump_sum};
}

TEST(ProjectBudget, a_small_partnership_takes_30000_or_60000) {
    EXPECT_EQ(budget_of(partnership(ProjectFormat::ka210, 1)).total, GrantAmount::exactly(30'000'00));
    EXPECT_EQ(budget_of(partnership(ProjectFormat::ka210, 2)).total, GrantAmount::exactly(60'000'00));
    EXPECT_TRUE(is_refused(budget_of(partnership(ProjectFormat::ka210, 3)), ProjectRefusal::lump_sum_unknown));
    auto alone = partnership(ProjectFormat::ka210, 1);
    alone.organisations = 1;
    alone.countries = 1;
    EXPECT_TRUE(is_refused(budget_of(alone), ProjectRefusal::too_few_organisations));
    EXPECT_TRUE(is_refused(budget_of(alone), ProjectRefusal::too_few_countries));
}

TEST(ProjectBudget, a_partnership_spends_its_lump_sum_and_no_more) {
    auto plan = partnership(ProjectFormat::ka210, 1);
    plan.costs = {.activities = 25'000'00, .management = 5000'00};
    EXPECT_EQ(budget_of(plan).remaining, GrantAmount::exactly(0));
    plan.costs.activities += 1;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::costs_over_lump_sum));
}

TEST(ProjectBudget, a_cooperation_partnership_has_three_organisations_and_a_fifth_for_management_at_most) {
    auto plan = partnership(ProjectFormat::ka220, 2);
    plan.costs = {.activities = 200'000'00, .management = 50'000'00};
    EXPECT_EQ(budget_of(plan).total, GrantAmount::exactly(250'000'00));
    plan.costs = {.activities = 190'000'00, .management = 50'000'01};
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_much_management));
    plan.costs = {};
    plan.organisations = 2;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_few_organisations));
    plan.organisations = 3;
    plan.months = 11;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_few_months));
}

TEST(ProjectBudget, a_nordplus_project_pays_management_by_its_whole_sum) {
    ProjectPlan plan{.format = ProjectFormat::nordplus_junior,
                     .field = "school",
                     .call_year = 2026,
                     .months = 12,
                     .organisations = 3,
                     .countries = 2};
    GrantCase exchange = pupil_group(20, 2);
    exchange.activity = GrantActivity::class_exchange;
    exchange.to_country = "FI";
    plan.stays = {{.stay = exchange}};  // 22 × 330 + 2 × 500 = 8260
    EXPECT_EQ(planned(budget_of(plan), GrantKind::project_management), 0);
    plan.stays[0].times = 2;  // 16520
    EXPECT_EQ(planned(budget_of(plan), GrantKind::project_management), 1000 + 2 * 500);
    EXPECT_EQ(budget_of(plan).total, GrantAmount::exactly((2 * 8260 + 2000) * 100));
    plan.months = 25;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_many_months));
    plan.months = 24;
    plan.countries = 1;
    EXPECT_TRUE(is_refused(budget_of(plan), ProjectRefusal::too_few_countries));
}

RC_GTEST_PROP(ProjectBudget, the_total_is_the_sum_of_the_headings_and_moves_keep_what_is_allotted, ()) {
    const auto pupils = *rc::gen::inRange(2, 20);
    auto budget = budget_of(short_term(
        {{.stay = pupil_group(pupils, 2)}, {.stay = staff_stay(GrantActivity::course, *rc::gen::inRange(1, 10))}}));
    RC_ASSERT(budget.is_eligible());
    GrantAmount sum;
    std::int64_t allotted = 0;
    for (const auto& heading : budget.headings) {
        sum += heading.planned;
        allotted += heading.allotted;
    }
    RC_ASSERT(sum == budget.total);
    const auto after = moved(budget, {GrantKind::travel, GrantKind::course_fee, *rc::gen::inRange(0, 90'000)});
    RC_ASSERT(after.has_value());
    for (const auto& heading : after->headings) allotted -= heading.allotted;
    RC_ASSERT(allotted == 0);
}

}  // namespace
}  // namespace utsyn
