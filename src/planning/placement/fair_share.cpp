#include "planning/placement/fair_share.hpp"

#include "planning/placement/move_graph.hpp"

#include <algorithm>
#include <numeric>
#include <queue>

namespace utsyn {
namespace {

/// A group's claim to one more seat: the smaller the share placed the needier; of two as needy, the smaller group goes
/// first, because its share grows more.
struct Need {
    std::int64_t placed = 0;
    std::int64_t size = 1;

    friend bool operator<(const Need& left, const Need& right) {
        const auto one = left.placed * right.size;
        const auto other = right.placed * left.size;
        return one != other ? one < other : left.size < right.size;
    }
};

class FairShare {
public:
    FairShare(SeatFlow& flow, const std::vector<std::uint32_t>& homes, const std::vector<std::int64_t>& sizes,
              const std::vector<std::int64_t>& placed)
        : flow_{flow},
          network_{flow.network()},
          homes_{homes},
          sizes_{sizes},
          placed_(placed),
          ways_{flow.ways()},
          flows_{flow.flows()},
          edge_of_(homes.size(), none),
          group_at_(network_.nodes, none),
          stamp_(network_.nodes, 0),
          is_closed_(network_.nodes, false),
          move_(network_.nodes) {
        for (std::uint32_t group = 0; group < homes.size(); ++group) group_at_[homes[group]] = group;
        for (std::uint32_t edge = 0; edge < network_.edges.size(); ++edge)
            if (const auto group = group_at_[network_.edges[edge].from]; group != none) {
                edge_of_[group] = edge;
                bounds_.resize(homes.size());
                bounds_[group] = {network_.edges[edge].least, network_.edges[edge].most};
                // Exchanges between groups go from home to home; they never pass through the edge between.
                network_.edges[edge].least = network_.edges[edge].most = flows_[edge];
            }
    }

    void improve() {
        MoveGraph graph{network_, ways_, flows_};
        auto needier = [](const Claim& left, const Claim& right) { return right.need < left.need; };
        std::priority_queue<Claim, std::vector<Claim>, decltype(needier)> claims{needier};
        auto claim = [&](std::uint32_t group) {
            if (sizes_[group] > 0) claims.push({{placed_[group], sizes_[group]}, group});
        };
        for (std::uint32_t group = 0; group < homes_.size(); ++group) claim(group);
        while (!claims.empty()) {
            const auto [need, group] = claims.top();
            claims.pop();
            if (need.placed != placed_[group] || !may_gain(group) || is_closed_[homes_[group]]) continue;
            const auto giver = find_giver(graph, group, need);
            if (giver == none) continue;
            exchange(graph, group, giver);
            claim(group);
            claim(giver);
        }
    }

    /// Narrows to all flows as fair as this one.
    void keep() {
        MoveGraph graph{network_, ways_, flows_};
        std::vector<std::uint32_t> order(homes_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [&](auto left, auto right) { return need_of(left) < need_of(right); });
        std::vector<std::int64_t> prices(network_.nodes, -1);
        std::vector<Need> reached_by(network_.nodes, {-1, 1});
        std::int64_t price = static_cast<std::int64_t>(homes_.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i > 0 && need_of(order[i - 1]) < need_of(order[i])) --price;
            if (sizes_[order[i]] == 0 || !may_gain(order[i])) continue;
            spread(graph, homes_[order[i]], price, need_of(order[i]), prices, reached_by);
        }
        spread(graph, network_.root, 0, {-1, 1}, prices, reached_by);
        auto edges = network_.edges;
        for (std::uint32_t group = 0; group < homes_.size(); ++group) {
            auto& edge = edges[edge_of_[group]];
            const auto now = flows_[edge_of_[group]];
            const auto& reach = reached_by[homes_[group]];
            const bool is_reached = reach.placed >= 0;
            const bool may_gain_one = is_reached && may_gain(group) && !(reach < need_of(group));
            const Need last{placed_[group] - 1, std::max<std::int64_t>(sizes_[group], 1)};
            const bool may_lose_one = is_reached && may_lose(group) && !(reach < last) && !(last < reach);
            edge.least = may_gain_one ? now - 1 : now;
            edge.most = may_lose_one ? now + 1 : now;
            edge.cost = static_cast<std::int32_t>(prices[homes_[group]] - prices[network_.root]);
        }
        flow_.adopt(std::move(edges), std::move(ways_), std::move(flows_), std::move(prices));
        flow_.narrow();
    }

private:
    struct Claim {
        Need need;
        std::uint32_t group;
    };

    Need need_of(std::uint32_t group) const { return {placed_[group], std::max<std::int64_t>(sizes_[group], 1)}; }
    bool may_gain(std::uint32_t group) const { return flows_[edge_of_[group]] > bounds_[group].least; }
    bool may_lose(std::uint32_t group) const { return flows_[edge_of_[group]] < bounds_[group].most; }

    /// A group that still has the larger share after giving one seat to this one; none closes what this one reaches for
    /// good: no exchange ever leads out of it.
    std::uint32_t find_giver(MoveGraph& graph, std::uint32_t group, const Need& need) {
        ++now_;
        found_.assign(1, homes_[group]);
        stamp_[homes_[group]] = now_;
        auto giver = none;
        for (std::size_t next = 0; next < found_.size() && giver == none; ++next)
            graph.each_onward(found_[next], [&](std::uint32_t node, const Move& move) {
                if (giver != none || stamp_[node] == now_ || is_closed_[node]) return;
                stamp_[node] = now_;
                move_[node] = move;
                found_.push_back(node);
                const auto other = group_at_[node];
                if (other != none && may_lose(other) && need < Need{placed_[other] - 1, sizes_[other]}) giver = other;
            });
        if (giver == none)
            for (auto node : found_) is_closed_[node] = true;
        return giver;
    }

    void exchange(MoveGraph& graph, std::uint32_t group, std::uint32_t giver) {
        for (auto node = homes_[giver]; node != homes_[group];) {
            const auto move = move_[node];
            node = move.node;
            graph.make(move);
        }
        ++placed_[group];
        --placed_[giver];
        for (const auto& [changed, by] : {std::pair{edge_of_[group], -1}, std::pair{edge_of_[giver], 1}}) {
            flows_[changed] += by;
            network_.edges[changed].least = network_.edges[changed].most = flows_[changed];
        }
    }

    void spread(MoveGraph& graph, std::uint32_t from, std::int64_t price, const Need& need,
                std::vector<std::int64_t>& prices, std::vector<Need>& reached_by) {
        if (prices[from] != -1) return;
        prices[from] = price;
        reached_by[from] = need;
        found_.assign(1, from);
        for (std::size_t next = 0; next < found_.size(); ++next)
            graph.each_onward(found_[next], [&](std::uint32_t node, const Move&) {
                if (prices[node] != -1) return;
                prices[node] = price;
                reached_by[node] = need;
                found_.push_back(node);
            });
    }

    SeatFlow& flow_;
    SeatNetwork network_;
    const std::vector<std::uint32_t>& homes_;
    const std::vector<std::int64_t>& sizes_;
    std::vector<std::int64_t> placed_;  // per group
    std::vector<std::uint32_t> ways_;
    std::vector<std::int64_t> flows_;
    struct Bounds {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };
    std::vector<Bounds> bounds_;           // per group: of those who stay at home
    std::vector<std::uint32_t> edge_of_;   // per group: from its home
    std::vector<std::uint32_t> group_at_;  // per node
    std::vector<std::uint32_t> stamp_;     // per node
    std::vector<bool> is_closed_;          // per node
    std::vector<Move> move_;               // per node: the move that led to it
    std::vector<std::uint32_t> found_;
    std::uint32_t now_ = 0;
};

}  // namespace

void share_fairly(SeatFlow& flow, const std::vector<std::uint32_t>& homes, const std::vector<std::int64_t>& sizes,
                  const std::vector<std::int64_t>& placed) {
    FairShare sharing{flow, homes, sizes, placed};
    sharing.improve();
    sharing.keep();
}

}  // namespace utsyn
