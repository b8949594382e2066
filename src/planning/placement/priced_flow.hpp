#pragma once

#include "planning/placement/seat_network.hpp"

namespace utsyn {

/// A flow through a network that is found again and again for weights that change a little, and nearly as light as can be.
///
/// Method: cost scaling (Goldberg and Tarjan 1990), which keeps flow and prices from one time to the next and goes from
/// coarse weights to fine ones, as coarse as the change demands. Applicants have no price of their own: one who must leave
/// goes where she pays least, price and weight together. At the end nobody and no edge could do better by more than one part
/// of the weights as finely as they are told apart.
/// Requires that everybody has a way in whatever happens, and that edges cost nothing.
class PricedFlow {
public:
    explicit PricedFlow(SeatNetwork network);

    /// Whether the edges' minima can be met at all.
    bool is_possible() const { return possible_; }

    /// Shape: `weights` per way in, from 0, told apart by 2^coarseness.
    void settle(const std::vector<std::int64_t>& weights, int coarseness);

    const SeatNetwork& network() const { return network_; }
    /// Per applicant: her way in, counted over all lists, or `none` where she has none.
    const std::vector<std::uint32_t>& ways() const { return way_; }
    /// Per node, as multiples of 2^coarseness.
    const std::vector<std::int64_t>& prices() const { return price_; }

private:
    /// Somebody at a node: she leaves when its price is above `stays_to`, or when it is above even more than that.
    struct Holder {
        std::int64_t stays_to;
        std::uint32_t applicant;
        std::uint32_t way;
    };
    /// A way in, and what it costs by itself.
    struct Way {
        std::uint32_t node;
        std::int32_t cost;
    };
    /// What costs an applicant least, and least after that.
    struct Cheapest {
        std::uint32_t way = none;
        std::int64_t cost = INT64_MAX / 4;
        std::int64_t second = INT64_MAX / 4;
    };

    void refine(int bits);
    void bound_edges();
    void seat_all();
    void activate(std::uint32_t node);
    void discharge(std::uint32_t node);
    std::int64_t push_along_edges(std::uint32_t node);
    std::int64_t send_away(std::uint32_t node);
    std::int64_t cost_of(std::uint32_t way) const { return all_ways_[way].cost + price_[all_ways_[way].node]; }
    Cheapest cheapest(std::uint32_t applicant, std::uint32_t but = none) const;
    void enter(std::uint32_t applicant, std::uint32_t way, std::int64_t other_cost);

    SeatNetwork network_;
    bool possible_ = false;
    std::vector<std::int64_t> weights_;              // of the last time
    int coarseness_ = 0;                             // of costs and prices
    std::vector<Way> all_ways_;                      // of all applicants, end to end
    std::vector<std::uint32_t> way_;                 // per applicant
    std::vector<std::int64_t> flow_;                 // per edge
    std::vector<std::int64_t> price_;                // per node
    std::vector<std::int64_t> excess_;               // per node: how many more come than go
    std::vector<std::vector<Holder>> holders_;       // per node, as a heap: who leaves first is in front
    std::vector<std::vector<std::uint32_t>> edges_;  // per node: those at it
    std::vector<std::uint32_t> active_;              // nodes where more come than go; the last is served first
    std::vector<bool> is_active_;                    // per node
};

}  // namespace utsyn
