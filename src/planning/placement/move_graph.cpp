#include "planning/placement/move_graph.hpp"

namespace utsyn {

MoveGraph::MoveGraph(const SeatNetwork& network, std::vector<std::uint32_t>& ways, std::vector<std::int64_t>& flows)
    : network_{network},
      ways_{ways},
      flows_{flows},
      applicant_of_(network.entries.size()),
      slot_of_(network.applicants(), none),
      movable_(network.nodes),
      into_(network.nodes),
      arcs_(network.nodes) {
    for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant) {
        const auto begin = network.starts[applicant];
        const auto end = network.starts[applicant + 1];
        for (auto way = begin; way < end; ++way) applicant_of_[way] = applicant;
        if (end - begin < 2) continue;
        for (auto way = begin; way < end; ++way) into_[network.entries[way]].push_back(way);
        join(applicant);
    }
    for (std::uint32_t edge = 0; edge < network.edges.size(); ++edge) {
        const auto& [from, to, least, most, cost] = network.edges[edge];
        if (least == most) continue;
        arcs_[from].push_back({edge, to, true});
        arcs_[to].push_back({edge, from, false});
    }
}

void MoveGraph::hold_fast(std::uint32_t applicant) {
    leave(applicant);
}

void MoveGraph::make(const Move& move) {
    if (move.edge != none) {
        flows_[move.edge] += network_.edges[move.edge].from == move.node ? 1 : -1;
        return;
    }
    const auto applicant = applicant_of_[move.way];
    leave(applicant);
    ways_[applicant] = move.way;
    join(applicant);
}

void MoveGraph::join(std::uint32_t applicant) {
    auto& there = movable_[node_of(applicant)];
    slot_of_[applicant] = static_cast<std::uint32_t>(there.size());
    there.push_back(applicant);
}

void MoveGraph::leave(std::uint32_t applicant) {
    auto& there = movable_[node_of(applicant)];
    there[slot_of_[applicant]] = there.back();
    slot_of_[there.back()] = slot_of_[applicant];
    there.pop_back();
    slot_of_[applicant] = none;
}

}  // namespace utsyn
