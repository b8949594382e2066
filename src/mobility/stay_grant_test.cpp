#include "mobility/stay_grant.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Place oslo{.town = "Oslo", .country = "NO", .position = {59.91, 10.75}};
const Place nantes{.town = "Nantes", .country = "FR", .position = {47.22, -1.55}};
const Place tampere{.town = "Tampere", .country = "FI", .position = {61.5, 23.79}};
const Place kyoto{.town = "Kyoto", .country = "JP", .position = {35.01, 135.77}};

TravelComparison way_to(const Place& host) {
    return *compare_travel(RateBook::embedded(), oslo, host, {.people = persons_in_car(), .call_year = 2026});
}

StayFacts lasting(int days, Activity activity = Activity::exchange, Who who = Who::pupils) {
    const Date starts_on{2027, 1, 11};
    return {who, activity, starts_on, starts_on + Days{days - 1}};
}

GrantCase case_of(const StayFacts& facts, OfferFunding funding = OfferFunding::none, const Place& host = nantes) {
    return grant_case(programme_of(funding, facts), RateBook::embedded(), facts, way_to(host), TravelKind::green);
}

GrantActivity activity_of(Activity activity, int days, Who who = Who::pupils) {
    return case_of(lasting(days, activity, who)).activity;
}

TEST(StayGrant, asks_for_the_activity_whose_length_fits_a_pupil) {
    EXPECT_EQ(activity_of(Activity::exchange, 9), GrantActivity::pupil_group);
    EXPECT_EQ(activity_of(Activity::exchange, 10), GrantActivity::pupil_short);
    EXPECT_EQ(activity_of(Activity::exchange, 29), GrantActivity::pupil_short);
    EXPECT_EQ(activity_of(Activity::exchange, 30), GrantActivity::pupil_long);
    EXPECT_EQ(activity_of(Activity::study_trip, 14), GrantActivity::pupil_group);
}

TEST(StayGrant, asks_the_vocational_field_for_an_internship) {
    EXPECT_EQ(case_of(lasting(10, Activity::internship, Who::pupils)).programme, GrantProgramme::erasmus_vet);
    EXPECT_EQ(activity_of(Activity::internship, 9), GrantActivity::learner_group);
    EXPECT_EQ(activity_of(Activity::internship, 89), GrantActivity::learner_short);
    EXPECT_EQ(activity_of(Activity::internship, 90), GrantActivity::learner_long);
}

TEST(StayGrant, asks_for_what_staff_do) {
    EXPECT_EQ(activity_of(Activity::teaching, 5, Who::staff), GrantActivity::teaching_assignment);
    EXPECT_EQ(activity_of(Activity::course, 5, Who::staff), GrantActivity::course);
    EXPECT_EQ(activity_of(Activity::job_shadowing, 5, Who::staff), GrantActivity::job_shadowing);
    const auto stay = case_of(lasting(5, Activity::course, Who::staff));
    EXPECT_EQ(stay.staff, 1);
    EXPECT_EQ(stay.pupils, 0);
}

TEST(StayGrant, asks_the_programme_that_pays_for_an_offer_in_its_own_words) {
    const auto half_year = lasting(150);
    const auto lent = case_of(half_year, OfferFunding::lanekassen);
    EXPECT_EQ(lent.programme, GrantProgramme::lanekassen);
    EXPECT_EQ(lent.activity, GrantActivity::approved_cooperation);
    EXPECT_TRUE(grant(lent, RateBook::embedded()).is_eligible());
    EXPECT_EQ(case_of(lasting(5, Activity::study_trip), OfferFunding::nordplus, tampere).activity,
              GrantActivity::class_exchange);
    EXPECT_EQ(case_of(lasting(15, Activity::exchange), OfferFunding::nordplus, tampere).activity,
              GrantActivity::pupil_exchange);
    EXPECT_EQ(case_of(lasting(15, Activity::exchange), OfferFunding::own).programme, GrantProgramme::erasmus_school);
}

TEST(StayGrant, tells_the_same_lines_as_the_programme_by_both_kinds_of_travel) {
    const auto messages = i18n::Messages::embedded();
    const auto fortnight = lasting(14);
    const auto grants = stay_grants(GrantProgramme::erasmus_school, RateBook::embedded(), fortnight, way_to(nantes),
                                    Language{}, messages);
    ASSERT_TRUE(grants.standard.total && grants.green.total);
    EXPECT_EQ(grants.standard.total->high, "1968.00");
    EXPECT_EQ(grants.green.total->high, "2314.00");
    EXPECT_EQ(grants.green.total->lower_end_unknown, true);
}

TEST(StayGrant, says_why_nothing_is_paid) {
    const auto messages = i18n::Messages::embedded();
    const auto fortnight = lasting(14);
    const auto grants = stay_grants(GrantProgramme::erasmus_school, RateBook::embedded(), fortnight, way_to(kyoto),
                                    Language{}, messages);
    EXPECT_FALSE(grants.standard.total);
    ASSERT_TRUE(grants.standard.reasons);
    EXPECT_EQ(*grants.standard.reasons, std::vector{GrantRefusal::country_without_group});
}

}  // namespace
}  // namespace utsyn
