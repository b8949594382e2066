#include "mobility/journey.hpp"

#include "funding/problems.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 16};

TravelComparison travel(std::string from, std::string to, int people = 4) {
    return compare_travel(RateBook::embedded(), {std::move(from), std::move(to), people, 2026, {}}, today).value();
}

const JourneyOption* option_by(const TravelComparison& comparison, std::string_view mode) {
    const auto found = std::ranges::find(comparison.options, mode, &JourneyOption::mode);
    static const JourneyOption not_offered;
    return found == comparison.options.end() ? &not_offered : &*found;
}

std::vector<std::string> modes(const TravelComparison& comparison) {
    std::vector<std::string> found;
    for (const auto& option : comparison.options) found.push_back(option.mode);
    return found;
}

}  // namespace

TEST(Journey, oslo_to_berlin_pays_309_by_plane_and_417_by_green_travel) {
    const auto comparison = travel("Oslo", "Berlin");
    EXPECT_NEAR(comparison.great_circle_km.count, 840, 3);
    EXPECT_EQ(comparison.band, "500-1999");
    EXPECT_EQ(option_by(comparison, "train")->grant, euro(417));
    EXPECT_EQ(option_by(comparison, "coach+ferry+coach")->grant, euro(417));
    EXPECT_EQ(option_by(comparison, "plane")->grant, euro(309));
    EXPECT_FALSE(option_by(comparison, "plane")->green);
    EXPECT_EQ(comparison.grant.call_year, 2026);
}

TEST(Journey, an_option_is_the_sum_of_its_legs) {
    for (const auto* to : {"Berlin", "Tampere", "Visby", "Kyoto"})
        for (const auto& option : travel("Ålesund", to, 12).options) {
            double km = 0;
            double hours = option.nights * 10.0;
            double co2e = 0;
            for (const auto& leg : option.legs) {
                km += leg.km.count;
                hours += leg.hours.count;
                co2e += leg.co2e_kg.count;
                EXPECT_GE(leg.co2e_kg, leg.co2e_kg_without_rf);
            }
            EXPECT_NEAR(option.km.count, km, 0.05) << to << " " << option.mode;
            EXPECT_NEAR(option.hours.count, hours, 0.005) << to << " " << option.mode;
            EXPECT_NEAR(option.co2e_kg.count, co2e, 0.0005) << to << " " << option.mode;
            EXPECT_NEAR(option.co2e_kg_total.count, co2e * 12, 0.01) << to << " " << option.mode;
            EXPECT_NEAR(option.return_.km.count, km * 2, 0.1);
            EXPECT_NEAR(option.return_.co2e_kg_total.count, co2e * 24, 0.02);
            EXPECT_FALSE(option.price);
        }
}

TEST(Journey, co2_is_the_way_times_the_factor_of_its_year) {
    const auto comparison = travel("Hamburg", "Berlin");
    const auto& train = option_by(comparison, "train")->legs.at(0);
    EXPECT_NEAR(train.co2e_kg.count, train.km.count * 0.03546, 0.001);
    EXPECT_EQ(train.factor_set, "UK DESNZ 2025");
    EXPECT_EQ(train.factor_year, 2025);
    const auto flight = travel("Oslo", "Berlin").options.front();
    const auto leg = *std::ranges::find(flight.legs, Mode::plane, &JourneyLeg::mode);
    EXPECT_NEAR(leg.co2e_kg.count, leg.km.count * 0.12576, 0.001);
    EXPECT_NEAR(leg.co2e_kg_without_rf.count, leg.km.count * 0.07435, 0.001);
}

TEST(Journey, those_who_share_cars_share_their_co2) {
    const auto alone = *option_by(travel("Hamburg", "Berlin", 1), "car");
    const auto four = *option_by(travel("Hamburg", "Berlin", 4), "car");
    const auto five = *option_by(travel("Hamburg", "Berlin", 5), "car");
    EXPECT_NEAR(alone.co2e_kg.count, four.co2e_kg.count * 4, 0.01);
    EXPECT_NEAR(five.co2e_kg_total.count, alone.co2e_kg.count * 2, 0.01);
    EXPECT_FALSE(alone.green);
    EXPECT_TRUE(four.green);
    EXPECT_EQ(four.legs[0].shared_by, 4);
}

TEST(Journey, published_hours_are_taken_and_estimates_say_so) {
    const auto comparison = travel("Helsinki", "Tallinn");
    const auto& ferry = *option_by(comparison, "ferry");
    const auto& sea = *std::ranges::find(ferry.legs, Mode::ferry, &JourneyLeg::mode);
    EXPECT_NEAR(sea.hours.count, 2 + 1.5, 0.01);
    EXPECT_FALSE(sea.estimate);
    EXPECT_EQ(sea.operators, std::vector<std::string>{"Tallink"});
    EXPECT_TRUE(option_by(travel("Hamburg", "Berlin"), "train")->estimate);
}

TEST(Journey, the_main_part_of_the_way_decides_whether_it_is_green) {
    EXPECT_EQ(option_by(travel("Helsinki", "Tallinn"), "ferry")->green_travel, GreenTravel::green_with_reason);
    EXPECT_EQ(option_by(travel("Stockholm", "Tartu"), "ferry+train")->green_travel, GreenTravel::green_with_reason);
    EXPECT_EQ(option_by(travel("Vimmerby", "Leipzig"), "train")->green_travel, GreenTravel::green);
    EXPECT_EQ(option_by(travel("Oslo", "Berlin"), "plane")->green_travel, GreenTravel::not_green);
}

TEST(Journey, the_modes_of_a_mixed_way_stand_in_their_order) {
    const auto there = modes(travel("Stockholm", "Tampere"));
    EXPECT_NE(std::ranges::find(there, "coach+ferry+train"), there.end());
    const auto back = modes(travel("Tampere", "Stockholm"));
    EXPECT_NE(std::ranges::find(back, "train+ferry+coach"), back.end());
}

TEST(Journey, no_way_over_land_leads_to_another_continent) {
    const auto kyoto = travel("Bergen", "Kyoto");
    EXPECT_EQ(modes(kyoto), std::vector<std::string>{"plane"});
    EXPECT_EQ(kyoto.band, "8000-");
    EXPECT_EQ(kyoto.options[0].grant, euro(1735));
    EXPECT_EQ(modes(travel("Nuuk", "København")), std::vector<std::string>{"plane"});
}

TEST(Journey, the_next_town_is_too_near_to_fly_and_the_same_town_needs_no_journey) {
    const auto comparison = travel("Malmö", "Lund, Sverige");
    EXPECT_EQ(option_by(comparison, "plane")->mode, "");
    EXPECT_EQ(comparison.grant.standard, euro(28));
    const auto nowhere = travel("Oslo", "Oslo");
    EXPECT_TRUE(nowhere.options.empty());
    EXPECT_FALSE(nowhere.best_for_time);
    EXPECT_EQ(nowhere.grant.green, euro(0));
}

TEST(Journey, the_best_for_climate_and_the_best_for_time_are_named) {
    const auto comparison = travel("Oslo", "Berlin");
    EXPECT_EQ(comparison.best_for_time, "plane");
    EXPECT_NE(comparison.best_for_climate, "plane");
    for (const auto& option : comparison.options)
        EXPECT_GE(option.co2e_kg, option_by(comparison, *comparison.best_for_climate)->co2e_kg);
}

TEST(Journey, every_mode_is_offered_once) {
    for (const auto* to : {"Berlin", "Valletta", "Tokyo", "Reykjavík", "Madrid", "Nuuk", "Drammen", "Tromsø"}) {
        auto found = modes(travel("Oslo", to));
        std::ranges::sort(found);
        EXPECT_EQ(std::ranges::adjacent_find(found), found.end()) << to;
        EXPECT_LE(found.size(), 8u) << to;
    }
}

TEST(Journey, a_correction_replaces_a_leg_there_and_back) {
    const auto& rates = RateBook::embedded();
    const auto plain = travel("Oslo", "Berlin");
    const auto& leg = option_by(plain, "train")->legs.at(0);
    const std::vector corrections{
        LegCorrection{{}, Mode::train, leg.from, leg.to, {1234}, {15.5}, "As booked in May", "Mia Lund", today}};
    const auto there =
        compare_travel(rates, plain.from, plain.to, {.people = 4, .call_year = 2026, .corrections = corrections})
            .value();
    const auto back =
        compare_travel(rates, plain.to, plain.from, {.people = 4, .call_year = 2026, .corrections = corrections})
            .value();
    for (const auto* comparison : {&there, &back}) {
        const auto& corrected = option_by(*comparison, "train")->legs.at(0);
        EXPECT_EQ(corrected.km, Kilometres{1234});
        EXPECT_EQ(corrected.hours, Hours{15.5});
        EXPECT_NEAR(corrected.co2e_kg.count, 1234 * 0.03546, 0.001);
        EXPECT_EQ(corrected.correction->note, "As booked in May");
    }
}

TEST(Journey, the_official_distance_decides_the_band) {
    auto question = TravelQuestion{"Oslo", "Berlin", 1, 2026, Kilometres{499}};
    const auto comparison = compare_travel(RateBook::embedded(), question, today).value();
    EXPECT_EQ(comparison.band, "100-499");
    EXPECT_EQ(comparison.grant.green, euro(285));
    EXPECT_NEAR(comparison.great_circle_km.count, 840, 3);
}

TEST(Journey, without_a_call_year_the_newest_is_taken) {
    EXPECT_EQ(compare_travel(RateBook::embedded(), {"Oslo", "Berlin"}, Date{2025, 3, 1}).value().grant.call_year, 2025);
    EXPECT_EQ(compare_travel(RateBook::embedded(), {"Oslo", "Berlin"}, Date{2029, 3, 1}).value().grant.call_year, 2026);
    EXPECT_TRUE(compare_travel(RateBook::embedded(), {"Oslo", "Berlin", 1, 2012, {}}, today)
                    .error()
                    .is(problems::no_rates_for_call_year));
}

TEST(Journey, all_that_is_wrong_is_told_at_once) {
    const auto wrong =
        compare_travel(RateBook::embedded(), {"Atlantis-on-Sea", "Springfield", 0, {}, Kilometres{-1}}, today);
    ASSERT_FALSE(wrong.has_value());
    ASSERT_TRUE(wrong.error().is(problems::invalid));
    ASSERT_EQ(wrong.error().errors.size(), 4u);
    EXPECT_EQ(wrong.error().errors[0], (FieldError{"/from", "place-unknown", {}}));
    EXPECT_EQ(wrong.error().errors[1].reason, "place-ambiguous");
    EXPECT_NE(std::get<std::string>(wrong.error().errors[1].arguments[0].second).find("Illinois"), std::string::npos);
    EXPECT_EQ(wrong.error().errors[2].pointer, "/people");
    EXPECT_EQ(wrong.error().errors[3].pointer, "/official_km");
}

}  // namespace utsyn
