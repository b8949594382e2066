#include "mobility/stay_support.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const RateBook& book() {
    return RateBook::embedded();
}

SupportCase abroad(Date starts_on, Date ends_on, std::string country = "FR", Activity activity = Activity::exchange) {
    return {.direction = Direction::outgoing,
            .facts = {Who::pupils, activity, starts_on, ends_on},
            .state = StayState::planned,
            .from_country = "NO",
            .to_country = std::move(country)};
}

/// A term of four months in spring.
SupportCase spring(std::string country = "FR") {
    return abroad({2027, 1, 11}, {2027, 5, 10}, std::move(country));
}

std::string last_days(const SupportCase& stay) {
    std::string text;
    for (const auto& [term, deadline] : stay_support(stay, book()).deadlines)
        text += (text.empty() ? "" : " ") + deadline.last_day.to_string();
    return text;
}

std::vector<GrantRefusal> refusals(const SupportCase& stay) {
    std::vector<GrantRefusal> reasons;
    for (const auto& why : stay_support(stay, book()).not_eligible) reasons.push_back(why.reason);
    return reasons;
}

TEST(StaySupport, is_asked_for_a_pupil_who_goes_abroad_from_norway_only) {
    EXPECT_TRUE(concerns_lanekassen(spring(), book()));
    auto other = spring();
    other.from_country = "DK";
    EXPECT_FALSE(concerns_lanekassen(other, book()));
    other = spring();
    other.direction = Direction::incoming;
    EXPECT_FALSE(concerns_lanekassen(other, book()));
    other = spring();
    other.facts.who = Who::staff;
    EXPECT_FALSE(concerns_lanekassen(other, book()));
    other = spring();
    other.facts.activity = Activity::virtual_exchange;
    EXPECT_FALSE(concerns_lanekassen(other, book()));
    other = spring();
    other.state = StayState::cancelled;
    EXPECT_FALSE(concerns_lanekassen(other, book()));
}

TEST(StaySupport, depends_on_the_approval_of_the_cooperation_or_on_a_national_agreement) {
    const auto support = stay_support(spring(), book());
    EXPECT_EQ(support.answer, SupportAnswer::supported_if);
    EXPECT_EQ(support.doors, (std::vector{GrantActivity::approved_cooperation, GrantActivity::national_agreement}));
    EXPECT_EQ(last_days(spring()), "2027-03-15");
    EXPECT_FALSE(support.rates.empty());
}

TEST(StaySupport, asks_for_nothing_more_where_an_erasmus_project_pays_for_three_months) {
    auto stay = spring();
    stay.is_in_erasmus_project = true;
    const auto support = stay_support(stay, book());
    EXPECT_EQ(support.answer, SupportAnswer::supported);
    EXPECT_EQ(support.doors, std::vector{GrantActivity::national_agreement});
    stay.facts.ends_on = Date{2027, 4, 9};
    EXPECT_EQ(stay_support(stay, book()).answer, SupportAnswer::supported_if);
    EXPECT_EQ(stay_support(stay, book()).doors, std::vector{GrantActivity::approved_cooperation});
    stay.facts.ends_on = Date{2027, 4, 10};
    EXPECT_EQ(stay_support(stay, book()).answer, SupportAnswer::supported);
}

TEST(StaySupport, is_not_given_inside_the_nordic_region_nor_for_less_than_a_week) {
    EXPECT_EQ(refusals(spring("FI")), std::vector{GrantRefusal::country_inside_region});
    EXPECT_EQ(stay_support(spring("FI"), book()).answer, SupportAnswer::not_supported);
    EXPECT_EQ(last_days(spring("FI")), "");
    EXPECT_EQ(refusals(abroad({2027, 1, 11}, {2027, 1, 16})), std::vector{GrantRefusal::too_few_days});
    EXPECT_EQ(stay_support(abroad({2027, 1, 11}, {2027, 1, 17}), book()).answer, SupportAnswer::supported_if);
}

TEST(StaySupport, is_not_known_for_a_year_without_rules) {
    const auto support = stay_support(abroad({2027, 8, 20}, {2028, 6, 10}), book());
    EXPECT_EQ(support.answer, SupportAnswer::not_known);
    EXPECT_EQ(next_step(support, StayState::planned, {}, Date{2027, 6, 1}), SupportStep::none);
}

TEST(StaySupport, has_a_deadline_in_each_term_and_one_more_for_apprentices) {
    EXPECT_EQ(last_days(abroad({2026, 8, 20}, {2027, 6, 10})), "2026-11-15 2027-03-15");
    EXPECT_EQ(last_days(abroad({2026, 12, 1}, {2026, 12, 18})), "2026-12-17");
    EXPECT_EQ(last_days(abroad({2026, 9, 1}, {2026, 11, 30}, "DE", Activity::internship)), "2026-11-15 2027-06-30");
    const auto nordic = stay_support(abroad({2026, 9, 1}, {2026, 11, 30}, "SE", Activity::internship), book());
    EXPECT_EQ(nordic.doors, std::vector{GrantActivity::apprenticeship});
    EXPECT_EQ(nordic.deadlines.size(), 1U);
}

TEST(StaySupport, fills_a_school_year_from_the_months_that_one_is_paid_for) {
    EXPECT_TRUE(stay_support(abroad({2026, 8, 20}, {2027, 6, 10}), book()).fills_school_year);
    EXPECT_FALSE(stay_support(abroad({2026, 8, 20}, {2027, 5, 19}), book()).fills_school_year);
}

TEST(StaySupport, the_next_deadline_is_the_first_that_has_not_passed) {
    const auto support = stay_support(abroad({2026, 8, 20}, {2027, 6, 10}), book());
    EXPECT_EQ(next_deadline(support, Date{2026, 11, 15})->deadline.last_day, (Date{2026, 11, 15}));
    EXPECT_EQ(next_deadline(support, Date{2026, 11, 16})->deadline.last_day, (Date{2027, 3, 15}));
    EXPECT_EQ(next_deadline(support, Date{2027, 3, 16})->deadline.last_day, (Date{2027, 3, 15}));
}

TEST(StaySupport, the_school_enters_the_exchange_before_the_pupil_applies) {
    const auto support = stay_support(spring(), book());
    const Date today{2027, 3, 15};
    EXPECT_EQ(next_step(support, StayState::away, {}, today), SupportStep::enter_in_workspace);
    EXPECT_EQ(next_step(support, StayState::away, Date{2027, 1, 4}, today), SupportStep::apply);
    EXPECT_EQ(next_step(support, StayState::away, {}, today + Days{1}), SupportStep::ask_lanekassen);
    EXPECT_EQ(next_step(support, StayState::broken_off, {}, today), SupportStep::tell_of_break_off);
    EXPECT_TRUE(may_apply(support, StayState::away));
    EXPECT_FALSE(may_apply(support, StayState::broken_off));
}

TEST(StaySupport, is_entered_on_a_day_that_has_come_where_some_is_given) {
    const Date today{2026, 11, 16};
    const auto support = stay_support(spring(), book());
    EXPECT_TRUE(check_entry({.entered_on = today}, support, today));
    EXPECT_EQ(check_entry({.entered_on = today + Days{1}}, support, today).error().errors[0].pointer, "/entered_on");
    const auto refused = check_entry({.entered_on = today}, stay_support(spring("DK"), book()), today);
    EXPECT_TRUE(refused.error().is(problems::support_not_given));
}

}  // namespace
}  // namespace utsyn
