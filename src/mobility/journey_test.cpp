#include "mobility/journey.hpp"

#include "funding/problems.hpp"
#include "platform/geography/gazetteer.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 16};

TravelComparison travel(std::string from, std::string to, int call_year = 2026) {
    return compare_travel({std::move(from), std::move(to), call_year}, today).value();
}

double way(std::string from, std::string to) {
    return travel(std::move(from), std::move(to)).straight_line.count;
}

const JourneyOption* option_by(const TravelComparison& comparison, Mode mode) {
    const auto found = std::ranges::find(comparison.options, mode, &JourneyOption::mode);
    return found == comparison.options.end() ? nullptr : &*found;
}

std::optional<WhyNotOffered> why_not(const TravelComparison& comparison, Mode mode) {
    const auto found = std::ranges::find(comparison.not_offered, mode, &NotOffered::mode);
    return found == comparison.not_offered.end() ? std::nullopt : std::optional{found->why};
}

}  // namespace

TEST(Journey, oslo_to_berlin_pays_309_by_plane_and_417_by_green_travel) {
    const auto comparison = travel("Oslo", "Berlin");
    EXPECT_NEAR(comparison.straight_line.count, 840, 3);
    for (const auto mode : {Mode::train, Mode::coach, Mode::ferry, Mode::shared_car})
        EXPECT_EQ(option_by(comparison, mode)->grant, euro(417)) << word(mode);
    EXPECT_EQ(option_by(comparison, Mode::plane)->grant, euro(309));
    EXPECT_EQ(comparison.grant.call_year, 2026);
}

TEST(Journey, over_land_it_leads_through_the_towns_where_networks_meet) {
    const auto comparison = travel("Oslo", "Berlin");
    const auto& train = option_by(comparison, Mode::train)->legs[0];
    EXPECT_EQ(train.via, (std::vector<std::string>{"Malmö", "Flensburg"}));
    EXPECT_NEAR(train.kilometres.count,
                (way("Oslo", "Malmö") + way("Malmö", "Flensburg") + way("Flensburg", "Berlin")) * 1.25, 1e-6);
    EXPECT_TRUE(option_by(travel("Hamburg", "Berlin"), Mode::train)->legs[0].via.empty());
}

TEST(Journey, co2_is_the_route_there_and_back_times_the_factor) {
    const auto comparison = travel("Hamburg", "Berlin");
    const auto straight_line = comparison.straight_line.count;
    const auto& train = *option_by(comparison, Mode::train);
    EXPECT_NEAR(train.kilograms_co2e.count, straight_line * 1.25 * 2 * 0.03546, 1e-9);
    EXPECT_EQ(train.legs[0].factor.factor_year, 2025);
    EXPECT_EQ(train.legs[0].factor.provenance.sources, std::vector<std::string>{"S-43"});
    EXPECT_NEAR(option_by(comparison, Mode::plane)->kilograms_co2e.count, (straight_line + 95) * 2 * 0.12576, 1e-9);
}

TEST(Journey, those_who_share_a_car_share_its_co2) {
    const auto comparison = travel("Hamburg", "Berlin");
    EXPECT_NEAR(option_by(comparison, Mode::shared_car)->kilograms_co2e.count,
                comparison.straight_line.count * 1.2 * 2 * 0.17474 / 4, 1e-9);
}

TEST(Journey, hours_are_an_estimate_and_say_so) {
    const auto comparison = travel("Hamburg", "Berlin");
    const auto& coach = *option_by(comparison, Mode::coach);
    EXPECT_NEAR(coach.hours.count, comparison.straight_line.count * 1.2 / 75 + 0.5, 1e-9);
    EXPECT_EQ(coach.estimate.certainty, Certainty::unsourced);
}

TEST(Journey, a_ferry_journey_is_the_way_to_the_port_the_sea_and_the_way_from_the_port) {
    const auto comparison = travel("Oslo", "Berlin");
    const auto& ferry = *option_by(comparison, Mode::ferry);
    ASSERT_GE(ferry.legs.size(), 2u);
    EXPECT_EQ(std::ranges::count(ferry.legs, Mode::ferry, &JourneyLeg::mode), 1);
    double kilometres = 0;
    for (const auto& leg : ferry.legs) kilometres += leg.kilometres.count;
    EXPECT_DOUBLE_EQ(kilometres, ferry.kilometres.count);
    EXPECT_EQ(ferry.legs.front().from, "Oslo");
    EXPECT_EQ(ferry.legs.back().to, "Berlin");
}

TEST(Journey, mostly_by_sea_it_is_green_with_a_reason) {
    const auto comparison = travel("Oslo", "Kiel");
    const auto& ferry = *option_by(comparison, Mode::ferry);
    EXPECT_EQ(ferry.green_travel, GreenTravel::green_with_reason);
    EXPECT_EQ(ferry.grant, comparison.grant.green);
    EXPECT_EQ(option_by(comparison, Mode::plane)->green_travel, GreenTravel::not_green);
}

TEST(Journey, no_way_over_land_leads_to_an_island_state) {
    const auto reykjavik = travel("Oslo", "Reykjavík");
    for (const auto mode : {Mode::train, Mode::coach, Mode::shared_car})
        EXPECT_EQ(why_not(reykjavik, mode), WhyNotOffered::no_land_route) << word(mode);
    const auto tokyo = travel("Aarhus", "Tokyo");
    EXPECT_EQ(why_not(tokyo, Mode::ferry), WhyNotOffered::no_sea_route);
    ASSERT_EQ(tokyo.options.size(), 1u);
    EXPECT_EQ(tokyo.options[0].grant, euro(1735));
    EXPECT_NEAR(tokyo.options[0].legs[0].factor.kilograms.count, 0.11704, 1e-9);
}

TEST(Journey, from_finland_the_coach_goes_round_the_gulf_and_no_train_crosses_the_border) {
    const auto comparison = travel("Helsinki", "Stockholm");
    EXPECT_EQ(why_not(comparison, Mode::train), WhyNotOffered::no_land_route);
    EXPECT_EQ(option_by(comparison, Mode::coach)->legs[0].via, std::vector<std::string>{"Haparanda"});
    EXPECT_GT(option_by(comparison, Mode::coach)->kilometres.count, 1500);
    EXPECT_LT(option_by(comparison, Mode::ferry)->kilometres.count, 420);
    EXPECT_NE(option_by(travel("Helsinki", "Oulu"), Mode::train), nullptr);
}

TEST(Journey, the_next_town_is_too_near_to_fly_and_nothing_is_granted) {
    const auto comparison = travel("Malmö", "Lund, Sverige");
    EXPECT_EQ(why_not(comparison, Mode::plane), WhyNotOffered::too_near);
    EXPECT_EQ(comparison.grant.standard, euro(28));
    const auto nowhere = travel("Oslo", "Oslo");
    EXPECT_TRUE(nowhere.options.empty());
    EXPECT_EQ(nowhere.grant.green, euro(0));
}

TEST(Journey, the_way_back_is_the_same) {
    const auto there = travel("Bergen", "Valletta");
    const auto back = travel("Valletta", "Bergen");
    ASSERT_EQ(there.options.size(), back.options.size());
    for (std::size_t option = 0; option < there.options.size(); ++option)
        EXPECT_NEAR(there.options[option].kilograms_co2e.count, back.options[option].kilograms_co2e.count, 1e-6);
}

TEST(Journey, every_mode_is_either_offered_or_explained) {
    for (const auto* to : {"Berlin", "Valletta", "Tokyo", "Reykjavík", "Madrid", "Nuuk", "Drammen"}) {
        const auto comparison = travel("Oslo", to);
        EXPECT_EQ(comparison.options.size() + comparison.not_offered.size(), 5u) << to;
    }
}

TEST(Journey, without_a_call_year_the_newest_is_taken) {
    EXPECT_EQ(compare_travel({"Oslo", "Berlin", std::nullopt}, Date{2025, 3, 1}).value().grant.call_year, 2025);
    EXPECT_EQ(compare_travel({"Oslo", "Berlin", std::nullopt}, Date{2029, 3, 1}).value().grant.call_year, 2026);
    EXPECT_TRUE(compare_travel({"Oslo", "Berlin", 2019}, today).error().is(problems::no_rates_for_call_year));
}

TEST(Journey, both_towns_that_cannot_be_found_are_told_at_once) {
    const auto wrong = compare_travel({"Atlantis-on-Sea", "Springfield", std::nullopt}, today);
    ASSERT_FALSE(wrong.has_value());
    ASSERT_TRUE(wrong.error().is(problems::invalid));
    ASSERT_EQ(wrong.error().errors.size(), 2u);
    EXPECT_EQ(wrong.error().errors[0], (FieldError{"/from", "place-unknown", {}}));
    EXPECT_EQ(wrong.error().errors[1].pointer, "/to");
    EXPECT_EQ(wrong.error().errors[1].reason, "place-ambiguous");
    EXPECT_NE(std::get<std::string>(wrong.error().errors[1].arguments[0].second).find("Illinois"), std::string::npos);
}

}  // namespace utsyn
