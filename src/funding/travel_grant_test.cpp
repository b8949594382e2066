#include "funding/travel_grant.hpp"

#include "funding/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TravelGrant grant(double kilometres, int call_year = 2026) {
    return travel_grant(RateBook::embedded(), {kilometres}, call_year).value();
}

void expect_amounts(const TravelGrant& given, Money standard, Money green) {
    EXPECT_EQ(given.standard, standard) << given.kilometres.count;
    EXPECT_EQ(given.green, green) << given.kilometres.count;
}

}  // namespace

TEST(TravelGrant, each_band_gives_its_printed_amounts) {
    expect_amounts(grant(9), euro(0), euro(0));
    expect_amounts(grant(10), euro(28), euro(56));
    expect_amounts(grant(99), euro(28), euro(56));
    expect_amounts(grant(499), euro(211), euro(285));
    expect_amounts(grant(500), euro(309), euro(417));
    expect_amounts(grant(840), euro(309), euro(417));
    expect_amounts(grant(2188), euro(395), euro(535));
    expect_amounts(grant(3999), euro(580), euro(785));
    expect_amounts(grant(7999), euro(1188), euro(1188));
    expect_amounts(grant(8400), euro(1735), euro(1735));
}

TEST(TravelGrant, the_calls_until_2023_have_lower_bands) {
    expect_amounts(grant(840, 2023), euro(275), euro(320));
    expect_amounts(grant(2188, 2021), euro(360), euro(410));
}

TEST(TravelGrant, a_band_without_a_green_amount_pays_the_standard_one) {
    expect_amounts(grant(50, 2022), euro(23), euro(23));
    expect_amounts(grant(5000, 2022), euro(820), euro(820));
}

TEST(TravelGrant, a_distance_between_two_bands_counts_as_the_nearest_kilometre) {
    EXPECT_EQ(grant(499.6).counted_km, 500);
    expect_amounts(grant(499.6), euro(309), euro(417));
    expect_amounts(grant(499.4), euro(211), euro(285));
    expect_amounts(grant(9.5), euro(28), euro(56));
}

TEST(TravelGrant, the_declared_rounding_decides_between_two_bands) {
    auto rates = RateBook::embedded_rates();
    for (auto& rate : rates)
        if (rate.name == "distance_rounding") rate.low = "down";
    const RateBook book{std::move(rates)};
    const auto rounded_down = travel_grant(book, {499.6}, 2026).value();
    EXPECT_EQ(rounded_down.counted_km, 499);
    expect_amounts(rounded_down, euro(211), euro(285));
}

TEST(TravelGrant, the_distance_to_the_next_bound_is_told) {
    EXPECT_NEAR(grant(497).to_next_bound.count, 2.5, 1e-9);
    EXPECT_NEAR(grant(501).to_next_bound.count, 1.5, 1e-9);
    EXPECT_NEAR(grant(8010).to_next_bound.count, 10.5, 1e-9);
}

TEST(TravelGrant, it_says_how_sure_its_amounts_are) {
    EXPECT_EQ(grant(840, 2024).provenance.certainty, Certainty::official);
    EXPECT_EQ(grant(840, 2026).provenance.certainty, Certainty::second_hand);
    EXPECT_EQ(grant(840, 2026).provenance.sources, std::vector<std::string>{"S-05"});
    EXPECT_EQ(grant(840, 2026).from_km, 500);
    EXPECT_EQ(grant(840, 2026).to_km, 1999);
}

TEST(TravelGrant, a_call_year_without_bands_is_refused) {
    for (const int call_year : {2020, 2027})
        EXPECT_TRUE(travel_grant(RateBook::embedded(), {840}, call_year).error().is(problems::no_rates_for_call_year));
}

TEST(TravelGrant, every_distance_falls_in_one_band_of_every_call_year) {
    for (int call_year = 2021; call_year <= 2026; ++call_year)
        for (double kilometres = 0; kilometres < 9000; kilometres += 0.7)
            ASSERT_GE(grant(kilometres, call_year).standard.minor, 0);
}

}  // namespace utsyn
