#include "planning/placement/seat_flow.hpp"

#include <algorithm>

namespace utsyn {

void SeatFlow::narrow() {
    if (!waiting_.empty()) {
        explore();
        raise_by(1);
    }
    const auto staying = static_cast<std::int64_t>(waiting_.size());
    keep_cheapest_ways(staying == 0 ? none : network_.nodes);
    for (auto& [from, to, least, most, cost] : network_.edges) {
        const auto reduced = cost + price_[to] - price_[from];
        if (reduced > 0) most = least;
        if (reduced < 0) least = most;
        cost = 0;
    }
    if (staying > 0) {
        network_.edges.push_back({network_.nodes++, network_.root, staying, staying, 0});
        flow_.push_back(staying);
        deficit_.push_back(0);
        price_.push_back(level_);
        deficit_[network_.root] -= staying;
    }
    waiting_.clear();
    seat_everyone();
}

void SeatFlow::adopt(std::vector<SeatEdge> edges, std::vector<std::uint32_t> ways, std::vector<std::int64_t> flows,
                     std::vector<std::int64_t> prices) {
    network_.edges = std::move(edges);
    way_ = std::move(ways);
    flow_ = std::move(flows);
    price_ = std::move(prices);
    network_.costs.assign(network_.entries.size(), 0);
    seat_everyone();
}

void SeatFlow::seat_everyone() {
    lay_out();
    for (std::uint32_t applicant = 0; applicant < network_.applicants(); ++applicant) {
        if (way_[applicant] == none) continue;
        const auto node = network_.entries[way_[applicant]];
        slots_[slot_starts_[node] + held_[node]++] = {applicant, none, 0};
    }
}

/// Drops all ways in but the cheapest. `home` becomes one for all who would pay no more to get in than those who wait.
void SeatFlow::keep_cheapest_ways(std::uint32_t home) {
    SeatNetwork kept{.nodes = network_.nodes, .root = network_.root, .edges = std::move(network_.edges)};
    kept.starts.reserve(network_.starts.size());
    for (std::uint32_t applicant = 0; applicant < network_.applicants(); ++applicant) {
        const auto old_way = way_[applicant];
        const auto value = old_way == none ? level_ : cost_of(old_way);
        for (auto way = network_.starts[applicant]; way < network_.starts[applicant + 1]; ++way) {
            if (cost_of(way) != value) continue;
            if (way == old_way) way_[applicant] = static_cast<std::uint32_t>(kept.entries.size());
            kept.entries.push_back(network_.entries[way]);
            kept.positions.push_back(network_.positions[way]);
        }
        if (home != none && value == level_ && has_ways(applicant)) {
            if (old_way == none) way_[applicant] = static_cast<std::uint32_t>(kept.entries.size());
            kept.entries.push_back(home);
            kept.positions.push_back(none);
        }
        kept.starts.push_back(static_cast<std::uint32_t>(kept.entries.size()));
    }
    network_ = std::move(kept);
}

void SeatFlow::reprice(std::vector<std::int32_t> costs) {
    network_.costs = std::move(costs);
    std::ranges::fill(price_, 0);
    level_ = 0;
    for (std::uint32_t node = 0; node < network_.nodes; ++node) {
        std::uint32_t left = 0;
        for (std::uint32_t i = 0; i < held_[node]; ++i) {
            const auto slot = slots_[slot_starts_[node] + i];
            const auto* begin = network_.costs.data() + network_.starts[slot.applicant];
            const auto* end = network_.costs.data() + network_.starts[slot.applicant + 1];
            if (network_.costs[way_[slot.applicant]] == *std::min_element(begin, end)) {
                slots_[slot_starts_[node] + left++] = slot;
                continue;
            }
            way_[slot.applicant] = none;
            waiting_.push_back(slot);
        }
        deficit_[node] += held_[node] - left;
        held_[node] = left;
    }
}

}  // namespace utsyn
