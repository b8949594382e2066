#include "funding/grant.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

GrantCase stay_in(const char* country, GrantActivity activity) {
    return {.programme = GrantProgramme::atlas,
            .activity = activity,
            .call_year = 2026,
            .from_country = "SE",
            .to_country = country,
            .days = 21,
            .pupils = 4,
            .staff = 1};
}

Grant granted(const GrantCase& stay) {
    return grant(stay, RateBook::embedded());
}

GrantAmount kronor(std::int64_t whole) {
    return GrantAmount::exactly(whole * 100);
}

bool is_refused(const Grant& grant, GrantRefusal reason) {
    return std::ranges::any_of(grant.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

TEST(AtlasGrant, a_partnership_pays_by_participant_and_area_in_swedish_kronor) {
    EXPECT_EQ(granted(stay_in("CH", GrantActivity::partnership)).total, kronor(5 * 20'000));
    EXPECT_EQ(granted(stay_in("JP", GrantActivity::partnership)).total, kronor(5 * 22'000));
    EXPECT_EQ(granted(stay_in("JP", GrantActivity::partnership)).currency, Currency::parse("SEK"));
}

TEST(AtlasGrant, a_partnership_needs_an_own_part_as_large_as_the_grant) {
    auto partnership = granted(stay_in("GB", GrantActivity::partnership));
    ASSERT_TRUE(partnership.own_part);
    EXPECT_EQ(partnership.own_part->least, kronor(100'000));
    EXPECT_FALSE(granted(stay_in("GB", GrantActivity::work_placement)).own_part);
}

TEST(AtlasGrant, a_preparatory_visit_pays_less_in_europe) {
    EXPECT_EQ(granted(stay_in("GB", GrantActivity::preparatory_visit)).total, kronor(5 * 12'000));
    EXPECT_EQ(granted(stay_in("ZA", GrantActivity::preparatory_visit)).total, kronor(5 * 20'000));
}

TEST(AtlasGrant, a_work_placement_pays_each_week_beyond_three_and_one_teacher) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    EXPECT_EQ(granted(stay).total, kronor(4 * 18'000 + 20'000));
    stay.days = 28;
    EXPECT_EQ(granted(stay).total, kronor(4 * (18'000 + 2'000) + 20'000));
    stay.days = 105;
    stay.to_country = "US";
    EXPECT_EQ(granted(stay).total, kronor(4 * (22'000 + 12 * 2'000) + 20'000));
}

TEST(AtlasGrant, a_work_placement_lasts_three_to_fifteen_weeks) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    stay.days = 18;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_weeks));
    stay.days = 19;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.days = 105;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.days = 106;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_weeks));
    stay.days.reset();
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::days_unknown));
}

TEST(AtlasGrant, fifteen_working_days_are_enough_and_fourteen_are_not) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    stay.days.reset();
    stay.start = Date{2026, 9, 7};
    stay.end = Date{2026, 9, 25};
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.end = Date{2026, 9, 24};
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_weeks));
}

TEST(AtlasGrant, an_adapted_school_may_go_for_two_weeks) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    stay.days = 12;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_weeks));
    stay.school_form = SchoolForm::adapted;
    EXPECT_EQ(granted(stay).total, kronor(4 * 18'000 + 20'000));
    stay.days = 11;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_weeks));
    stay.school_form = SchoolForm::vocational;
    stay.days = 12;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_weeks));
}

TEST(AtlasGrant, a_second_teacher_on_a_work_placement_is_refused) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    stay.staff = 2;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_accompanying_persons));
    stay.pupils = 0;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::no_participants));
}

TEST(AtlasGrant, countries_of_the_union_and_the_eea_are_refused) {
    for (const auto* country : {"DE", "NO", "IS", "LI"})
        EXPECT_TRUE(
            is_refused(granted(stay_in(country, GrantActivity::partnership)), GrantRefusal::country_inside_region))
            << country;
    EXPECT_TRUE(is_refused(granted(stay_in("SE", GrantActivity::partnership)), GrantRefusal::same_country));
}

TEST(AtlasGrant, only_swedish_schools_apply) {
    auto stay = stay_in("JP", GrantActivity::partnership);
    stay.from_country = "FI";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::sender_not_in_programme));
}

TEST(AtlasGrant, a_study_trip_is_never_paid) {
    EXPECT_TRUE(is_refused(granted(stay_in("JP", GrantActivity::study_trip)), GrantRefusal::never_paid));
    EXPECT_TRUE(
        is_refused(granted(stay_in("JP", GrantActivity::pupil_group)), GrantRefusal::activity_not_in_programme));
}

TEST(AtlasGrant, a_call_without_rates_is_refused) {
    auto stay = stay_in("JP", GrantActivity::partnership);
    stay.call_year = 2025;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::no_rates_for_call_year));
}

RC_GTEST_PROP(AtlasGrant, a_longer_work_placement_never_brings_less, ()) {
    auto stay = stay_in("GB", GrantActivity::work_placement);
    stay.pupils = *rc::gen::inRange(1, 40);
    stay.days = *rc::gen::inRange(19, 105);
    const auto shorter = granted(stay);
    ++*stay.days;
    const auto longer = granted(stay);
    RC_ASSERT(longer.total.high >= shorter.total.high);
    std::int64_t sum = 0;
    for (const auto& line : longer.lines) sum += line.amount.high;
    RC_ASSERT(sum == longer.total.high);
}

}  // namespace
}  // namespace utsyn
