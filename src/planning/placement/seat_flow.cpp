#include "planning/placement/seat_flow.hpp"

#include "platform/assert.hpp"

#include <algorithm>
#include <numeric>

namespace utsyn {
namespace {

constexpr auto endless = INT64_MAX;
constexpr auto beyond_reach = UINT32_MAX - 1;
constexpr std::size_t lookahead = 8;

/// The nodes of the tree, each before the one it leads to.
std::vector<std::uint32_t> towards_root(const SeatNetwork& network) {
    std::vector<std::vector<std::uint32_t>> into(network.nodes);
    for (const auto& edge : network.edges) into[edge.to].push_back(edge.from);
    std::vector<std::uint32_t> order{network.root};
    std::vector<bool> seen(network.nodes, false);
    seen[network.root] = true;
    for (std::size_t next = 0; next < order.size(); ++next)
        for (auto node : into[order[next]])
            if (!seen[node]) {
                seen[node] = true;
                order.push_back(node);
            }
    std::ranges::reverse(order);
    return order;
}

}  // namespace

SeatFlow::SeatFlow(SeatNetwork network, const std::vector<std::uint32_t>& order)
    : network_{std::move(network)},
      way_(network_.applicants(), none),
      flow_(network_.edges.size(), 0),
      deficit_(network_.nodes, 0),
      price_(network_.nodes, 0) {
    lay_out();
    start_flows();
    waiting_.reserve(network_.applicants());
    for (std::uint32_t i = 0; i < network_.applicants(); ++i)
        if (const auto applicant = order.empty() ? i : order[i]; has_ways(applicant))
            waiting_.push_back({applicant, none, 0});
    deficit_[network_.root] += static_cast<std::int64_t>(waiting_.size());
    possible_ = possible_ && deficit_[network_.root] >= 0;
}

void SeatFlow::lay_out() {
    const auto nodes = network_.nodes;
    arc_starts_.assign(nodes + 1, 0);
    for (const auto& edge : network_.edges) {
        ++arc_starts_[edge.from + 1];
        ++arc_starts_[edge.to + 1];
    }
    std::partial_sum(arc_starts_.begin(), arc_starts_.end(), arc_starts_.begin());
    arcs_.resize(arc_starts_.back());
    auto next = arc_starts_;
    for (std::uint32_t edge = 0; edge < network_.edges.size(); ++edge) {
        const auto& [from, to, least, most, cost] = network_.edges[edge];
        arcs_[next[from]++] = {edge, to, false};
        arcs_[next[to]++] = {edge, from, true};
    }
    std::vector<std::int64_t> entering(nodes, 0);
    std::vector<std::int64_t> leaving(nodes, 0);
    for (auto node : network_.entries) ++entering[node];
    for (const auto& edge : network_.edges) leaving[edge.from] += edge.most;
    slot_starts_.assign(nodes + 1, 0);
    for (std::uint32_t node = 0; node < nodes; ++node)
        slot_starts_[node + 1] =
            slot_starts_[node] + static_cast<std::uint32_t>(std::min(entering[node], leaving[node]));
    slots_.resize(slot_starts_.back());
    held_.assign(nodes, 0);
    reached_.assign(nodes, 0);
    next_arc_.resize(nodes);
    next_slot_.resize(nodes);
    next_tight_.resize(nodes);
}

/// Every edge begins with its least; what a node must pass on beyond what arrives there is its deficit.
void SeatFlow::start_flows() {
    std::vector<std::int64_t> arriving(network_.nodes, 0);
    for (auto node : towards_root(network_)) {
        if (node == network_.root) continue;
        send_least(node, arriving[node]);
        for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1]; ++arc)
            if (!arcs_[arc].backward) arriving[arcs_[arc].to] += flow_[arcs_[arc].edge];
    }
    deficit_[network_.root] = -arriving[network_.root];
}

void SeatFlow::send_least(std::uint32_t node, std::int64_t arriving) {
    auto sent = std::int64_t{0};
    for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1]; ++arc) {
        const auto edge = arcs_[arc].edge;
        if (arcs_[arc].backward) continue;
        flow_[edge] = network_.edges[edge].least;
        possible_ = possible_ && flow_[edge] <= network_.edges[edge].most;
        sent += flow_[edge];
    }
    for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1] && sent < arriving; ++arc) {
        const auto edge = arcs_[arc].edge;
        if (arcs_[arc].backward || network_.edges[edge].cost != 0) continue;
        const auto more = std::min(arriving - sent, network_.edges[edge].most - flow_[edge]);
        flow_[edge] += more;
        sent += more;
    }
    possible_ = possible_ && sent >= arriving;
    deficit_[node] = sent - arriving;
}

std::int64_t SeatFlow::room(const Arc& arc) const {
    const auto& edge = network_.edges[arc.edge];
    return arc.backward ? flow_[arc.edge] - edge.least : edge.most - flow_[arc.edge];
}

std::int64_t SeatFlow::reduced_cost(std::uint32_t node, const Arc& arc) const {
    const std::int64_t cost = network_.edges[arc.edge].cost;
    return (arc.backward ? -cost : cost) + price_[arc.to] - price_[node];
}

void SeatFlow::settle() {
    if (!possible_) return;
    list_all_tight();
    do push_all();
    while (!waiting_.empty() && raise());
}

void SeatFlow::list_all_tight() {
    tight_.clear();
    for (auto& slot : waiting_) list_tight(slot, level_, 1);
    for (std::uint32_t node = 0; node < network_.nodes; ++node)
        for (auto at = slot_starts_[node]; at < slot_starts_[node] + held_[node]; ++at)
            list_tight(slots_[at], cost_of(way_[slots_[at].applicant]), 2);
}

/// Lists the nodes of her ways that cost just `value`, unless there are fewer than `shortest`.
void SeatFlow::list_tight(Slot& slot, std::int64_t value, std::uint32_t shortest) {
    const auto begin = static_cast<std::uint32_t>(tight_.size());
    std::int64_t slack = INT32_MAX;
    tight_.push_back(0);
    for (auto way = network_.starts[slot.applicant]; way < network_.starts[slot.applicant + 1]; ++way) {
        const auto more = cost_of(way) - value;
        if (more == 0) tight_.push_back(network_.entries[way]);
        else slack = std::min(slack, more);
    }
    slot.slack = static_cast<std::int32_t>(slack);
    const auto count = static_cast<std::uint32_t>(tight_.size()) - begin - 1;
    if (count < shortest) tight_.resize(begin);
    else tight_[begin] = count;
    slot.tight = count < shortest ? none : begin;
}

/// Lets in whoever can be let in at these prices. Labels bound from below how far a node is from one where somebody may
/// end; every step goes down by one (Ahuja and Orlin 1989).
void SeatFlow::push_all() {
    label_.assign(network_.nodes, 0);
    first_with_label_.assign(network_.nodes + 2, none);
    next_alike_.assign(network_.nodes, none);
    previous_alike_.assign(network_.nodes, none);
    highest_label_ = 0;
    next_slot_.assign(network_.nodes, 0);
    next_tight_.assign(network_.nodes, 1);
    std::copy(arc_starts_.begin(), arc_starts_.end() - 1, next_arc_.begin());
    std::size_t left = 0;
    for (const auto slot : waiting_) {
        if (push(slot)) carry(slot);
        else waiting_[left++] = slot;
    }
    waiting_.resize(left);
}

/// Finds a path from one of her cheapest ways in to a node where somebody may end.
bool SeatFlow::push(const Slot& slot) {
    if (slot.tight == none) return false;
    const std::span list{tight_.data() + slot.tight + 1, tight_[slot.tight]};
    for (;;) {
        const auto start = *std::ranges::min_element(list, {}, [&](std::uint32_t node) { return label_[node]; });
        if (label_[start] == beyond_reach) return false;
        path_.assign(1, {start, none, none});
        while (!path_.empty()) {
            const auto node = path_.back().node;
            if (deficit_[node] > 0) return true;
            if (advance()) continue;
            path_.pop_back();
            relabel(node);
        }
    }
}

/// Takes the next step out of the last node of the path that leads nearer to an end.
bool SeatFlow::advance() {
    auto& step = path_.back();
    const auto node = step.node;
    const auto nearer = label_[node] - 1;
    for (auto& arc = next_arc_[node]; arc < arc_starts_[node + 1]; ++arc)
        if (label_[arcs_[arc].to] == nearer && room(arcs_[arc]) > 0 && reduced_cost(node, arcs_[arc]) == 0) {
            step.arc = arc;
            path_.push_back({arcs_[arc].to, none, none});
            return true;
        }
    for (auto& slot = next_slot_[node]; slot < held_[node]; ++slot, next_tight_[node] = 1) {
        const auto list = slots_[slot_starts_[node] + slot].tight;
        if (list == none) continue;
        for (auto& next = next_tight_[node]; next <= tight_[list]; ++next)
            if (label_[tight_[list + next]] == nearer) {
                step.arc = none;
                step.slot = slot;
                path_.push_back({tight_[list + next], none, none});
                return true;
            }
    }
    return false;
}

/// No step out of the node leads nearer: it is farther away than was known.
void SeatFlow::relabel(std::uint32_t node) {
    if (label_[node] == beyond_reach) return;
    auto nearest = beyond_reach;
    for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1]; ++arc)
        if (label_[arcs_[arc].to] < nearest && room(arcs_[arc]) > 0 && reduced_cost(node, arcs_[arc]) == 0)
            nearest = label_[arcs_[arc].to];
    const auto* slot = slots_.data() + slot_starts_[node];
    for (const auto* end = slot + held_[node]; slot != end; ++slot) {
        if (slot->tight == none) continue;
        const auto* list = tight_.data() + slot->tight;
        for (std::uint32_t i = 1; i <= *list; ++i)
            if (list[i] != node) nearest = std::min(nearest, label_[list[i]]);
    }
    const auto old = label_[node];
    if (old > 0) take_from_label(node);
    label_[node] = nearest == beyond_reach ? beyond_reach : nearest + 1;
    if (label_[node] != beyond_reach) put_to_label(node);
    if (old > 0 && first_with_label_[old] == none) cut_off(old);
    next_arc_[node] = arc_starts_[node];
    next_slot_[node] = 0;
    next_tight_[node] = 1;
}

void SeatFlow::put_to_label(std::uint32_t node) {
    auto& first = first_with_label_[label_[node]];
    next_alike_[node] = first;
    previous_alike_[node] = none;
    if (first != none) previous_alike_[first] = node;
    first = node;
    highest_label_ = std::max(highest_label_, label_[node]);
}

void SeatFlow::take_from_label(std::uint32_t node) {
    const auto next = next_alike_[node];
    const auto previous = previous_alike_[node];
    if (next != none) previous_alike_[next] = previous;
    (previous != none ? next_alike_[previous] : first_with_label_[label_[node]]) = next;
}

/// Labels fall by at most one a step: where none has the label `gap`, none above it gets to an end.
void SeatFlow::cut_off(std::uint32_t gap) {
    for (auto label = gap + 1; label <= highest_label_; ++label) {
        for (auto node = first_with_label_[label]; node != none; node = next_alike_[node]) label_[node] = beyond_reach;
        first_with_label_[label] = none;
    }
    highest_label_ = gap;
}

/// Finds every node that those who wait reach at these prices.
void SeatFlow::explore() {
    std::ranges::fill(reached_, std::uint8_t{0});
    queue_.clear();
    for (const auto& slot : waiting_)
        if (slot.tight != none) reach_all(slot);
    for (std::size_t next = 0; next < queue_.size(); ++next) {
        const auto node = queue_[next];
        for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1]; ++arc)
            if (!reached_[arcs_[arc].to] && room(arcs_[arc]) > 0 && reduced_cost(node, arcs_[arc]) == 0)
                reach(arcs_[arc].to);
        const auto* slot = slots_.data() + slot_starts_[node];
        for (const auto* end = slot + held_[node]; slot != end; ++slot)
            if (slot->tight != none) reach_all(*slot);
    }
}

void SeatFlow::reach_all(const Slot& slot) {
    const auto* list = tight_.data() + slot.tight;
    for (std::uint32_t i = 1; i <= *list; ++i)
        if (!reached_[list[i]]) reach(list[i]);
}

void SeatFlow::reach(std::uint32_t node) {
    reached_[node] = 1;
    queue_.push_back(node);
}

/// Moves everybody one step along the path; `moving` enters at its start.
void SeatFlow::carry(Slot moving) {
    if (tight_[moving.tight] == 1) moving.tight = none;
    bool somebody = true;
    for (std::size_t i = 0; i + 1 < path_.size(); ++i) {
        const auto& [node, arc, slot] = path_[i];
        if (arc != none) {
            if (somebody) stand(node, moving);
            somebody = false;
            flow_[arcs_[arc].edge] += arcs_[arc].backward ? -1 : 1;
            continue;
        }
        auto& place = slots_[slot_starts_[node] + slot];
        const auto leaving = place;
        if (somebody) {
            place = moving;
            enter(node, moving.applicant);
            ++next_slot_[node];
        } else {
            place = slots_[slot_starts_[node] + --held_[node]];
        }
        next_tight_[node] = 1;
        moving = leaving;
        somebody = true;
    }
    if (somebody) stand(path_.back().node, moving);
    --deficit_[path_.back().node];
}

void SeatFlow::stand(std::uint32_t node, const Slot& slot) {
    slots_[slot_starts_[node] + held_[node]++] = slot;
    enter(node, slot.applicant);
}

void SeatFlow::enter(std::uint32_t node, std::uint32_t applicant) {
    auto way = network_.starts[applicant];
    while (network_.entries[way] != node) ++way;
    way_[applicant] = way;
}

/// Lets all prices within reach rise until something new comes within reach. False when nothing ever will.
bool SeatFlow::raise() {
    explore();
    const auto amount = rise_allowed();
    if (amount == endless) return false;
    raise_by(amount);
    return true;
}

std::int64_t SeatFlow::rise_allowed() {
    auto least = endless;
    if (queue_.size() == network_.nodes) return least;
    for (auto node : queue_)
        for (auto arc = arc_starts_[node]; arc < arc_starts_[node + 1]; ++arc)
            if (!reached_[arcs_[arc].to] && room(arcs_[arc]) > 0)
                least = std::min(least, reduced_cost(node, arcs_[arc]));
    for (auto& slot : waiting_) {
        if (least <= 1) return least;
        if (slot.slack < least) least = std::min(least, slack_beyond(slot, level_));
    }
    for (auto node : queue_)
        for (auto at = slot_starts_[node]; at < slot_starts_[node] + held_[node]; ++at) {
            if (least <= 1) return least;
            if (auto& slot = slots_[at]; slot.slack < least)
                least = std::min(least, slack_beyond(slot, cost_of(way_[slot.applicant])));
        }
    return least;
}

/// How much more her cheapest way to a node out of reach costs; keeps in `slack` what this says of all her ways.
std::int64_t SeatFlow::slack_beyond(Slot& slot, std::int64_t value) const {
    auto beyond = endless;
    std::int64_t within = INT32_MAX;
    for (auto way = network_.starts[slot.applicant]; way < network_.starts[slot.applicant + 1]; ++way) {
        const auto more = cost_of(way) - value;
        if (!reached_[network_.entries[way]]) beyond = std::min(beyond, more);
        else if (more != 0) within = std::min(within, more + 1);
    }
    slot.slack = static_cast<std::int32_t>(std::min({beyond, within, std::int64_t{INT32_MAX}}));
    return beyond;
}

void SeatFlow::raise_by(std::int64_t amount) {
    for (auto node : queue_) price_[node] += amount;
    level_ += amount;
    const auto step = static_cast<std::int32_t>(amount);
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        if (i + lookahead < waiting_.size()) fetch(waiting_[i + lookahead], step);
        if ((waiting_[i].slack -= step) <= 0) list_tight(waiting_[i], level_, 1);
    }
    for (std::uint32_t node = 0; node < network_.nodes; ++node) {
        const bool risen = reached_[node];
        for (auto at = slot_starts_[node]; at < slot_starts_[node] + held_[node]; ++at) {
            auto& slot = slots_[at];
            if (risen) {
                if (at + lookahead < slots_.size()) fetch(slots_[at + lookahead], step);
                if ((slot.slack -= step) <= 0) list_tight(slot, cost_of(way_[slot.applicant]), 2);
            } else if (slot.tight != none) {
                auto* list = tight_.data() + slot.tight;
                const auto kept =
                    std::remove_if(list + 1, list + 1 + *list, [&](std::uint32_t other) { return reached_[other]; });
                const auto count = static_cast<std::uint32_t>(kept - list - 1);
                if (count == *list) continue;
                *list = count;
                slot.slack = std::min(slot.slack, step);
                if (count < 2) slot.tight = none;
            }
        }
    }
    pack_tight();
}

/// Asks for the ways of somebody who will be looked at soon.
void SeatFlow::fetch(const Slot& slot, std::int32_t step) const {
    if (slot.slack > step || slot.applicant >= network_.applicants()) return;
    const auto first = network_.starts[slot.applicant];
    __builtin_prefetch(network_.entries.data() + first);
    __builtin_prefetch(network_.costs.data() + first);
}

/// Lays the lists in the order of those whom they are of.
void SeatFlow::pack_tight() {
    std::vector<std::uint32_t> packed;
    packed.reserve(tight_.size());
    auto move = [&](Slot& slot) {
        if (slot.tight == none) return;
        const auto* list = tight_.data() + slot.tight;
        slot.tight = static_cast<std::uint32_t>(packed.size());
        packed.insert(packed.end(), list, list + 1 + *list);
    };
    std::ranges::for_each(waiting_, move);
    for (std::uint32_t node = 0; node < network_.nodes; ++node)
        for (auto at = slot_starts_[node]; at < slot_starts_[node] + held_[node]; ++at) move(slots_[at]);
    tight_ = std::move(packed);
}

}  // namespace utsyn
