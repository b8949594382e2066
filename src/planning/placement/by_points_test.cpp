#include "planning/placement/by_points.hpp"

#include "planning/placement/lottery.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <functional>
#include <random>
#include <set>

namespace utsyn {
namespace {

using Choice = PlacementInstance::Choice;

std::vector<std::optional<std::uint32_t>> choices_of(const PlacementInstance& instance, std::uint64_t seed = 1) {
    return place_by_points(instance, seed).choice;
}

TEST(PlaceByPoints, the_applicant_with_more_points_gets_the_last_seat) {
    PlacementInstance instance{{{{0, 70}}, {{0, 81}}, {{0, 80}}}, {2}};
    EXPECT_EQ(choices_of(instance), (std::vector<std::optional<std::uint32_t>>{std::nullopt, 0, 0}));
}

TEST(PlaceByPoints, who_is_pushed_out_goes_on_to_her_next_choice) {
    PlacementInstance instance{{{{0, 50}, {1, 50}}, {{0, 60}, {1, 60}}, {{1, 40}}}, {1, 1}};
    EXPECT_EQ(choices_of(instance), (std::vector<std::optional<std::uint32_t>>{1, 0, std::nullopt}));
}

TEST(PlaceByPoints, nobody_gets_a_place_without_seats_or_an_empty_list) {
    PlacementInstance instance{{{{0, 50}}, {}}, {0}};
    EXPECT_EQ(choices_of(instance), (std::vector<std::optional<std::uint32_t>>{std::nullopt, std::nullopt}));
    EXPECT_TRUE(choices_of({{}, {}}).empty());
}

TEST(PlaceByPoints, equal_points_are_decided_by_the_seed_and_by_nothing_else) {
    PlacementInstance instance{std::vector<std::vector<Choice>>(40, {{0, 50}}), {20}};
    EXPECT_EQ(choices_of(instance, 7), choices_of(instance, 7));
    EXPECT_NE(choices_of(instance, 7), choices_of(instance, 8));
    auto outcome = place_by_points(instance, 7);
    for (std::uint32_t applicant = 0; applicant < 40; ++applicant)
        EXPECT_EQ(outcome.choice[applicant].has_value(), outcome.lottery[applicant] < 20);
}

TEST(PlaceByPoints, the_last_one_in_is_told_where_a_place_is_full) {
    PlacementInstance instance{{{{0, 70}}, {{0, 81}}, {{0, 80}}, {{1, 10}}}, {2, 2}};
    auto last = last_in(instance, place_by_points(instance, 1));
    ASSERT_TRUE(last[0]);
    EXPECT_EQ(last[0]->applicant, 2U);
    EXPECT_EQ(last[0]->points, 80);
    EXPECT_FALSE(last[1]);
}

PlacementInstance random_instance(std::mt19937& random) {
    PlacementInstance instance;
    auto places = 1 + random() % 4;
    for (std::size_t place = 0; place < places; ++place)
        instance.capacities.push_back(static_cast<std::uint32_t>(random() % 3));
    auto applicants = random() % 6;
    for (std::size_t applicant = 0; applicant < applicants; ++applicant) {
        std::vector<Choice> list;
        for (std::uint32_t place = 0; place < places; ++place)
            if (random() % 3) list.push_back({place, static_cast<std::int32_t>(random() % 3)});
        std::shuffle(list.begin(), list.end(), random);
        instance.choices.push_back(list);
    }
    return instance;
}

/// Every placement that keeps the capacities, tried one by one.
void each_placement(const PlacementInstance& instance, PlacementOutcome& outcome, std::vector<std::uint32_t>& left,
                    std::size_t applicant, const std::function<void(const PlacementOutcome&)>& visit) {
    if (applicant == instance.choices.size()) return visit(outcome);
    outcome.choice[applicant].reset();
    each_placement(instance, outcome, left, applicant + 1, visit);
    for (std::uint32_t position = 0; position < instance.choices[applicant].size(); ++position) {
        auto& seats = left[instance.choices[applicant][position].place];
        if (seats == 0) continue;
        --seats;
        outcome.choice[applicant] = position;
        each_placement(instance, outcome, left, applicant + 1, visit);
        outcome.choice[applicant].reset();
        ++seats;
    }
}

TEST(PlaceByPoints, is_stable_and_the_best_stable_one_for_every_applicant) {
    std::mt19937 random{42};
    for (int i = 0; i < 300; ++i) {
        auto instance = random_instance(random);
        auto placed = place_by_points(instance, random());
        ASSERT_EQ(blocking_pairs(instance, placed), 0U);
        auto tried = placed;
        auto left = instance.capacities;
        auto rank = [](const std::optional<std::uint32_t>& choice) { return choice.value_or(1000); };
        each_placement(instance, tried, left, 0, [&](const PlacementOutcome& other) {
            if (blocking_pairs(instance, other) != 0) return;
            for (std::size_t applicant = 0; applicant < instance.choices.size(); ++applicant)
                EXPECT_LE(rank(placed.choice[applicant]), rank(other.choice[applicant]));
        });
    }
}

TEST(PlaceByPoints, lying_about_ones_wishes_never_helps) {
    std::mt19937 random{43};
    for (int i = 0; i < 200; ++i) {
        auto instance = random_instance(random);
        auto seed = random();
        auto honest = place_by_points(instance, seed);
        for (std::size_t applicant = 0; applicant < instance.choices.size(); ++applicant) {
            auto told = instance;
            auto& list = told.choices[applicant];
            std::shuffle(list.begin(), list.end(), random);
            auto got = place_by_points(told, seed).choice[applicant];
            if (!got) continue;
            const auto& true_list = instance.choices[applicant];
            auto place = list[*got].place;
            auto true_rank = std::find_if(true_list.begin(), true_list.end(),
                                          [&](const Choice& choice) { return choice.place == place; }) -
                             true_list.begin();
            EXPECT_LE(static_cast<std::ptrdiff_t>(honest.choice[applicant].value_or(1000)), true_rank);
        }
    }
}

TEST(Lottery, gives_each_number_once_and_the_same_on_every_machine) {
    auto numbers = draw_lottery(1000, 1);
    EXPECT_EQ(std::set<std::uint32_t>(numbers.begin(), numbers.end()).size(), 1000U);
    EXPECT_EQ(draw_lottery(8, 1), (std::vector<std::uint32_t>{6, 7, 2, 1, 0, 4, 5, 3}));
    EXPECT_NE(draw_lottery(1000, 2), numbers);
    EXPECT_TRUE(draw_lottery(0, 1).empty());
}

TEST(Lottery, favours_nobody) {
    std::vector<int> first(5, 0);
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        auto numbers = draw_lottery(5, seed);
        ++first[static_cast<std::size_t>(std::find(numbers.begin(), numbers.end(), 0U) - numbers.begin())];
    }
    for (int times : first) EXPECT_NEAR(times, 1000, 120);
}

}  // namespace
}  // namespace utsyn
