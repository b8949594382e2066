#pragma once

#include "planning/placement/seat_network.hpp"

namespace utsyn {

/// One step of a chain of moves, out of `node`: the applicant of `way` takes that way instead of the one she has, or one
/// more is passed on along `edge`, forwards out of its start, backwards out of its end.
struct Move {
    std::uint32_t node = none;
    std::uint32_t way = none;
    std::uint32_t edge = none;
};

/// Who may move where in a flow that lets everybody in: the nodes of the network, and from each of them the moves that pass
/// somebody on. Whoever is held fast moves no more.
class MoveGraph {
public:
    /// Keeps references to all three.
    MoveGraph(const SeatNetwork& network, std::vector<std::uint32_t>& ways, std::vector<std::int64_t>& flows);

    std::uint32_t node_of(std::uint32_t applicant) const { return network_.entries[ways_[applicant]]; }
    bool may_move(std::uint32_t applicant) const { return slot_of_[applicant] != none; }
    void hold_fast(std::uint32_t applicant);
    void make(const Move& move);

    /// Calls `visit(node, move)` for every node to which somebody at `node` can be passed on.
    template <class Visit>
    void each_onward(std::uint32_t node, Visit visit) const {
        for (auto applicant : movable_[node])
            for (auto way = network_.starts[applicant]; way < network_.starts[applicant + 1]; ++way)
                visit(network_.entries[way], Move{node, way, none});
        each_edge(node, visit, false);
    }
    /// Calls `visit(node, move)` for every node from which somebody can be passed on to `node`; the move is out of that one.
    template <class Visit>
    void each_backward(std::uint32_t node, Visit visit) {
        auto& ways = into_[node];
        for (std::size_t i = 0; i < ways.size();) {
            const auto applicant = applicant_of_[ways[i]];
            if (!may_move(applicant)) {
                ways[i] = ways.back();
                ways.pop_back();
                continue;
            }
            visit(node_of(applicant), Move{node_of(applicant), ways[i++], none});
        }
        each_edge(node, visit, true);
    }

private:
    struct Arc {
        std::uint32_t edge;
        std::uint32_t other;
        bool begins_here;
    };

    template <class Visit>
    void each_edge(std::uint32_t node, Visit visit, bool towards) const {
        for (const auto& [edge, other, begins_here] : arcs_[node]) {
            const bool with_the_flow = begins_here != towards;
            const bool possible =
                with_the_flow ? flows_[edge] < network_.edges[edge].most : flows_[edge] > network_.edges[edge].least;
            if (possible) visit(other, Move{towards ? other : node, none, edge});
        }
    }
    void join(std::uint32_t applicant);
    void leave(std::uint32_t applicant);

    const SeatNetwork& network_;
    std::vector<std::uint32_t>& ways_;
    std::vector<std::int64_t>& flows_;
    std::vector<std::uint32_t> applicant_of_;          // per way in
    std::vector<std::uint32_t> slot_of_;               // per applicant: where in movable_, none for who is held fast
    std::vector<std::vector<std::uint32_t>> movable_;  // per node: who stands there and may move
    std::vector<std::vector<std::uint32_t>> into_;  // per node: the ways in of those who may move, and of some others
    std::vector<std::vector<Arc>> arcs_;            // per node
};

}  // namespace utsyn
