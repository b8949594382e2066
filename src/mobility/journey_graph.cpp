#include "mobility/journey_graph.hpp"

#include "platform/assert.hpp"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace utsyn {
namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();

}  // namespace

JourneyGraph::JourneyGraph(std::size_t hubs, std::vector<GraphMode> modes, std::vector<GraphEdge> edges,
                           WantedEdge wanted)
    : hubs_{hubs},
      modes_{std::move(modes)},
      edges_{std::move(edges)},
      wanted_{wanted},
      edges_at_(hubs),
      kept_{std::make_unique<Kept[]>(hubs)} {
    for (std::uint32_t edge = 0; edge < edges_.size(); ++edge) {
        assert_that(edges_[edge].mode < modes_.size() && edges_[edge].hours >= 0, "an edge has a mode and its hours");
        edges_at_[edges_[edge].from_hub].push_back(edge);
        edges_at_[edges_[edge].to_hub].push_back(edge);
    }
}

double JourneyGraph::price(std::size_t edge, std::optional<std::size_t> mode_before) const {
    const auto& mode = modes_[edges_[edge].mode];
    return edges_[edge].hours + (mode_before == edges_[edge].mode ? mode.hours_per_hub : mode.hours_to_add);
}

// A state is (hub, mode before, wanted behind); the mode after the last stands for "none yet".
JourneyGraph::Tree JourneyGraph::make_tree(std::size_t hub) const {
    const auto kinds = (modes_.size() + 1) * 2;
    const auto state_of = [&](std::size_t at, std::size_t mode, bool behind) {
        return static_cast<std::uint32_t>(at * kinds + mode * 2 + (behind ? 1 : 0));
    };
    const auto start = state_of(hub, modes_.size(), wanted_ == WantedEdge::not_needed);
    std::vector<double> best(hubs_ * kinds, unreached);
    Tree tree{.hours = std::vector<float>(hubs_, -1),
              .last_state = std::vector<std::uint32_t>(hubs_, start),
              .last_edge = std::vector<std::uint32_t>(best.size()),
              .state_before = std::vector<std::uint32_t>(best.size(), start)};
    using Open = std::pair<double, std::uint32_t>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    best[start] = 0;
    open.push({0, start});
    while (!open.empty()) {
        const auto [hours, state] = open.top();
        open.pop();
        if (hours > best[state]) continue;
        const auto at = state / kinds;
        const auto mode = (state % kinds) / 2;
        const bool behind = state % 2 == 1;
        if (behind && tree.hours[at] < 0) {
            tree.hours[at] = static_cast<float>(hours);
            tree.last_state[at] = state;
        }
        for (const auto edge : edges_at_[at]) {
            const auto& taken = edges_[edge];
            const auto next = state_of(taken.from_hub == at ? taken.to_hub : taken.from_hub, taken.mode,
                                       behind || taken.counts_as_wanted);
            const auto sum = hours + price(edge, mode == modes_.size() ? std::nullopt : std::optional{mode});
            if (sum >= best[next]) continue;
            best[next] = sum;
            tree.last_edge[next] = edge;
            tree.state_before[next] = state;
            open.push({sum, next});
        }
    }
    return tree;
}

const JourneyGraph::Tree& JourneyGraph::tree_from(std::size_t hub) const {
    auto& kept = kept_[hub];
    std::call_once(kept.made, [&] { kept.tree = make_tree(hub); });
    return kept.tree;
}

std::optional<double> JourneyGraph::hours(std::size_t from_hub, std::size_t to_hub) const {
    const auto hours = tree_from(from_hub).hours[to_hub];
    return hours < 0 ? std::nullopt : std::optional<double>{hours};
}

std::vector<std::size_t> JourneyGraph::way(std::size_t from_hub, std::size_t to_hub) const {
    const auto& tree = tree_from(from_hub);
    std::vector<std::size_t> edges;
    if (tree.hours[to_hub] < 0) return edges;
    for (auto state = tree.last_state[to_hub]; tree.state_before[state] != state; state = tree.state_before[state])
        edges.push_back(tree.last_edge[state]);
    std::ranges::reverse(edges);
    return edges;
}

}  // namespace utsyn
