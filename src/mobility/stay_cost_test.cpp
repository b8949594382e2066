#include "mobility/stay_cost.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Place oslo{.town = "Oslo", .country = "NO", .position = {59.91, 10.75}};
const Place nantes{.town = "Nantes", .country = "FR", .position = {47.22, -1.55}};
const Place kyoto{.town = "Kyoto", .country = "JP", .position = {35.01, 135.77}};
const Place tampere{.town = "Tampere", .country = "FI", .position = {61.5, 23.79}};
constexpr Date today{2026, 11, 22};
const StayFacts fortnight{Who::pupils, Activity::exchange, {2027, 3, 1}, {2027, 3, 14}};

TravelComparison way_to(const Place& host) {
    return *compare_travel(RateBook::embedded(), oslo, host, {.people = persons_in_car(), .call_year = 2026});
}

StayCost cost_at(const Place& host, OfferFunding funding, ReckonedJourney reckoned, StayFacts facts = fortnight) {
    return stay_cost(RateBook::embedded(), facts, funding, way_to(host), reckoned, today);
}

TEST(StayCost, is_what_the_programme_grants_for_the_reckoned_journey) {
    const auto slow = cost_at(nantes, OfferFunding::erasmus_school, ReckonedJourney::least_co2);
    EXPECT_EQ(slow.grant, (Money{417'00 + 14 * 85'00 + 6 * 59'50 + 350'00, {}}));
    const auto fast = cost_at(nantes, OfferFunding::erasmus_school, ReckonedJourney::fastest);
    EXPECT_EQ(fast.mode, "plane");
    EXPECT_EQ(fast.grant, (Money{309'00 + 14 * 85'00 + 2 * 59'50 + 350'00, {}}));
    EXPECT_LT(*slow.grams_co2e, *fast.grams_co2e);
}

TEST(StayCost, tells_no_grant_where_the_programme_does_not_pay) {
    EXPECT_FALSE(cost_at(kyoto, OfferFunding::erasmus_school, ReckonedJourney::fastest).grant);
    EXPECT_TRUE(cost_at(kyoto, OfferFunding::erasmus_school, ReckonedJourney::fastest).grams_co2e);
}

TEST(StayCost, is_what_any_programme_grants_that_the_offer_names) {
    const StayFacts at_school{Who::pupils, Activity::exchange, {2026, 9, 1}, {2026, 9, 14}};
    const auto nordic = cost_at(tampere, OfferFunding::nordplus, ReckonedJourney::fastest, at_school);
    EXPECT_EQ(nordic.grant, euro(330));
    EXPECT_FALSE(cost_at(nantes, OfferFunding::nordplus, ReckonedJourney::fastest).grant);
}

TEST(StayCost, is_told_in_euro_whatever_the_programme_pays_in) {
    const StayFacts half_a_year{Who::pupils, Activity::exchange, {2026, 8, 20}, {2027, 2, 19}};
    const auto kroner = cost_at(nantes, OfferFunding::lanekassen, ReckonedJourney::fastest, half_a_year);
    ASSERT_TRUE(kroner.grant);
    EXPECT_EQ(kroner.grant->currency, Currency{});
}

TEST(StayCost, tells_no_grant_of_own_means) {
    const auto cost = cost_at(nantes, OfferFunding::own, ReckonedJourney::fastest);
    EXPECT_FALSE(cost.grant);
    EXPECT_TRUE(cost.grams_co2e);
}

TEST(StayCost, is_nothing_where_nothing_is_paid_or_nobody_travels) {
    EXPECT_EQ(cost_at(kyoto, OfferFunding::none, ReckonedJourney::fastest).grant, euro(0));
    const auto at_home =
        stay_cost(RateBook::embedded(), {Who::pupils, Activity::virtual_exchange, {2027, 3, 1}, {2027, 4, 29}},
                  OfferFunding::erasmus_school, {}, ReckonedJourney::fastest, today);
    EXPECT_EQ(at_home.grant, euro(0));
    EXPECT_EQ(at_home.grams_co2e, 0);
}

TEST(StayCost, is_not_known_without_the_way_there) {
    const auto cost =
        stay_cost(RateBook::embedded(), fortnight, OfferFunding::erasmus_school, {}, ReckonedJourney::least_co2, today);
    EXPECT_FALSE(cost.grant);
    EXPECT_FALSE(cost.grams_co2e);
    EXPECT_FALSE(cost.mode);
}

}  // namespace
}  // namespace utsyn
