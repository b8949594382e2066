#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/lottery.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/optimal.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

OptimalPlacement least_rank_of(const PlacementInstance& instance, std::uint64_t seed) {
    const auto lottery = draw_lottery(instance.applicants(), seed);
    std::vector<std::uint32_t> order(lottery.size());
    for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[lottery[applicant]] = applicant;
    return place_optimally(instance, PlacementPolicy::least_rank, order);
}

/// What her outcome costs beyond the cheapest that she may have.
std::int64_t beyond_the_cheapest(const PlacementInstance& instance, const OptimalPlacement& placement,
                                 std::uint32_t applicant) {
    const auto& [policy, home, prices, group_prices] = *placement.certificate;
    const auto grouping = bounded_grouping(instance);
    const auto of_group = group_prices ? (*group_prices)[instance.groupings[grouping].group_of[applicant]] : 0;
    auto cheapest = home;
    auto hers = home;
    for (std::uint32_t position = 0; position < instance.choices_of(applicant); ++position) {
        const auto cost = position + 1 + prices[instance.places_of(applicant)[position]] + of_group;
        if (position == placement.position[applicant]) hers = cost;
        if (instance.is_eligible(instance.starts[applicant] + position)) cheapest = std::min(cheapest, cost);
    }
    return hers - cheapest;
}

std::vector<std::uint32_t> held_at(const PlacementInstance& instance, const OptimalPlacement& placement) {
    std::vector<std::uint32_t> held(instance.place_count(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        if (auto position = placement.position[applicant]; position != none)
            ++held[instance.places_of(applicant)[position]];
    return held;
}

TEST(PlacementCertificates, show_that_nobody_could_have_it_cheaper_and_that_free_seats_cost_nothing) {
    std::mt19937 random{81};
    for (std::uint32_t i = 0; i < 2000; ++i) {
        auto instance = random_placement_instance(
            random,
            {.applicants = 4 + i / 20, .places = 8, .capacity = 8, .fixed = i % 2 * 3, .ineligible = i % 3 == 1});
        auto placement = least_rank_of(instance, i);
        if (!placement.possible) continue;
        auto held = held_at(instance, placement);
        for (std::uint32_t place = 0; place < instance.place_count(); ++place) {
            ASSERT_GE(placement.certificate->prices[place], 0) << told(instance);
            ASSERT_TRUE(held[place] == instance.capacities[place] || placement.certificate->prices[place] == 0)
                << told(instance);
        }
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
            bool is_fixed =
                std::ranges::find(instance.fixed, applicant, &FixedApplicant::applicant) != instance.fixed.end();
            ASSERT_TRUE(is_fixed || beyond_the_cheapest(instance, placement, applicant) == 0)
                << told(instance) << "applicant " << applicant;
        }
    }
}

TEST(PlacementCertificates, ask_of_groups_at_their_bounds_only) {
    std::mt19937 random{83};
    int asked = 0;
    for (std::uint32_t i = 0; i < 3000; ++i) {
        auto instance = random_placement_instance(random, {.applicants = 4 + i / 50,
                                                           .places = 8,
                                                           .capacity = 8,
                                                           .groups = 4,
                                                           .group_bounds = true,
                                                           .fixed = i % 2 * 2,
                                                           .ineligible = i % 3 == 1});
        auto placement = least_rank_of(instance, i);
        if (!placement.possible || !placement.certificate->group_prices) continue;
        const auto& grouping = instance.groupings[bounded_grouping(instance)];
        std::vector<std::uint32_t> placed(grouping.groups.size(), 0);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            placed[grouping.group_of[applicant]] += placement.position[applicant] == none ? 0 : 1;
        for (std::size_t group = 0; group < placed.size(); ++group) {
            const auto price = (*placement.certificate->group_prices)[group];
            ASSERT_TRUE(price <= 0 || placed[group] == grouping.groups[group].most) << told(instance) << group;
            ASSERT_TRUE(price >= 0 || placed[group] == grouping.groups[group].least) << told(instance) << group;
            asked += price != 0 ? 1 : 0;
        }
        const auto held = held_at(instance, placement);
        for (std::uint32_t place = 0; place < instance.place_count(); ++place) {
            ASSERT_GE(placement.certificate->prices[place], 0) << told(instance);
            ASSERT_TRUE(held[place] == instance.capacities[place] || placement.certificate->prices[place] == 0)
                << told(instance);
        }
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
            const bool is_fixed =
                std::ranges::find(instance.fixed, applicant, &FixedApplicant::applicant) != instance.fixed.end();
            ASSERT_TRUE(is_fixed || beyond_the_cheapest(instance, placement, applicant) == 0)
                << told(instance) << "applicant " << applicant;
        }
    }
    EXPECT_GT(asked, 300);
}

/// What a partner asks: 0 unless it is full; then the price at its places that have a seat left, or where none has, no
/// more than at any of them.
std::int64_t asked_by(const PlacementInstance& instance, const OptimalPlacement& placement,
                      const std::vector<std::uint32_t>& held, std::uint32_t partner) {
    std::uint32_t sent = 0;
    std::int64_t with_seat = -1;
    auto without = INT64_MAX;
    for (std::uint32_t place = 0; place < instance.place_count(); ++place) {
        if (instance.partner_of[place] != partner || instance.capacities[place] == 0) continue;
        sent += held[place];
        auto price = placement.certificate->prices[place];
        if (held[place] < instance.capacities[place]) with_seat = std::max(with_seat, price);
        else without = std::min(without, price);
    }
    if (sent < instance.partners[partner].most) return 0;
    if (with_seat >= 0) return with_seat;
    return without == INT64_MAX ? 0 : without;
}

TEST(PlacementCertificates, ask_above_the_partners_price_at_full_places_only_and_below_it_where_nobody_goes) {
    std::mt19937 random{82};
    for (std::uint32_t i = 0; i < 2000; ++i) {
        auto instance =
            random_placement_instance(random, {.applicants = 4 + i / 20, .places = 8, .capacity = 8, .partners = true});
        auto placement = least_rank_of(instance, i);
        auto held = held_at(instance, placement);
        for (std::uint32_t place = 0; place < instance.place_count(); ++place) {
            auto asked = asked_by(instance, placement, held, instance.partner_of[place]);
            auto price = placement.certificate->prices[place];
            ASSERT_GE(price, held[place] == 0 ? 0 : asked) << told(instance);
            ASSERT_TRUE(price <= asked || held[place] == instance.capacities[place]) << told(instance);
        }
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            ASSERT_EQ(beyond_the_cheapest(instance, placement, applicant), 0) << told(instance);
    }
}

}  // namespace
}  // namespace utsyn
