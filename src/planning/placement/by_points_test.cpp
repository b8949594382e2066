#include "planning/placement/by_points.hpp"

#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/policy.hpp"
#include "planning/placement/stability.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <random>
#include <set>

namespace utsyn {
namespace {

struct Wish {
    std::uint32_t place;
    std::int32_t points;
};
using Lists = std::vector<std::vector<Wish>>;
using Positions = std::vector<std::uint32_t>;

PlacementInstance instance_of(const Lists& lists, std::vector<std::uint32_t> capacities) {
    PlacementInstance instance{.capacities = std::move(capacities)};
    for (const auto& list : lists) {
        for (const auto& wish : list) {
            instance.places.push_back(wish.place);
            instance.points.push_back(wish.points);
        }
        instance.starts.push_back(static_cast<std::uint32_t>(instance.places.size()));
    }
    return instance;
}

Positions positions_of(const PlacementInstance& instance, std::uint64_t seed = 1) {
    return place_by_points(instance, seed).position;
}

TEST(PlaceByPoints, the_applicant_with_more_points_gets_the_last_seat) {
    auto instance = instance_of({{{0, 70}}, {{0, 81}}, {{0, 80}}}, {2});
    EXPECT_EQ(positions_of(instance), (Positions{none, 0, 0}));
}

TEST(PlaceByPoints, who_is_pushed_out_goes_on_to_her_next_choice) {
    auto instance = instance_of({{{0, 50}, {1, 50}}, {{0, 60}, {1, 60}}, {{1, 40}}}, {1, 1});
    EXPECT_EQ(positions_of(instance), (Positions{1, 0, none}));
}

TEST(PlaceByPoints, nobody_gets_a_place_without_seats_or_an_empty_list) {
    EXPECT_EQ(positions_of(instance_of({{{0, 50}}, {}}, {0})), (Positions{none, none}));
    EXPECT_TRUE(positions_of({}).empty());
}

TEST(PlaceByPoints, nobody_gets_a_place_that_is_not_for_her) {
    auto instance = instance_of({{{0, 90}, {1, 90}}, {{0, 10}}}, {1, 1});
    instance.ineligible = {1, 0, 0};
    EXPECT_EQ(positions_of(instance), (Positions{1, 0}));
    instance.points.clear();
    EXPECT_EQ(positions_of(instance), (Positions{1, 0}));
}

TEST(PlaceByPoints, equal_points_are_decided_by_the_seed_and_by_nothing_else) {
    auto instance = instance_of(Lists(40, {{0, 50}}), {20});
    EXPECT_EQ(positions_of(instance, 7), positions_of(instance, 7));
    EXPECT_NE(positions_of(instance, 7), positions_of(instance, 8));
    auto outcome = place_by_points(instance, 7);
    for (std::uint32_t applicant = 0; applicant < 40; ++applicant)
        EXPECT_EQ(outcome.is_placed(applicant), outcome.lottery[applicant] < 20);
}

TEST(PlaceByPoints, without_points_gives_what_equal_points_give) {
    std::mt19937 random{41};
    for (int i = 0; i < 200; ++i) {
        auto instance = random_placement_instance(random, {.points = 1});
        auto seed = random();
        auto with_points = place_by_points(instance, seed).position;
        instance.points.clear();
        EXPECT_EQ(place_by_points(instance, seed).position, with_points);
    }
}

TEST(PlaceByPoints, who_is_fixed_by_hand_keeps_her_place_against_more_points) {
    auto instance = instance_of({{{0, 10}}, {{0, 90}, {1, 90}}, {{1, 99}}}, {1, 1});
    instance.fixed = {{0, 0}, {2, none}};
    auto outcome = place_by_points(instance, 1);
    EXPECT_EQ(outcome.position, (Positions{0, 1, none}));
    EXPECT_EQ(blocking_pairs(instance, outcome), 0U);
}

TEST(PlaceByPoints, more_fixed_by_hand_than_there_are_seats_is_a_clash) {
    auto instance = instance_of({{{0, 10}}, {{0, 90}}}, {1});
    instance.fixed = {{0, 0}, {1, 0}};
    auto result = place(instance, PlacementPolicy::by_points, 1);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->clashing, (std::vector<std::string>{"fixed/1", "fixed/2"}));
    EXPECT_EQ(result->outcome.position, (Positions{none, none}));
}

TEST(PlaceByPoints, a_partner_takes_no_more_than_its_maximum_at_all_its_places) {
    auto instance = instance_of({{{0, 50}}, {{1, 70}}, {{1, 60}, {2, 60}}}, {2, 2, 2});
    instance.partners = {{"Lycée", 1}, {"Gymnasium", none}};
    instance.partner_of = {0, 0, 1};
    auto outcome = place_by_points(instance, 1);
    EXPECT_EQ(outcome.position, (Positions{none, 0, 1}));
    EXPECT_EQ(last_in(instance, outcome)[0]->applicant, 1U);
}

TEST(PlaceByPoints, the_last_one_in_is_told_where_a_place_is_full) {
    auto instance = instance_of({{{0, 70}}, {{0, 81}}, {{0, 80}}, {{1, 10}}}, {2, 2});
    auto last = last_in(instance, place_by_points(instance, 1));
    ASSERT_TRUE(last[0]);
    EXPECT_EQ(last[0]->applicant, 2U);
    EXPECT_EQ(last[0]->points, 80);
    EXPECT_FALSE(last[1]);
}

TEST(PlaceByPoints, is_stable_and_the_best_stable_one_for_every_applicant) {
    std::mt19937 random{42};
    for (int i = 0; i < 400; ++i) {
        auto instance = random_placement_instance(random, {.points = 3, .partners = i % 2 == 1});
        auto placed = place_by_points(instance, random());
        ASSERT_EQ(blocking_pairs(instance, placed), 0U);
        each_placement(instance, [&](const Positions& positions) {
            PlacementOutcome other{positions, placed.lottery};
            if (blocking_pairs(instance, other) != 0) return;
            for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
                EXPECT_LE(placed.position[applicant], positions[applicant]);
        });
    }
}

TEST(PlaceByPoints, lying_about_ones_wishes_never_helps) {
    std::mt19937 random{43};
    for (int i = 0; i < 200; ++i) {
        auto instance = random_placement_instance(random, {.points = 1});
        auto seed = random();
        auto honest = place_by_points(instance, seed);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
            auto told = instance;
            auto* first = told.places.data() + told.starts[applicant];
            std::shuffle(first, first + told.choices_of(applicant), random);
            auto place = place_by_points(told, seed).place(told, applicant);
            if (place == none) continue;
            auto true_list = instance.places_of(applicant);
            auto true_rank = std::ranges::find(true_list, place) - true_list.begin();
            EXPECT_LE(honest.position[applicant], static_cast<std::uint32_t>(true_rank));
        }
    }
}

TEST(PlaceByPoints, one_more_place_makes_nobody_worse_off) {
    std::mt19937 random{44};
    for (int i = 0; i < 300; ++i) {
        auto instance = random_placement_instance(random, {.points = 3});
        auto seed = random();
        auto before = place_by_points(instance, seed);
        ++instance.capacities[random() % instance.capacities.size()];
        auto after = place_by_points(instance, seed);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            EXPECT_LE(after.position[applicant], before.position[applicant]);
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
