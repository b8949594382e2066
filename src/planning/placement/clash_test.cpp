#include "planning/placement/clash.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/instances_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using Names = std::vector<std::string>;

/// Three applicants of one school, two of another, two places of one partner.
PlacementInstance two_schools() {
    PlacementInstance instance{.capacities = {2, 1}};
    for (int i = 0; i < 5; ++i) instance.add_applicant(std::vector<std::uint32_t>{0, 1});
    instance.groupings = {{"school", {{"Nordlia", 0, none}, {"Sundby", 0, none}}, {0, 0, 0, 1, 1}}};
    instance.partners = {{"Lycée", none}};
    instance.partner_of = {0, 0};
    return instance;
}

TEST(Clash, of_more_than_there_are_seats_for_names_the_minimum) {
    auto instance = two_schools();
    instance.capacities = {1, 1};
    instance.groupings[0].groups[0].least = 3;
    instance.groupings[0].groups[1].most = 1;
    EXPECT_EQ(smallest_clash(instance), (Names{"groups/school/Nordlia/least"}));
}

TEST(Clash, of_two_minima_and_a_partner_s_maximum_names_all_three) {
    auto instance = two_schools();
    instance.groupings[0].groups = {{"Nordlia", 1, 2}, {"Sundby", 1, none}};
    instance.partners[0].most = 1;
    EXPECT_EQ(smallest_clash(instance),
              (Names{"groups/school/Nordlia/least", "groups/school/Sundby/least", "partners/Lycée/most"}));
}

TEST(Clash, of_a_minimum_and_a_ceiling_names_both) {
    auto instance = two_schools();
    instance.groupings[0].groups[0].least = 2;
    instance.ceilings = {{"money", 150, std::vector<std::int64_t>(10, 100)}};
    EXPECT_EQ(smallest_clash(instance), (Names{"groups/school/Nordlia/least", "ceilings/money"}));
}

TEST(Clash, of_a_pair_fixed_to_two_places_names_the_pair_and_both) {
    auto instance = two_schools();
    instance.capacities = {2, 2};
    instance.pairs = {{0, 1}};
    instance.fixed = {{0, 0}, {1, 1}};
    EXPECT_EQ(smallest_clash(instance), (Names{"fixed/1", "fixed/2", "pairs/1/2"}));
}

TEST(Clash, of_a_pair_at_a_place_with_one_seat_needs_no_second_fixed_applicant) {
    auto instance = two_schools();
    instance.pairs = {{0, 1}};
    instance.fixed = {{0, 0}, {1, 1}};
    EXPECT_EQ(smallest_clash(instance), (Names{"fixed/2", "pairs/1/2"}));
}

TEST(Clash, is_named_wherever_no_placement_keeps_the_bounds) {
    std::mt19937 random{81};
    int seen = 0;
    for (int i = 0; i < 3000 && seen < 60; ++i) {
        const auto instance = random_placement_instance(
            random, {.applicants = 5, .places = 3, .partners = true, .groups = 2, .group_bounds = true});
        if (!best_placements(instance, PlacementPolicy::least_rank).empty()) continue;
        ++seen;
        const auto clash = smallest_clash(instance);
        ASSERT_FALSE(clash.empty()) << told(instance);
        ASSERT_LE(clash.size(), 4U) << told(instance);
    }
    EXPECT_EQ(seen, 60);
}

}  // namespace
}  // namespace utsyn
