#include "planning/placement/priced_flow.hpp"

#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/seat_flow.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// A network in which everybody may stay at home, group by group; nothing where the bounds clash.
std::optional<SeatNetwork> random_network(std::mt19937& random, std::uint32_t applicants) {
    auto instance = random_placement_instance(random, {.applicants = applicants,
                                                       .places = 2 + applicants / 8,
                                                       .capacity = 8,
                                                       .partners = true,
                                                       .groups = 3,
                                                       .group_bounds = true,
                                                       .fixed = 2,
                                                       .ineligible = true});
    auto made = network_of(instance, 0);
    if (!made || !PricedFlow{made->network}.is_possible()) return std::nullopt;
    return std::move(made->network);
}

std::int64_t weight_of(const std::vector<std::uint32_t>& ways, const std::vector<std::int64_t>& weights) {
    std::int64_t sum = 0;
    for (auto way : ways)
        if (way != none) sum += weights[way];
    return sum;
}

std::int64_t least_weight(SeatNetwork network, const std::vector<std::int64_t>& weights) {
    network.costs.assign(weights.begin(), weights.end());
    SeatFlow flow{std::move(network)};
    flow.settle();
    return weight_of(flow.ways(), weights);
}

/// How many end at each node must be within what its edges let through.
void expect_bounds_kept(const SeatNetwork& network, const std::vector<std::uint32_t>& ways) {
    std::vector<std::int64_t> through(network.nodes, 0);
    std::vector<std::int64_t> least(network.nodes, 0);
    std::vector<std::int64_t> most(network.nodes, 0);
    for (auto way : ways)
        if (way != none) ++through[network.entries[way]];
    // Partners come after their places.
    for (const auto& edge : network.edges) {
        least[edge.from] += edge.least;
        most[edge.from] += edge.most;
    }
    for (const auto& edge : network.edges)
        if (edge.to != network.root) through[edge.to] += through[edge.from];
    for (std::uint32_t node = 0; node < network.nodes; ++node) {
        if (node == network.root) continue;
        EXPECT_GE(through[node], least[node]);
        EXPECT_LE(through[node], most[node]);
    }
}

TEST(PricedFlow, is_as_light_as_the_lightest_but_for_one_part_each) {
    std::mt19937 random{31};
    for (int i = 0; i < 300; ++i) {
        const auto network = random_network(random, 5 + static_cast<std::uint32_t>(i) / 4);
        if (!network) continue;
        PricedFlow flow{*network};
        std::vector<std::int64_t> weights(network->entries.size(), 0);
        for (int turn = 0; turn < 6; ++turn) {
            const auto change = std::int64_t{1} << (2 * (random() % 7));
            for (auto& weight : weights) weight = std::max<std::int64_t>(0, weight + random() % (2 * change) - change);
            const int coarseness = 2 * static_cast<int>(random() % 4);
            flow.settle(weights, coarseness);
            expect_bounds_kept(*network, flow.ways());
            const auto parts = std::int64_t{2} * network->applicants() << coarseness;
            ASSERT_LE(weight_of(flow.ways(), weights), least_weight(*network, weights) + parts) << i << " " << turn;
        }
    }
}

TEST(PricedFlow, knows_that_minima_cannot_be_met) {
    SeatNetwork network{.nodes = 2, .root = 1, .edges = {{0, 1, 2, 2, 0}}};
    network.starts = {0, 1};
    network.entries = {0};
    network.costs = {0};
    network.positions = {0};
    EXPECT_FALSE(PricedFlow{network}.is_possible());
}

}  // namespace
}  // namespace utsyn
