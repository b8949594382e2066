#include "funding/grant.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

GrantCase stay_by(GrantActivity door, const char* country, Date start, Date end) {
    return {.programme = GrantProgramme::lanekassen,
            .activity = door,
            .call_year = 2026,
            .from_country = "NO",
            .to_country = country,
            .start = start,
            .end = end,
            .pupils = 1,
            .age = 17};
}

GrantCase half_year(GrantActivity door = GrantActivity::approved_cooperation) {
    return stay_by(door, "FR", Date{2026, 8, 16}, Date{2027, 2, 15});
}

Grant granted(const GrantCase& stay) {
    return grant(stay, RateBook::embedded());
}

bool is_refused(const Grant& grant, GrantRefusal reason) {
    return std::ranges::any_of(grant.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

bool is_not_paid(const Grant& grant, GrantKind kind, GrantRefusal reason) {
    return std::ranges::any_of(grant.not_paid,
                               [&](const auto& each) { return each.kind == kind && each.why.reason == reason; });
}

/// Units: hundredths of a krone, both ends.
GrantAmount sum_of(const Grant& grant, GrantKind kind) {
    GrantAmount sum;
    for (const auto& line : grant.lines)
        if (line.kind == kind) sum += line.amount;
    return sum;
}

TEST(LanekassenGrant, six_months_in_europe_bring_six_living_away_grants_and_a_third_of_the_travel) {
    auto given = granted(half_year());
    EXPECT_EQ(sum_of(given, GrantKind::living_away_grant), GrantAmount::exactly(6 * 7015'00));
    EXPECT_EQ(sum_of(given, GrantKind::travel), GrantAmount::exactly(745'50));        // (3110 − 980) × 35 %
    EXPECT_EQ(sum_of(given, GrantKind::travel_loan), GrantAmount::exactly(1384'50));  // (3110 − 980) × 65 %
    EXPECT_EQ(given.total, GrantAmount::exactly(42'090'00 + 745'50));
    EXPECT_EQ(given.loan, GrantAmount::exactly(1384'50));
    EXPECT_EQ(given.currency, Currency::parse("NOK"));
}

TEST(LanekassenGrant, a_day_over_six_months_brings_the_travel_once_more_as_a_loan) {
    auto stay = half_year();
    stay.end = Date{2027, 2, 16};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel_loan), GrantAmount::exactly(1384'50 + 2130'00));
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), GrantAmount::exactly(745'50));
}

TEST(LanekassenGrant, what_a_part_of_a_month_brings_is_between_nothing_and_a_month) {
    auto stay = half_year();
    stay.end = Date{2027, 2, 20};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::living_away_grant), (GrantAmount{6 * 7015'00, 7 * 7015'00, true}));
}

TEST(LanekassenGrant, a_whole_school_year_brings_ten_months_and_an_apprentice_eleven_at_most) {
    auto stay = stay_by(GrantActivity::approved_organisation, "US", Date{2026, 8, 20}, Date{2027, 6, 10});
    EXPECT_EQ(sum_of(granted(stay), GrantKind::living_away_grant), GrantAmount::exactly(10 * 7015'00));
    auto apprentice = stay_by(GrantActivity::apprenticeship, "DE", Date{2026, 8, 1}, Date{2027, 7, 31});
    EXPECT_EQ(sum_of(granted(apprentice), GrantKind::living_away_grant), GrantAmount::exactly(11 * 7015'00));
}

TEST(LanekassenGrant, travel_goes_by_continent) {
    for (const auto& [country, whole] :
         {std::pair{"ZA", 12'780}, {"JP", 10'678}, {"MX", 11'604}, {"BR", 14'858}, {"AU", 16'930}}) {
        auto stay = half_year();
        stay.to_country = country;
        auto given = granted(stay);
        auto both = sum_of(given, GrantKind::travel);
        both += sum_of(given, GrantKind::travel_loan);
        EXPECT_EQ(both, GrantAmount::exactly((whole - 980) * 100)) << country;
    }
}

TEST(LanekassenGrant, an_apprentice_in_the_nordic_region_gets_half_the_travel_up_to_six_months) {
    auto stay = stay_by(GrantActivity::apprenticeship, "DK", Date{2026, 8, 16}, Date{2027, 2, 15});
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), GrantAmount::exactly(2075'00));  // (5622 − 1472) / 2
    EXPECT_EQ(granted(stay).loan, GrantAmount{});
    stay.end = Date{2027, 2, 16};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), GrantAmount::exactly(4150'00));
    stay.to_country = "IS";
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), GrantAmount::exactly(8032'00));
}

TEST(LanekassenGrant, an_erasmus_stay_of_2_months_and_29_days_brings_no_support_and_one_of_3_months_does) {
    auto stay = stay_by(GrantActivity::national_agreement, "ES", Date{2026, 9, 1}, Date{2026, 11, 29});
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_months));
    stay.end = Date{2026, 11, 30};
    EXPECT_TRUE(granted(stay).is_eligible());
    EXPECT_EQ(sum_of(granted(stay), GrantKind::living_away_grant), GrantAmount::exactly(3 * 7015'00));
}

TEST(LanekassenGrant, a_stay_in_an_approved_cooperation_lasts_a_week_to_a_year) {
    auto stay = half_year();
    stay.end = *stay.start + Days{5};
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_days));
    stay.end = *stay.start + Days{6};
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.end = *stay.start + Days{364};
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.end = *stay.start + Days{365};
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_days));
}

TEST(LanekassenGrant, through_an_organisation_only_a_whole_school_year_is_supported) {
    auto stay = stay_by(GrantActivity::approved_organisation, "US", Date{2026, 8, 20}, Date{2027, 5, 19});
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_months));
    stay.end = Date{2027, 5, 20};
    EXPECT_TRUE(granted(stay).is_eligible());
}

TEST(LanekassenGrant, the_nordic_region_is_for_apprentices_only) {
    for (const auto door : {GrantActivity::approved_cooperation, GrantActivity::approved_organisation,
                            GrantActivity::national_agreement}) {
        auto stay = stay_by(door, "DK", Date{2026, 8, 16}, Date{2027, 6, 15});
        EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::country_inside_region)) << word(door);
        stay.to_country = "DE";
        EXPECT_TRUE(granted(stay).is_eligible()) << word(door);
    }
}

TEST(LanekassenGrant, the_thirty_first_pupil_of_a_cooperation_is_refused) {
    auto stay = half_year();
    stay.pupils = 30;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.pupils = 31;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_participants));
    stay.activity = GrantActivity::national_agreement;
    EXPECT_TRUE(granted(stay).is_eligible());
}

TEST(LanekassenGrant, papers_that_are_known_to_be_absent_refuse_it) {
    auto apprentice = stay_by(GrantActivity::apprenticeship, "DE", Date{2026, 8, 1}, Date{2026, 10, 31});
    EXPECT_TRUE(granted(apprentice).is_eligible());
    apprentice.has_training_contract = false;
    EXPECT_TRUE(is_refused(granted(apprentice), GrantRefusal::contract_needed));
    apprentice.has_training_contract = true;
    apprentice.is_approved = false;
    EXPECT_TRUE(is_refused(granted(apprentice), GrantRefusal::approval_needed));
    auto pupil = half_year();
    pupil.is_approved = false;
    EXPECT_TRUE(is_refused(granted(pupil), GrantRefusal::approval_needed));
}

TEST(LanekassenGrant, the_extra_loan_begins_at_eighteen) {
    auto stay = half_year();
    EXPECT_TRUE(is_not_paid(granted(stay), GrantKind::extra_loan, GrantRefusal::too_young));
    stay.age = 18;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::extra_loan), GrantAmount::exactly(6 * 4046'00));
    EXPECT_EQ(granted(stay).total, granted(half_year()).total);
}

TEST(LanekassenGrant, living_away_takes_forty_kilometres_or_three_hours) {
    auto stay = half_year();
    stay.one_way = Kilometres{39.9};
    EXPECT_TRUE(is_not_paid(granted(stay), GrantKind::living_away_grant, GrantRefusal::too_near));
    stay.travel_time = Hours{3};
    EXPECT_TRUE(granted(stay).not_paid.size() == 1);
    stay.travel_time = Hours{2.9};
    stay.one_way = Kilometres{40};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::living_away_grant), GrantAmount::exactly(6 * 7015'00));
}

TEST(LanekassenGrant, a_language_course_has_four_weeks_of_fifteen_hours_and_is_not_english) {
    auto stay = half_year();
    stay.language_course = LanguageCourse{4, 15, "fr"};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::language_grant), GrantAmount::exactly(26'986'00));
    stay.language_course = LanguageCourse{3, 15, "fr"};
    EXPECT_TRUE(is_not_paid(granted(stay), GrantKind::language_grant, GrantRefusal::course_too_short));
    stay.language_course = LanguageCourse{4, 14, "fr"};
    EXPECT_TRUE(is_not_paid(granted(stay), GrantKind::language_grant, GrantRefusal::course_too_short));
    stay.language_course = LanguageCourse{4, 15, "en"};
    EXPECT_TRUE(is_not_paid(granted(stay), GrantKind::language_grant, GrantRefusal::language_not_supported));
    auto in_sweden = stay_by(GrantActivity::apprenticeship, "SE", Date{2026, 8, 16}, Date{2027, 2, 15});
    in_sweden.language_course = LanguageCourse{4, 15, "sv"};
    EXPECT_TRUE(is_not_paid(granted(in_sweden), GrantKind::language_grant, GrantRefusal::country_inside_region));
    in_sweden.to_country = "FI";
    EXPECT_EQ(sum_of(granted(in_sweden), GrantKind::language_grant), GrantAmount::exactly(26'986'00));
}

TEST(LanekassenGrant, tuition_is_paid_at_85_percent_up_to_its_most_and_half_of_that_up_to_six_months) {
    auto stay = half_year();
    stay.end = Date{2027, 6, 15};
    stay.real_costs.tuition = 100'000'00;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_grant), GrantAmount::exactly(85'000'00));
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_loan), GrantAmount::exactly(15'000'00));
    stay.real_costs.tuition = 200'000'00;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_grant), GrantAmount::exactly(117'641'00));
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_loan), GrantAmount::exactly(33'841'00));
    stay.end = Date{2027, 2, 15};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_grant), GrantAmount::exactly(58'820'50));
    EXPECT_EQ(sum_of(granted(stay), GrantKind::tuition_loan), GrantAmount::exactly(16'920'50));
}

TEST(LanekassenGrant, what_is_not_its_own_is_refused) {
    auto stay = half_year();
    stay.from_country = "SE";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::sender_not_in_programme));
    stay = half_year();
    stay.to_country = "NO";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::same_country));
    stay = half_year(GrantActivity::job_shadowing);
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::activity_not_in_programme));
    stay = half_year();
    stay.call_year = 2027;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::no_rates_for_call_year));
    stay = half_year();
    stay.pupils = 0;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::no_participants));
    stay = half_year(GrantActivity::national_agreement);
    stay.end.reset();
    stay.days = 100;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::length_unknown));
}

RC_GTEST_PROP(LanekassenGrant, a_longer_stay_never_brings_less_and_the_sums_are_those_of_the_lines, ()) {
    auto stay = half_year();
    stay.pupils = *rc::gen::inRange(1, 30);
    stay.age = *rc::gen::inRange(16, 20);
    stay.end = *stay.start + Days{*rc::gen::inRange(6, 364)};
    stay.real_costs.tuition = *rc::gen::inRange(0, 20'000'000);
    const auto shorter = granted(stay);
    stay.end = *stay.end + Days{1};
    const auto longer = granted(stay);
    RC_ASSERT(longer.total.high >= shorter.total.high);
    RC_ASSERT(longer.total.low >= shorter.total.low);
    GrantAmount given;
    GrantAmount lent;
    for (const auto& line : longer.lines) (line.is_loan ? lent : given) += line.amount;
    RC_ASSERT(given == longer.total);
    RC_ASSERT(lent == longer.loan);
}

}  // namespace
}  // namespace utsyn
