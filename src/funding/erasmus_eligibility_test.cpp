#include "funding/erasmus_grant_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(ErasmusEligibility, a_short_individual_stay_lasts_10_to_29_days_and_a_long_one_from_30) {
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_short, 9, 1, 0)), Reasons{GrantRefusal::too_few_days});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_short, 10, 1, 0)), Reasons{});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_short, 29, 1, 0)), Reasons{});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_short, 30, 1, 0)), Reasons{GrantRefusal::too_many_days});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_long, 29, 1, 0)), Reasons{GrantRefusal::too_few_days});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_long, 30, 1, 0)), Reasons{});
}

TEST(ErasmusEligibility, pupils_with_fewer_opportunities_may_stay_shorter) {
    auto stay = of_pupils(GrantActivity::pupil_short, 2, 2, 0);
    stay.fewer_opportunities = 1;
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::too_few_days});
    stay.fewer_opportunities = 2;
    EXPECT_EQ(reasons(stay), Reasons{});
    EXPECT_EQ(sum_of(granted(stay), GrantKind::inclusion_support), 2 * 125'00);
    stay.days = 1;
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::too_few_days});
}

TEST(ErasmusEligibility, a_group_has_two_pupils_and_somebody_with_them) {
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_group, 5, 1, 1)), Reasons{GrantRefusal::too_few_participants});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_group, 5, 2, 0)), Reasons{GrantRefusal::no_accompanying_person});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::pupil_group, 5, 2, 1)), Reasons{});
}

TEST(ErasmusEligibility, the_31st_participant_of_a_school_without_accreditation_is_refused) {
    auto stay = of_pupils(GrantActivity::pupil_group, 5, 31, 4);
    EXPECT_EQ(reasons(stay), Reasons{});
    stay.is_accredited = false;
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::too_many_participants});
    stay.pupils = 30;
    EXPECT_EQ(reasons(stay), Reasons{});
}

TEST(ErasmusEligibility, who_is_part_of_a_larger_group_is_asked_for_no_company) {
    auto stay = of_pupils(GrantActivity::pupil_group, 5, 1, 0);
    stay.is_part_of_group = true;
    EXPECT_EQ(reasons(stay), Reasons{});
    EXPECT_EQ(granted(stay).total, GrantAmount::exactly(309'00 + 7 * 85'00 + 100'00));
}

TEST(ErasmusEligibility, it_pays_between_programme_countries_only) {
    for (const auto* country : {"GB", "CH", "JP", "US"}) {
        auto stay = of_staff(5);
        stay.to_country = country;
        EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::country_without_group}) << country;
        stay.to_country = "DE";
        stay.from_country = country;
        EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::sender_not_in_programme}) << country;
    }
    auto at_home = of_staff(5);
    at_home.to_country = "IS";
    EXPECT_EQ(reasons(at_home), Reasons{GrantRefusal::same_country});
}

TEST(ErasmusEligibility, a_call_year_without_rates_and_an_activity_of_another_field_are_refused) {
    auto stay = of_staff(5);
    stay.call_year = 2028;
    EXPECT_EQ(reasons(stay), Reasons{GrantRefusal::no_rates_for_call_year});
    EXPECT_EQ(reasons(of_pupils(GrantActivity::learner_short, 10, 1, 0)),
              Reasons{GrantRefusal::activity_not_in_programme});
    EXPECT_TRUE(granted(stay).lines.empty());
}

}  // namespace utsyn
