#include "mobility/journey_graph.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <algorithm>
#include <limits>

namespace utsyn {
namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();

struct SmallNetwork {
    std::size_t hubs = 0;
    std::vector<GraphMode> modes;
    std::vector<GraphEdge> edges;

    JourneyGraph graph(WantedEdge wanted = WantedEdge::not_needed) const { return {hubs, modes, edges, wanted}; }
};

/// Bellman-Ford over (hub, mode before, wanted behind), written without anything of the graph's own.
double plain_hours(const SmallNetwork& network, std::size_t from, std::size_t to, WantedEdge wanted) {
    const auto modes = network.modes.size();
    std::vector<std::vector<std::vector<double>>> best(
        network.hubs, std::vector<std::vector<double>>(modes + 1, std::vector<double>(2, nowhere)));
    best[from][modes][wanted == WantedEdge::needed ? 0 : 1] = 0;
    for (bool better = true; better;) {
        better = false;
        for (const auto& edge : network.edges)
            for (const auto& [here, there] : {std::pair{edge.from_hub, edge.to_hub}, {edge.to_hub, edge.from_hub}})
                for (std::size_t before = 0; before <= modes; ++before)
                    for (std::size_t behind : {0u, 1u}) {
                        const auto& mode = network.modes[edge.mode];
                        const double sum = best[here][before][behind] + edge.hours +
                                           (before == edge.mode ? mode.hours_per_hub : mode.hours_to_add);
                        auto& known = best[there][edge.mode][behind == 1 || edge.counts_as_wanted ? 1 : 0];
                        if (sum + 1e-9 < known) known = sum, better = true;
                    }
    }
    double least = nowhere;
    for (std::size_t before = 0; before <= modes; ++before) least = std::min(least, best[to][before][1]);
    return least;
}

SmallNetwork any_network() {
    SmallNetwork network{.hubs = *rc::gen::inRange<std::size_t>(2, 9), .modes = {}, .edges = {}};
    const auto tenths = [](int most) { return *rc::gen::inRange(0, most) / 10.0; };
    for (int mode = 0; mode < 3; ++mode) network.modes.push_back({tenths(30), tenths(20)});
    const auto edges = *rc::gen::inRange(1, 20);
    for (int edge = 0; edge < edges; ++edge)
        network.edges.push_back({*rc::gen::inRange<std::size_t>(0, network.hubs),
                                 *rc::gen::inRange<std::size_t>(0, network.hubs), *rc::gen::inRange<std::size_t>(0, 3),
                                 tenths(100), *rc::gen::inRange(0, 4) == 0});
    return network;
}

double hours_along(const SmallNetwork& network, const std::vector<std::size_t>& way) {
    double hours = 0;
    std::optional<std::size_t> before;
    for (const auto position : way) {
        const auto& edge = network.edges[position];
        const auto& mode = network.modes[edge.mode];
        hours += edge.hours + (before == edge.mode ? mode.hours_per_hub : mode.hours_to_add);
        before = edge.mode;
    }
    return hours;
}

double hours_or_nowhere(const JourneyGraph& graph, std::size_t from, std::size_t to) {
    return graph.hours(from, to).value_or(nowhere);
}

}  // namespace

TEST(JourneyGraph, the_quickest_way_counts_what_a_change_of_mode_costs) {
    // 0 –train– 1 –train– 2 takes 1 + 2 + 0.5 + 2; the coach from 0 to 2 takes 0.5 + 5.4.
    const SmallNetwork network{3, {{1, 0.5}, {0.5, 0}}, {{0, 1, 0, 2}, {1, 2, 0, 2}, {0, 2, 1, 5.4}}};
    const auto graph = network.graph();
    EXPECT_NEAR(*graph.hours(0, 2), 5.5, 1e-4);
    EXPECT_EQ(graph.way(0, 2), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(graph.way(2, 0), (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(graph.hours(1, 1), 0);
    EXPECT_TRUE(graph.way(1, 1).empty());
}

TEST(JourneyGraph, a_wanted_edge_is_passed_even_where_it_is_slower) {
    const SmallNetwork network{3, {{1, 0}}, {{0, 1, 0, 2}, {0, 2, 0, 3}, {2, 1, 0, 3, true}}};
    EXPECT_NEAR(*network.graph().hours(0, 1), 3, 1e-4);
    const auto wanting = network.graph(WantedEdge::needed);
    EXPECT_NEAR(*wanting.hours(0, 1), 7, 1e-4);
    EXPECT_EQ(wanting.way(0, 1), (std::vector<std::size_t>{1, 2}));
    EXPECT_NEAR(*wanting.hours(0, 0), 9, 1e-4);
}

TEST(JourneyGraph, where_nothing_leads_there_is_no_way) {
    const SmallNetwork network{3, {{1, 0}}, {{0, 1, 0, 2}}};
    EXPECT_FALSE(network.graph().hours(0, 2));
    EXPECT_TRUE(network.graph().way(0, 2).empty());
}

RC_GTEST_PROP(JourneyGraph, finds_what_plain_relaxation_finds, ()) {
    const auto network = any_network();
    for (const auto wanted : {WantedEdge::not_needed, WantedEdge::needed}) {
        const auto graph = network.graph(wanted);
        for (std::size_t from = 0; from < network.hubs; ++from)
            for (std::size_t to = 0; to < network.hubs; ++to) {
                const auto plain = plain_hours(network, from, to, wanted);
                const auto found = hours_or_nowhere(graph, from, to);
                RC_ASSERT(plain == found || std::abs(plain - found) < 1e-4);
                if (found == nowhere) continue;
                const auto way = graph.way(from, to);
                RC_ASSERT(std::abs(hours_along(network, way) - plain) < 1e-4);
            }
    }
}

RC_GTEST_PROP(JourneyGraph, another_edge_never_makes_a_way_slower, ()) {
    auto network = any_network();
    const auto before = network.graph();
    network.edges.push_back({0, network.hubs - 1, 1, *rc::gen::inRange(0, 50) / 10.0});
    const auto after = network.graph();
    for (std::size_t to = 0; to < network.hubs; ++to)
        RC_ASSERT(hours_or_nowhere(after, 0, to) <= hours_or_nowhere(before, 0, to) + 1e-4);
}

RC_GTEST_PROP(JourneyGraph, the_way_back_takes_as_long, ()) {
    const auto network = any_network();
    const auto graph = network.graph();
    for (std::size_t to = 0; to < network.hubs; ++to) {
        const auto there = hours_or_nowhere(graph, 0, to);
        const auto back = hours_or_nowhere(graph, to, 0);
        RC_ASSERT(there == back || std::abs(there - back) < 1e-4);
    }
}

}  // namespace utsyn
