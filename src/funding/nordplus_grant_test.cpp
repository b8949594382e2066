#include "funding/grant.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

GrantCase class_exchange() {
    return {.programme = GrantProgramme::nordplus_junior,
            .activity = GrantActivity::class_exchange,
            .call_year = 2026,
            .from_country = "NO",
            .to_country = "FI",
            .days = 5,
            .pupils = 20,
            .staff = 2};
}

GrantCase for_staff(GrantActivity activity, int days, int staff) {
    return {.programme = GrantProgramme::nordplus_junior,
            .activity = activity,
            .call_year = 2026,
            .from_country = "SE",
            .to_country = "EE",
            .days = days,
            .staff = staff};
}

Grant granted(const GrantCase& stay) {
    return grant(stay, RateBook::embedded());
}

std::int64_t sum_of(const Grant& grant, GrantKind kind) {
    std::int64_t sum = 0;
    for (const auto& line : grant.lines)
        if (line.kind == kind) sum += line.amount.high;
    return sum / 100;
}

bool is_refused(const Grant& grant, GrantRefusal reason) {
    return std::ranges::any_of(grant.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

TEST(NordplusGrant, a_class_exchange_pays_travel_for_all_and_subsistence_for_staff_with_the_two_travel_days) {
    auto given = granted(class_exchange());
    EXPECT_EQ(sum_of(given, GrantKind::travel), 22 * 330);
    EXPECT_EQ(sum_of(given, GrantKind::subsistence), 2 * 500);
    EXPECT_EQ(given.total, GrantAmount::exactly(826'000));
    EXPECT_EQ(given.currency, Currency{});
}

TEST(NordplusGrant, travel_goes_by_the_receiving_country) {
    auto stay = class_exchange();
    for (const auto& [country, each] : {std::pair{"DK", 330}, {"AX", 330}, {"IS", 660}, {"FO", 660}, {"GL", 1300}}) {
        stay.to_country = country;
        EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), 22 * each) << country;
    }
}

TEST(NordplusGrant, the_domestic_supplement_is_paid_over_250_kilometres_and_not_at_250) {
    auto stay = class_exchange();
    stay.domestic = Kilometres{250};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), 22 * 330);
    stay.domestic = Kilometres{250.5};
    EXPECT_EQ(sum_of(granted(stay), GrantKind::travel), 22 * (330 + 175));
}

TEST(NordplusGrant, six_days_are_a_week_and_thirty_a_month) {
    const auto subsistence = [](int days) {
        return sum_of(granted(for_staff(GrantActivity::teacher_exchange, days, 1)), GrantKind::subsistence);
    };
    EXPECT_EQ(subsistence(5), 500);
    EXPECT_EQ(subsistence(6), 500);
    EXPECT_EQ(subsistence(7), 500);
    EXPECT_EQ(subsistence(8), 600);
    EXPECT_EQ(subsistence(12), 1000);
    EXPECT_EQ(subsistence(13), 1000);
    EXPECT_EQ(subsistence(29), 2100);
    EXPECT_EQ(subsistence(30), 1350);
    EXPECT_EQ(subsistence(37), 1850);
}

TEST(NordplusGrant, pupils_get_no_subsistence) {
    auto stay = class_exchange();
    stay.staff = 0;
    EXPECT_EQ(sum_of(granted(stay), GrantKind::subsistence), 0);
}

TEST(NordplusGrant, a_class_exchange_lasts_five_to_twenty_one_days_with_its_travel_days) {
    auto stay = class_exchange();
    stay.days = 2;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_days));
    stay.days = 3;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.days = 19;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.days = 20;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_days));
    stay.days.reset();
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::days_unknown));
}

TEST(NordplusGrant, thirty_pupils_pass_and_the_thirty_first_is_refused) {
    auto stay = class_exchange();
    stay.pupils = 30;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.pupils = 31;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_participants));
}

TEST(NordplusGrant, two_teachers_go_with_ten_pupils_and_a_third_is_refused) {
    auto stay = class_exchange();
    stay.pupils = 10;
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.staff = 3;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_accompanying_persons));
    stay.pupils = 11;
    EXPECT_TRUE(granted(stay).is_eligible());
}

TEST(NordplusGrant, a_pupil_goes_alone_for_a_week_to_a_year) {
    auto stay = class_exchange();
    stay.staff = 0;
    stay.pupils = 1;
    for (const auto activity : {GrantActivity::pupil_exchange, GrantActivity::pupil_work_placement}) {
        stay.activity = activity;
        stay.days = 6;
        EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_few_days));
        stay.days = 7;
        EXPECT_TRUE(granted(stay).is_eligible());
        stay.days = 365;
        EXPECT_TRUE(granted(stay).is_eligible());
        stay.days = 366;
        EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::too_many_days));
    }
}

TEST(NordplusGrant, a_teacher_exchange_has_five_days_or_more) {
    EXPECT_TRUE(is_refused(granted(for_staff(GrantActivity::teacher_exchange, 4, 1)), GrantRefusal::too_few_days));
    EXPECT_TRUE(granted(for_staff(GrantActivity::teacher_exchange, 5, 1)).is_eligible());
    EXPECT_TRUE(granted(for_staff(GrantActivity::teacher_exchange, 400, 1)).is_eligible());
}

TEST(NordplusGrant, a_preparatory_visit_has_two_of_staff_and_five_days_at_most) {
    EXPECT_TRUE(granted(for_staff(GrantActivity::preparatory_visit, 5, 2)).is_eligible());
    EXPECT_TRUE(is_refused(granted(for_staff(GrantActivity::preparatory_visit, 6, 2)), GrantRefusal::too_many_days));
    EXPECT_TRUE(
        is_refused(granted(for_staff(GrantActivity::preparatory_visit, 5, 3)), GrantRefusal::too_many_participants));
    auto with_pupil = for_staff(GrantActivity::preparatory_visit, 5, 2);
    with_pupil.pupils = 1;
    EXPECT_TRUE(is_refused(granted(with_pupil), GrantRefusal::pupils_in_staff_activity));
}

TEST(NordplusGrant, a_study_visit_has_two_to_five_participants) {
    EXPECT_TRUE(is_refused(granted(for_staff(GrantActivity::study_visit, 5, 1)), GrantRefusal::too_few_participants));
    EXPECT_TRUE(granted(for_staff(GrantActivity::study_visit, 5, 2)).is_eligible());
    EXPECT_TRUE(granted(for_staff(GrantActivity::study_visit, 5, 5)).is_eligible());
    EXPECT_TRUE(is_refused(granted(for_staff(GrantActivity::study_visit, 5, 6)), GrantRefusal::too_many_participants));
    EXPECT_TRUE(is_refused(granted(for_staff(GrantActivity::study_visit, 6, 5)), GrantRefusal::too_many_days));
}

TEST(NordplusGrant, project_management_is_paid_when_the_grant_is_over_15000) {
    auto stay = for_staff(GrantActivity::teacher_exchange, 30, 8);  // 8 × (330 + 1350) = 13440
    EXPECT_EQ(sum_of(granted(stay), GrantKind::project_management), 0);
    stay.staff = 9;  // 15120
    EXPECT_EQ(sum_of(granted(stay), GrantKind::project_management), 1000 + 500);
    stay.partners = 3;
    EXPECT_EQ(granted(stay).total, GrantAmount::exactly((15'120 + 1000 + 3 * 500) * 100));
}

TEST(NordplusGrant, only_nordic_and_baltic_countries_take_part_and_not_one_alone) {
    auto stay = class_exchange();
    stay.to_country = "DE";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::country_not_in_programme));
    stay.to_country = "LV";
    EXPECT_TRUE(granted(stay).is_eligible());
    stay.from_country = "PL";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::sender_not_in_programme));
    stay.from_country = "LV";
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::same_country));
}

TEST(NordplusGrant, a_call_without_rates_and_an_activity_of_another_programme_are_refused) {
    auto stay = class_exchange();
    stay.call_year = 2027;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::no_rates_for_call_year));
    stay.call_year = 2026;
    stay.activity = GrantActivity::job_shadowing;
    EXPECT_TRUE(is_refused(granted(stay), GrantRefusal::activity_not_in_programme));
    EXPECT_TRUE(granted(stay).lines.empty());
}

RC_GTEST_PROP(NordplusGrant, the_total_is_the_sum_of_its_lines_and_grows_with_participants, ()) {
    auto stay = class_exchange();
    stay.pupils = *rc::gen::inRange(1, 30);
    stay.staff = *rc::gen::inRange(0, 2);
    stay.days = *rc::gen::inRange(3, 20);
    const auto given = granted(stay);
    RC_ASSERT(given.is_eligible());
    GrantAmount sum;
    for (const auto& line : given.lines) sum += line.amount;
    RC_ASSERT(sum == given.total);
    ++stay.pupils;
    RC_ASSERT(granted(stay).total.high > given.total.high);
}

}  // namespace
}  // namespace utsyn
