#include "funding/erasmus_grant_for_test.hpp"
#include "funding/grant_rules.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {

TEST(ErasmusGrant, twenty_days_of_staff_in_group_1_bring_14_full_and_8_reduced_days) {
    const auto given = granted(of_staff(20));
    EXPECT_EQ(sum_of(given, GrantKind::individual_support), 3743'60);
    EXPECT_EQ(sum_of(given, GrantKind::travel), 309'00);
    EXPECT_EQ(sum_of(given, GrantKind::organisational_support), 350'00);
    EXPECT_EQ(given.total, GrantAmount::exactly(3743'60 + 309'00 + 350'00));
}

TEST(ErasmusGrant, the_fourteenth_day_is_paid_in_full_and_the_fifteenth_is_not) {
    EXPECT_EQ(sum_of(granted(of_staff(12)), GrantKind::individual_support), 14 * 191'00);
    EXPECT_EQ(sum_of(granted(of_staff(13)), GrantKind::individual_support), 14 * 191'00 + 133'70);
}

TEST(ErasmusGrant, oslo_to_berlin_pays_309_standard_and_417_green_with_more_travel_days) {
    auto stay = of_staff(5);
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), 309'00);
    stay.travel = TravelKind::green;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), 417'00);
    EXPECT_EQ(sum_of(granted(stay), GrantKind::individual_support), (5 + 6) * 191'00);
    stay.travel_days = 3;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::individual_support), (5 + 3) * 191'00);
    stay.travel_days = 9;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::individual_support), (5 + 6) * 191'00);
}

TEST(ErasmusGrant, who_accompanies_is_paid_as_staff_and_brings_no_organisational_support) {
    const auto given = granted(of_pupils(GrantActivity::pupil_group, 5, 12, 2));
    EXPECT_EQ(sum_of(given, GrantKind::travel), 14 * 309'00);
    EXPECT_EQ(sum_of(given, GrantKind::individual_support), 7 * (12 * 85'00 + 2 * 191'00));
    EXPECT_EQ(sum_of(given, GrantKind::organisational_support), 12 * 100'00);
}

TEST(ErasmusGrant, above_a_hundred_participants_the_rest_bring_less) {
    auto stay = of_staff(5);
    stay.staff = 102;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::organisational_support), 100 * 350'00 + 2 * 200'00);
}

TEST(ErasmusGrant, course_fees_stop_at_ten_days) {
    auto stay = of_staff(30);
    stay.activity = GrantActivity::course;
    stay.staff = 2;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::course_fee), 2 * 800'00);
    stay.days = 9;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::course_fee), 2 * 720'00);
}

TEST(ErasmusGrant, a_preparatory_visit_is_a_sum_for_at_most_three_persons) {
    auto stay = of_staff(2);
    stay.activity = GrantActivity::preparatory_visit;
    stay.staff = 3;
    EXPECT_EQ(granted(stay).total, GrantAmount::exactly(3 * 680'00));
    EXPECT_EQ(granted(stay).lines.size(), 1U);
    stay.staff = 4;
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::too_many_participants});
}

TEST(ErasmusGrant, a_hosted_trainee_earns_organisational_support_only) {
    auto stay = of_staff(30);
    stay.activity = GrantActivity::hosted_trainee;
    EXPECT_EQ(granted(stay).total, GrantAmount::exactly(100'00));
}

TEST(ErasmusGrant, real_costs_are_paid_by_their_share_and_costly_travel_takes_the_place_of_the_travel_grant) {
    auto stay = of_staff(5);
    stay.real_costs = {.inclusion = 400'00, .visa = 60'00, .costly_travel = 999'99};
    const auto given = granted(stay);
    EXPECT_EQ(sum_of(given, GrantKind::inclusion_support), 400'00);
    EXPECT_EQ(sum_of(given, GrantKind::exceptional_costs), 60'00 + 799'99);
    EXPECT_EQ(sum_of(given, GrantKind::travel), 0);
}

TEST(ErasmusGrant, language_support_is_paid_to_those_who_cannot_use_the_online_one) {
    auto stay = of_pupils(GrantActivity::pupil_long, 90, 2, 0);
    EXPECT_EQ(sum_of(granted(stay), GrantKind::linguistic_support), 0);
    stay.needs_language_support = true;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::linguistic_support), 2 * (150'00 + 150'00));
}

TEST(ErasmusGrant, without_an_agencys_own_rate_the_answer_is_a_range) {
    auto stay = of_pupils(GrantActivity::learner_short, 10, 1, 0);
    stay.programme = GrantProgramme::erasmus_vet;
    const auto given = granted(stay);
    EXPECT_EQ(given.total, (GrantAmount{309'00 + 12 * 48'00, 309'00 + 12 * 127'00, true}));
    ASSERT_EQ(given.not_known.size(), 1U);
    EXPECT_EQ(given.not_known.front(), GrantKind::organisational_support);
}

TEST(ErasmusGrant, an_unknown_lower_end_stays_unknown) {
    auto stay = of_pupils(GrantActivity::pupil_short, 10, 1, 0);
    stay.agency = "NO";
    const auto given = granted(stay);
    EXPECT_FALSE(given.total.is_low_known);
    EXPECT_EQ(given.total.high, 309'00 + 12 * 85'00 + 350'00);
}

TEST(ErasmusGrant, an_agency_may_round_the_reduced_rate_to_whole_euro) {
    auto stay = of_staff(20);
    stay.agency = "PL";
    stay.call_year = 2022;
    stay.to_country = "SE";
    EXPECT_EQ(sum_of(granted(stay), GrantKind::individual_support), 14 * 117'00 + 8 * 82'00);
    stay.to_country = "DE";
    EXPECT_EQ(sum_of(granted(stay), GrantKind::individual_support), 14 * 104'00 + 8 * 73'00);
    auto pupil = of_pupils(GrantActivity::pupil_short, 20, 1, 0);
    pupil.agency = "PL";
    pupil.call_year = 2022;
    EXPECT_EQ(sum_of(granted(pupil), GrantKind::individual_support), 14 * 56'00 + 8 * 39'00);
}

TEST(ErasmusGrant, the_range_of_an_earlier_call_has_an_upper_end_only) {
    auto stay = of_pupils(GrantActivity::learner_short, 10, 1, 0);
    stay.programme = GrantProgramme::erasmus_vet;
    stay.call_year = 2021;
    const auto given = granted(stay);
    EXPECT_EQ(sum_of(given, GrantKind::individual_support), 12 * 104'00);
    EXPECT_FALSE(given.total.is_low_known);
}

TEST(ErasmusGrant, a_call_without_a_day_rate_says_that_it_is_not_known) {
    auto stay = of_pupils(GrantActivity::learner_short, 10, 1, 0);
    stay.programme = GrantProgramme::erasmus_vet;
    stay.call_year = 2025;
    const auto given = granted(stay);
    EXPECT_NE(std::ranges::find(given.not_known, GrantKind::individual_support), given.not_known.end());
}

TEST(ErasmusGrant, the_country_group_goes_by_call_year) {
    const auto group = [](std::string_view country, int call_year) {
        return RateScope{RateBook::embedded(), {.programme = "erasmus", .call_year = call_year}}
            .find("country_group", country)
            ->low->whole();
    };
    EXPECT_EQ(group("DE", 2023), 2);
    EXPECT_EQ(group("DE", 2024), 1);
    EXPECT_EQ(group("CZ", 2023), 3);
    EXPECT_EQ(group("CZ", 2026), 2);
    const auto& known = *RateBook::embedded().named("erasmus", "country_group");
    EXPECT_EQ(known.size(), 2U * 33);
    for (const auto& each : known) {
        EXPECT_GT(group(each.rate->key, 2021), 0) << each.rate->key;
        EXPECT_GT(group(each.rate->key, 2026), 0) << each.rate->key;
    }
}

TEST(ErasmusGrant, days_are_counted_from_the_dates_over_leap_days_and_year_ends) {
    auto stay = of_staff(0);
    stay.days.reset();
    stay.start = Date{2024, 2, 26};
    stay.end = Date{2024, 3, 1};
    EXPECT_EQ(stay.activity_days(), 5);
    stay.start = Date{2026, 12, 30};
    stay.end = Date{2027, 1, 2};
    EXPECT_EQ(stay.activity_days(), 4);
    stay.end.reset();
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::days_unknown});
}

namespace {

/// An eligible stay of school staff or pupils between Nordic and other programme countries.
rc::Gen<GrantCase> any_stay() {
    return rc::gen::exec([] {
        const auto activity = *rc::gen::element(GrantActivity::teaching_assignment, GrantActivity::pupil_group,
                                                GrantActivity::pupil_long, GrantActivity::course);
        const bool is_long = activity == GrantActivity::pupil_long;
        auto stay = of_pupils(activity, *(is_long ? rc::gen::inRange(30, 365) : rc::gen::inRange(2, 30)), 0,
                              *rc::gen::inRange(1, 9));
        if (activity == GrantActivity::pupil_group || is_long) stay.pupils = *rc::gen::inRange(2, 60);
        stay.agency = *rc::gen::element<std::string>("IS", "NO", "PL", "SE");
        stay.call_year = *rc::gen::inRange(2021, 2027);
        stay.to_country = *rc::gen::element<std::string>("DE", "ES", "PL", "CZ", "TR");
        stay.one_way = Kilometres{*rc::gen::inRange(0, 9000) / 1.0};
        stay.travel = *rc::gen::element(TravelKind::standard, TravelKind::green);
        return stay;
    });
}

}  // namespace

RC_GTEST_PROP(ErasmusGrant, one_day_more_never_brings_less, ()) {
    auto stay = *any_stay();
    const auto shorter = granted(stay);
    ++*stay.days;
    const auto longer = granted(stay);
    RC_PRE(shorter.is_eligible() && longer.is_eligible());
    RC_ASSERT(longer.total.high >= shorter.total.high);
    RC_ASSERT(longer.total.low >= shorter.total.low);
}

RC_GTEST_PROP(ErasmusGrant, green_travel_never_brings_less_than_standard_travel, ()) {
    auto stay = *any_stay();
    stay.travel = TravelKind::standard;
    const auto standard = granted(stay);
    stay.travel = TravelKind::green;
    const auto green = granted(stay);
    RC_ASSERT(green.is_eligible() == standard.is_eligible());
    RC_ASSERT(green.total.high >= standard.total.high);
}

RC_GTEST_PROP(ErasmusGrant, the_total_is_the_sum_of_its_lines_to_the_cent, ()) {
    const auto given = granted(*any_stay());
    GrantAmount sum;
    for (const auto& line : given.lines) {
        sum += line.amount;
        RC_ASSERT(line.amount.low <= line.amount.high);
    }
    RC_ASSERT(sum.low == given.total.low && sum.high == given.total.high);
}

RC_GTEST_PROP(ErasmusGrant, a_refused_stay_has_reasons_and_no_lines, ()) {
    auto stay = *any_stay();
    stay.days = *rc::gen::inRange(0, 400);
    const auto given = granted(stay);
    RC_ASSERT(given.is_eligible() || (given.lines.empty() && given.total.high == 0));
}

}  // namespace utsyn
