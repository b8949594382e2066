#pragma once

#include "planning/placement/seat_network.hpp"

namespace utsyn {

/// The cheapest way to send the applicants of a network to the root, with the prices that prove it.
///
/// Sets: nodes v with price π(v); applicants a, each entering at e(a) for c(a, e(a)).
/// Invariants: π(v) ≤ cost + π(w) on an edge v→w with room left, ≥ on one that carries more than its least;
/// c(a, e(a)) + π(e(a)) is the least over a's ways in. Together they prove the total cost least.
/// Method: primal-dual (Kuhn 1955; Ford and Fulkerson 1957). Prices of all nodes that the waiting applicants can reach at
/// no further cost rise together; between two rises, shortest augmenting paths in blocking rounds (Hopcroft and Karp 1973;
/// Dinic 1970). Costs are small whole numbers, so there are few rises.
class SeatFlow {
public:
    /// Those who come early in `order`, which holds every applicant once, go in first; without one, as they are numbered.
    explicit SeatFlow(SeatNetwork network, const std::vector<std::uint32_t>& order = {});

    /// Lets in as many applicants as can be, at the least total cost; whoever cannot be let in is left waiting.
    void settle();

    /// Takes out of the network what no cheapest flow uses, so that every flow of it is as cheap as this one. Whoever waits
    /// stays at home, which becomes one more node. From then on edges cost nothing.
    void narrow();

    /// Begins anew, with these costs per way in, from the flow that is there: who does not stand at one of her cheapest
    /// ways waits again.
    void reprice(std::vector<std::int32_t> costs);

    /// Takes over a flow of the same network found elsewhere, with the edges' bounds and costs and the prices that prove it.
    void adopt(std::vector<SeatEdge> edges, std::vector<std::uint32_t> ways, std::vector<std::int64_t> flows,
               std::vector<std::int64_t> prices);

    const SeatNetwork& network() const { return network_; }
    /// What those who wait would pay by now for a way in.
    std::int64_t level() const { return level_; }
    /// Per applicant: her way in, counted over all lists, or `none` while she waits or where she has none.
    const std::vector<std::uint32_t>& ways() const { return way_; }
    const std::vector<std::int64_t>& flows() const { return flow_; }
    const std::vector<std::int64_t>& prices() const { return price_; }
    bool everyone_is_in() const { return waiting_.empty(); }
    /// Whether the minima can be met at all.
    bool is_possible() const { return possible_; }

private:
    /// Somebody at a node, or waiting.
    struct Slot {
        std::uint32_t applicant;
        std::uint32_t
            tight;  // where in tight_ the nodes of her cheapest ways are listed; `none` where there is no choice
        std::int32_t slack;  // every other way costs her at least this much more
    };
    /// One step of an augmenting path, out of `node`: along an arc, or by the one in a slot who moves on.
    struct Step {
        std::uint32_t node;
        std::uint32_t arc;
        std::uint32_t slot;
    };
    /// An edge seen from one of its ends.
    struct Arc {
        std::uint32_t edge;
        std::uint32_t to;
        bool backward;
    };

    void lay_out();
    void start_flows();
    void send_least(std::uint32_t node, std::int64_t arriving);
    std::int64_t room(const Arc& arc) const;
    std::int64_t reduced_cost(std::uint32_t node, const Arc& arc) const;
    bool has_ways(std::uint32_t applicant) const { return network_.starts[applicant] < network_.starts[applicant + 1]; }
    void keep_cheapest_ways(std::uint32_t home);
    void seat_everyone();
    std::int64_t cost_of(std::uint32_t way) const { return network_.costs[way] + price_[network_.entries[way]]; }

    void list_all_tight();
    void list_tight(Slot& slot, std::int64_t value, std::uint32_t shortest);
    void push_all();
    bool push(const Slot& slot);
    bool advance();
    void relabel(std::uint32_t node);
    void put_to_label(std::uint32_t node);
    void take_from_label(std::uint32_t node);
    void cut_off(std::uint32_t gap);
    void carry(Slot moving);
    void stand(std::uint32_t node, const Slot& slot);
    void enter(std::uint32_t node, std::uint32_t applicant);
    void explore();
    void reach_all(const Slot& slot);
    void reach(std::uint32_t node);
    bool raise();
    std::int64_t rise_allowed();
    std::int64_t slack_beyond(Slot& slot, std::int64_t value) const;
    void raise_by(std::int64_t amount);
    void fetch(const Slot& slot, std::int32_t step) const;
    void pack_tight();

    SeatNetwork network_;
    bool possible_ = true;
    std::vector<std::uint32_t> way_;     // per applicant
    std::vector<std::int64_t> flow_;     // per edge
    std::vector<std::int64_t> deficit_;  // per node: how many more must end here
    std::vector<std::int64_t> price_;    // per node
    std::int64_t level_ = 0;             // what those who wait would pay by now
    std::vector<Slot> waiting_;

    std::vector<std::uint32_t> arc_starts_;  // per node, one more at the end
    std::vector<Arc> arcs_;
    std::vector<std::uint32_t> slot_starts_;  // per node, one more at the end: room for all who may stand there
    std::vector<std::uint32_t> held_;         // per node: how many stand there
    std::vector<Slot> slots_;

    std::vector<std::uint32_t> tight_;             // lists, each after its length
    std::vector<std::uint8_t> reached_;            // per node: whether those who wait reach it
    std::vector<std::uint32_t> queue_;             // the nodes reached
    std::vector<std::uint32_t> label_;             // per node
    std::vector<std::uint32_t> first_with_label_;  // per label from 1: the nodes that have it, as a chain
    std::vector<std::uint32_t> next_alike_;        // per node
    std::vector<std::uint32_t> previous_alike_;
    std::uint32_t highest_label_ = 0;
    std::vector<std::uint32_t> next_arc_;  // per node, while paths are sought
    std::vector<std::uint32_t> next_slot_;
    std::vector<std::uint32_t> next_tight_;
    std::vector<Step> path_;
};

}  // namespace utsyn
