#include "planning/placement/priced_flow.hpp"

#include "planning/placement/seat_flow.hpp"

#include <algorithm>
#include <cstdlib>

namespace utsyn {
namespace {

/// So many bits of the weights are new at each turn.
constexpr int bits_a_turn = 2;
/// A change of so much is taken in at once.
constexpr std::int64_t small_change = 8;
constexpr std::int64_t endless = INT64_MAX / 4;
/// Beyond this a way is as good as closed, or as good as free.
constexpr std::int64_t heaviest = INT32_MAX / 2;

}  // namespace

PricedFlow::PricedFlow(SeatNetwork network) {
    SeatFlow flow{std::move(network)};
    flow.settle();
    network_ = flow.network();
    possible_ = flow.is_possible() && flow.everyone_is_in();
    way_ = flow.ways();
    flow_ = flow.flows();
    weights_.assign(network_.entries.size(), 0);
    all_ways_.resize(network_.entries.size());
    for (std::size_t way = 0; way < all_ways_.size(); ++way) all_ways_[way].node = network_.entries[way];
    price_.assign(network_.nodes, 0);
    excess_.assign(network_.nodes, 0);
    holders_.resize(network_.nodes);
    is_active_.assign(network_.nodes, false);
    edges_.resize(network_.nodes);
    for (std::uint32_t edge = 0; edge < network_.edges.size(); ++edge) {
        edges_[network_.edges[edge].from].push_back(edge);
        edges_[network_.edges[edge].to].push_back(edge);
    }
}

void PricedFlow::settle(const std::vector<std::int64_t>& weights, int coarseness) {
    std::int64_t change = 0;
    for (std::size_t way = 0; way < weights.size(); ++way)
        change = std::max(change, std::abs(weights[way] - weights_[way]));
    weights_ = weights;
    auto now = coarseness;
    while (change >> now > small_change) now += bits_a_turn;
    for (; now >= coarseness; now -= bits_a_turn) {
        const auto half = std::int64_t{1} << now >> 1;
        for (std::size_t way = 0; way < weights.size(); ++way)
            all_ways_[way].cost =
                static_cast<std::int32_t>(std::clamp((weights[way] + half) >> now, -heaviest, heaviest));
        refine(coarseness_ - now);
        coarseness_ = now;
    }
}

/// Makes the flow as good as prices can tell, which become finer by so many bits, or coarser below 0.
void PricedFlow::refine(int bits) {
    for (auto& price : price_) price = bits < 0 ? price >> -bits : price << bits;
    bound_edges();
    seat_all();
    while (!active_.empty()) {
        const auto node = active_.back();
        active_.pop_back();
        is_active_[node] = false;
        discharge(node);
    }
    for (const auto& holders : holders_)
        for (const auto& holder : holders) way_[holder.applicant] = holder.way;
}

/// Empties edges whose price falls and fills those whose price rises, and counts what comes and goes.
void PricedFlow::bound_edges() {
    std::ranges::fill(excess_, 0);
    for (std::uint32_t edge = 0; edge < network_.edges.size(); ++edge) {
        const auto& [from, to, least, most, cost] = network_.edges[edge];
        const auto reduced = price_[to] - price_[from];
        if (reduced < -1) flow_[edge] = most;
        if (reduced > 1) flow_[edge] = least;
        excess_[from] -= flow_[edge];
        excess_[to] += flow_[edge];
    }
    for (std::uint32_t applicant = 0; applicant < network_.applicants(); ++applicant) {
        if (way_[applicant] == none) continue;
        ++excess_[network_.entries[way_[applicant]]];
        --excess_[network_.root];
    }
}

/// Whoever could pay less elsewhere by more than one goes there.
void PricedFlow::seat_all() {
    for (auto& holders : holders_) holders.clear();
    for (std::uint32_t applicant = 0; applicant < network_.applicants(); ++applicant) {
        const auto way = way_[applicant];
        if (way == none) continue;
        const auto [best, cost, second] = cheapest(applicant);
        const auto node = all_ways_[way].node;
        --excess_[node];
        const bool stays = cost_of(way) <= cost + 1;
        enter(applicant, stays ? way : best, stays && way != best ? cost : second);
    }
    for (std::uint32_t node = 0; node < network_.nodes; ++node) activate(node);
}

void PricedFlow::activate(std::uint32_t node) {
    if (excess_[node] <= 0 || is_active_[node]) return;
    is_active_[node] = true;
    active_.push_back(node);
}

/// Sends on what comes too much; where nowhere is cheaper, the price rises to just above the least elsewhere.
void PricedFlow::discharge(std::uint32_t node) {
    while (excess_[node] > 0) {
        auto elsewhere = push_along_edges(node);
        if (excess_[node] > 0) elsewhere = std::min(elsewhere, send_away(node));
        if (excess_[node] > 0) price_[node] = elsewhere + 1;
    }
}

/// Gives the lowest price at the other end of an edge that can take more and is not lower than that of the node.
std::int64_t PricedFlow::push_along_edges(std::uint32_t node) {
    auto lowest = endless;
    for (auto edge : edges_[node]) {
        const auto& [from, to, least, most, cost] = network_.edges[edge];
        const bool forward = from == node;
        const auto room = forward ? most - flow_[edge] : flow_[edge] - least;
        if (room <= 0) continue;
        const auto other = forward ? to : from;
        if (price_[other] >= price_[node]) {
            lowest = std::min(lowest, price_[other]);
            continue;
        }
        const auto amount = std::min(room, excess_[node]);
        flow_[edge] += forward ? amount : -amount;
        excess_[node] -= amount;
        excess_[other] += amount;
        activate(other);
        if (excess_[node] <= 0) break;
    }
    return lowest;
}

/// Sends those elsewhere who pay less there. Gives the price above which the next one leaves.
std::int64_t PricedFlow::send_away(std::uint32_t node) {
    auto& holders = holders_[node];
    while (!holders.empty()) {
        const auto applicant = holders.front().applicant;
        const auto way = holders.front().way;
        const auto [other, cost, second] = cheapest(applicant, way);
        const auto stays_to = cost - all_ways_[way].cost;
        const bool is_known = stays_to == holders.front().stays_to;
        if (is_known && stays_to >= price_[node]) return stays_to;
        std::ranges::pop_heap(holders, std::ranges::greater{}, &Holder::stays_to);
        if (stays_to >= price_[node]) {
            holders.back().stays_to = stays_to;
            std::ranges::push_heap(holders, std::ranges::greater{}, &Holder::stays_to);
            continue;
        }
        holders.pop_back();
        --excess_[node];
        enter(applicant, other, std::min(second, cost_of(way)));
        activate(all_ways_[other].node);
        if (excess_[node] <= 0) break;
    }
    return endless;
}

/// Shape: among all her ways but one.
PricedFlow::Cheapest PricedFlow::cheapest(std::uint32_t applicant, std::uint32_t but) const {
    Cheapest found;
    for (auto way = network_.starts[applicant]; way < network_.starts[applicant + 1]; ++way) {
        if (way == but) continue;
        const auto cost = cost_of(way);
        if (cost < found.cost) {
            found.second = found.cost;
            found.cost = cost;
            found.way = way;
        } else {
            found.second = std::min(found.second, cost);
        }
    }
    return found;
}

void PricedFlow::enter(std::uint32_t applicant, std::uint32_t way, std::int64_t other_cost) {
    const auto node = all_ways_[way].node;
    ++excess_[node];
    holders_[node].push_back({other_cost - all_ways_[way].cost, applicant, way});
    std::ranges::push_heap(holders_[node], std::ranges::greater{}, &Holder::stays_to);
}

}  // namespace utsyn
