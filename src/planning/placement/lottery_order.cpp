#include "planning/placement/lottery_order.hpp"

#include "planning/placement/move_graph.hpp"

namespace utsyn {
namespace {

/// A search through the nodes, forwards or backwards.
class Search {
public:
    explicit Search(std::uint32_t nodes) : stamp_(nodes, 0), move_(nodes) {}

    void begin(std::uint32_t node) {
        ++now_;
        found_.clear();
        next_ = 0;
        find(node, {});
    }
    void find(std::uint32_t node, const Move& move) {
        stamp_[node] = now_;
        move_[node] = move;
        found_.push_back(node);
    }
    bool has(std::uint32_t node) const { return stamp_[node] == now_; }
    bool is_over() const { return next_ == found_.size(); }
    std::uint32_t next() { return found_[next_++]; }
    const std::vector<std::uint32_t>& found() const { return found_; }
    const Move& move_to(std::uint32_t node) const { return move_[node]; }

private:
    std::vector<std::uint32_t> stamp_;  // per node
    std::vector<Move> move_;            // per node found: the move that led to it
    std::vector<std::uint32_t> found_;
    std::size_t next_ = 0;
    std::uint32_t now_ = 0;
};

class LotteryOrder {
public:
    LotteryOrder(const SeatNetwork& network, std::vector<std::uint32_t>& ways, std::vector<std::int64_t>& flows)
        : network_{network},
          ways_{ways},
          graph_{network, ways, flows},
          part_(network.nodes, 0),
          forward_{network.nodes},
          backward_{network.nodes} {}

    /// Gives her the first of her ways that she can have, and holds her fast.
    void settle(std::uint32_t applicant) {
        if (!graph_.may_move(applicant)) return;
        const auto node = graph_.node_of(applicant);
        graph_.hold_fast(applicant);
        for (auto way = network_.starts[applicant]; way < ways_[applicant]; ++way) {
            const auto better = network_.entries[way];
            if (part_[better] != part_[node] || !can_pass_on(better, node)) continue;
            pass_on(better, node);
            ways_[applicant] = way;
            return;
        }
    }

private:
    /// Whether somebody too many at `from` can be passed on until somebody is missing at `to`.
    bool can_pass_on(std::uint32_t from, std::uint32_t to) {
        meeting_ = none;
        forward_.begin(from);
        backward_.begin(to);
        while (meeting_ == none && !forward_.is_over() && !backward_.is_over()) {
            if (forward_.found().size() <= backward_.found().size())
                graph_.each_onward(forward_.next(), [&](std::uint32_t node, const Move& move) {
                    look_at(node, move, forward_, backward_);
                });
            else
                graph_.each_backward(backward_.next(), [&](std::uint32_t node, const Move& move) {
                    look_at(node, move, backward_, forward_);
                });
        }
        if (meeting_ != none) return true;
        ++parts_;
        for (auto node : (forward_.is_over() ? forward_ : backward_).found()) part_[node] = parts_;
        return false;
    }

    void look_at(std::uint32_t node, const Move& move, Search& search, const Search& opposite) {
        if (search.has(node) || part_[node] != part_[search.found().front()]) return;
        search.find(node, move);
        if (opposite.has(node)) meeting_ = node;
    }

    void pass_on(std::uint32_t from, std::uint32_t to) {
        std::vector<Move> moves;
        for (auto node = meeting_; node != from; node = moves.back().node) moves.push_back(forward_.move_to(node));
        for (auto node = meeting_; node != to; node = target_of(moves.back())) moves.push_back(backward_.move_to(node));
        for (const auto& move : moves) graph_.make(move);
    }
    std::uint32_t target_of(const Move& move) const {
        if (move.way != none) return network_.entries[move.way];
        const auto& edge = network_.edges[move.edge];
        return edge.from == move.node ? edge.to : edge.from;
    }

    const SeatNetwork& network_;
    std::vector<std::uint32_t>& ways_;
    MoveGraph graph_;
    std::vector<std::uint32_t> part_;  // per node; no cycle of moves goes through nodes of two parts
    std::uint32_t parts_ = 0;
    Search forward_;
    Search backward_;
    std::uint32_t meeting_ = none;
};

}  // namespace

void prefer_in_lottery_order(const SeatNetwork& network, const std::vector<std::uint32_t>& order,
                             std::vector<std::uint32_t>& ways, std::vector<std::int64_t>& flows) {
    LotteryOrder lottery{network, ways, flows};
    for (auto applicant : order) lottery.settle(applicant);
}

}  // namespace utsyn
