#include "funding/grant.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

GrantCase stay_by(OpuRoute route) {
    return {.programme = GrantProgramme::opu,
            .activity = GrantActivity::work_placement,
            .call_year = 2026,
            .from_country = "DK",
            .to_country = "DE",
            .travel_time = Hours{6},
            .start = Date{2026, 9, 1},
            .end = Date{2026, 12, 31},
            .pupils = 1,
            .route = route};
}

GrantCase with(OpuRoute route, RefundedCost cost, std::int64_t whole) {
    auto stay = stay_by(route);
    stay.training_costs.of(cost) = whole * 100;
    return stay;
}

Grant granted(const GrantCase& stay) {
    return grant(stay, RateBook::embedded());
}

GrantAmount kroner(std::int64_t whole) {
    return GrantAmount::exactly(whole * 100);
}

bool is_refused(const Grant& grant, GrantRefusal reason) {
    return std::ranges::any_of(grant.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

TEST(OpuGrant, an_employer_gets_travel_and_moving_back_on_route_a) {
    auto stay = with(OpuRoute::a, RefundedCost::travel, 3200);
    stay.training_costs.of(RefundedCost::moving) = 5000'00;
    auto given = granted(stay);
    EXPECT_EQ(given.total, kroner(8200));
    EXPECT_EQ(given.currency, Currency::parse("DKK"));
    for (const auto& line : given.lines) {
        EXPECT_EQ(line.kind, GrantKind::employer_refund);
        EXPECT_EQ(line.whom, GrantFor::employer);
    }
}

TEST(OpuGrant, half_of_the_journeys_to_find_a_firm_is_paid_up_to_15000_a_year) {
    EXPECT_EQ(granted(with(OpuRoute::a, RefundedCost::search_travel, 20'000)).total, kroner(10'000));
    EXPECT_EQ(granted(with(OpuRoute::a, RefundedCost::search_travel, 30'000)).total, kroner(15'000));
    EXPECT_EQ(granted(with(OpuRoute::a, RefundedCost::search_travel, 30'002)).total, kroner(15'000));
}

TEST(OpuGrant, a_host_that_pays_nothing_takes_3500_a_month_off_the_wage_difference) {
    auto stay = with(OpuRoute::a, RefundedCost::wage_difference, 40'000);
    EXPECT_EQ(granted(stay).total, (GrantAmount{26'000'00, 40'000'00, true}));
    stay.training_costs.host_pays = true;
    EXPECT_EQ(granted(stay).total, kroner(40'000));
    stay.training_costs.host_pays = false;
    EXPECT_EQ(granted(stay).total, kroner(40'000 - 4 * 3500));
}

TEST(OpuGrant, a_learner_gets_half_the_rent_up_to_2500_a_month_on_route_b) {
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::rent, 16'000)).total, kroner(8000));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::rent, 20'000)).total, kroner(10'000));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::rent, 24'000)).total, kroner(10'000));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::rent, 24'000)).lines.at(0).whom, GrantFor::pupils);
}

TEST(OpuGrant, a_deposit_brings_4000_at_most_and_an_agents_fee_half_up_to_2000) {
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::deposit, 3999)).total, kroner(3999));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::deposit, 4001)).total, kroner(4000));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::agent_fee, 4000)).total, kroner(2000));
    EXPECT_EQ(granted(with(OpuRoute::b, RefundedCost::agent_fee, 4100)).total, kroner(2000));
}

TEST(OpuGrant, three_journeys_to_interviews_are_paid_and_a_fourth_is_not) {
    auto stay = with(OpuRoute::b, RefundedCost::interview_travel, 6000);
    stay.training_costs.interviews = 3;
    EXPECT_EQ(granted(stay).total, kroner(6000));
    stay.training_costs.interviews = 4;
    EXPECT_EQ(granted(stay).total, kroner(4500));
}

TEST(OpuGrant, a_learner_gets_32000_a_year_at_most_and_the_older_limit_is_kept_beside_it) {
    auto stay = with(OpuRoute::b, RefundedCost::wage_school_periods, 32'000);
    EXPECT_EQ(granted(stay).total, kroner(32'000));
    EXPECT_TRUE(granted(stay).not_paid.empty());
    stay.training_costs.of(RefundedCost::travel) = 2000'00;
    auto over = granted(stay);
    EXPECT_EQ(over.total, kroner(32'000));
    ASSERT_EQ(over.not_paid.size(), 1U);
    EXPECT_EQ(over.not_paid[0].why.reason, GrantRefusal::over_yearly_most);
    EXPECT_EQ(over.not_paid[0].why.asked, 34'000);
    const auto& book = RateBook::embedded();
    const RateScope scope{book, {.programme = "aub", .field = "vet", .agency = "DK", .call_year = 2026}};
    const auto conflicts = scope.conflicts_with(book.rates().at(*over.not_paid[0].why.rate));
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0]->high, "25000");
}

TEST(OpuGrant, a_thirteenth_month_begins_a_second_year) {
    auto stay = with(OpuRoute::b, RefundedCost::wage_school_periods, 40'000);
    stay.start = Date{2026, 1, 1};
    stay.end = Date{2026, 12, 31};
    EXPECT_EQ(granted(stay).total, kroner(32'000));
    stay.end = Date{2027, 1, 1};
    EXPECT_EQ(granted(stay).total, kroner(40'000));
}

TEST(OpuGrant, costs_of_the_other_route_are_not_refunded) {
    auto stay = with(OpuRoute::a, RefundedCost::rent, 8000);
    stay.training_costs.of(RefundedCost::travel) = 1000'00;
    auto given = granted(stay);
    EXPECT_EQ(given.total, kroner(1000));
    ASSERT_EQ(given.not_paid.size(), 1U);
    EXPECT_EQ(given.not_paid[0].why.reason, GrantRefusal::cost_not_refunded);
}

TEST(OpuGrant, without_costs_it_says_what_would_be_paid_but_not_how_much) {
    auto given = granted(stay_by(OpuRoute::a));
    EXPECT_TRUE(given.is_eligible());
    ASSERT_EQ(given.not_known.size(), 1U);
    EXPECT_EQ(given.not_known[0], GrantKind::employer_refund);
}

TEST(OpuGrant, a_month_is_the_least) {
    auto stay = stay_by(OpuRoute::b);
    stay.end = Date{2026, 9, 29};
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_months));
    stay.end = Date{2026, 9, 30};
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.end.reset();
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::length_unknown));
}

TEST(OpuGrant, the_way_takes_two_and_a_half_hours) {
    auto stay = stay_by(OpuRoute::a);
    stay.travel_time = Hours{2.49};
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::travel_too_short));
    stay.travel_time = Hours{2.5};
    EXPECT_TRUE(granted(stay).is_eligible());
}

TEST(OpuGrant, the_learner_is_past_the_basic_course) {
    auto stay = stay_by(OpuRoute::a);
    stay.is_in_main_course = false;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::wrong_stage));
}

TEST(OpuGrant, route_a_takes_a_danish_contract_and_route_b_none) {
    auto posted = stay_by(OpuRoute::a);
    posted.has_training_contract = true;
    EXPECT_TRUE(granted(posted).is_eligible());
    posted.has_training_contract = false;
    EXPECT_TRUE(is_refused(granted(posted), GrantRefusal::contract_needed));
    auto employed = stay_by(OpuRoute::b);
    employed.has_training_contract = false;
    EXPECT_TRUE(granted(employed).is_eligible());
    employed.has_training_contract = true;
    EXPECT_TRUE(is_refused(granted(employed), GrantRefusal::contract_at_home));
    employed.route.reset();
    EXPECT_TRUE(is_refused(granted(employed), GrantRefusal::route_unknown));
}

TEST(OpuGrant, a_country_the_foreign_ministry_advises_against_is_refused) {
    auto stay = stay_by(OpuRoute::a);
    stay.is_advised_against = true;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::country_advised_against));
}

TEST(OpuGrant, it_leads_abroad_from_denmark) {
    auto stay = stay_by(OpuRoute::a);
    stay.to_country = "DK";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::same_country));
    stay = stay_by(OpuRoute::a);
    stay.from_country = "NO";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::sender_not_in_programme));
    stay = stay_by(OpuRoute::a);
    stay.to_country = "JP";
    EXPECT_TRUE(granted(stay).is_eligible());
}

RC_GTEST_PROP(OpuGrant, no_more_is_paid_than_was_spent_and_never_more_than_the_year_allows, ()) {
    auto stay = stay_by(OpuRoute::b);
    std::int64_t spent = 0;
    for (auto& amount : stay.training_costs.amounts) {
        amount = *rc::gen::inRange(0, 2'000'000);
        spent += amount;
    }
    const auto given = granted(stay);
    GrantAmount sum;
    for (const auto& line : given.lines) sum += line.amount;
    RC_ASSERT(sum == given.total);
    RC_ASSERT(given.total.high <= std::min<std::int64_t>(spent, 32'000'00));
}

}  // namespace
}  // namespace utsyn
