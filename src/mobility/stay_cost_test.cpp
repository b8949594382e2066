#include "mobility/stay_cost.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Place oslo{.town = "Oslo", .country = "NO", .position = {59.91, 10.75}};
const Place nantes{.town = "Nantes", .country = "FR", .position = {47.22, -1.55}};
const Place kyoto{.town = "Kyoto", .country = "JP", .position = {35.01, 135.77}};
const StayFacts fortnight{Who::pupils, Activity::exchange, {2027, 3, 1}, {2027, 3, 14}};

TravelComparison way_to(const Place& host) {
    return *compare_travel(RateBook::embedded(), oslo, host, {.people = persons_in_car(), .call_year = 2026});
}

StayCost cost_at(const Place& host, OfferFunding funding, ReckonedJourney reckoned, StayFacts facts = fortnight) {
    return stay_cost(RateBook::embedded(), facts, funding, way_to(host), reckoned);
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

TEST(StayCost, tells_no_grant_that_others_pay) {
    const auto cost = cost_at(nantes, OfferFunding::lanekassen, ReckonedJourney::fastest);
    EXPECT_FALSE(cost.grant);
    EXPECT_TRUE(cost.grams_co2e);
    EXPECT_FALSE(cost_at(nantes, OfferFunding::nordplus, ReckonedJourney::fastest).grant);
    EXPECT_FALSE(cost_at(nantes, OfferFunding::own, ReckonedJourney::fastest).grant);
}

TEST(StayCost, is_nothing_where_nothing_is_paid_or_nobody_travels) {
    EXPECT_EQ(cost_at(kyoto, OfferFunding::none, ReckonedJourney::fastest).grant, euro(0));
    const auto at_home =
        stay_cost(RateBook::embedded(), {Who::pupils, Activity::virtual_exchange, {2027, 3, 1}, {2027, 4, 29}},
                  OfferFunding::erasmus_school, {}, ReckonedJourney::fastest);
    EXPECT_EQ(at_home.grant, euro(0));
    EXPECT_EQ(at_home.grams_co2e, 0);
}

TEST(StayCost, is_not_known_without_the_way_there) {
    const auto cost =
        stay_cost(RateBook::embedded(), fortnight, OfferFunding::erasmus_school, {}, ReckonedJourney::least_co2);
    EXPECT_FALSE(cost.grant);
    EXPECT_FALSE(cost.grams_co2e);
    EXPECT_FALSE(cost.mode);
}

}  // namespace
}  // namespace utsyn
