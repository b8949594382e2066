#include "planning/placement/optimal.hpp"

#include "planning/placement/fair_share.hpp"
#include "planning/placement/lottery_order.hpp"
#include "planning/placement/network_of_instance.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// Up to so many ways beyond one for each applicant the search for the first in lottery order takes a second or so.
constexpr std::size_t most_alternatives = 150'000;

/// The costs of all ways in, by the position of each in the list, none for staying at home.
template <class Cost>
std::vector<std::int32_t> costs_by(const SeatNetwork& network, Cost cost) {
    std::vector<std::int32_t> costs;
    costs.reserve(network.positions.size());
    for (auto position : network.positions) costs.push_back(cost(position));
    return costs;
}

std::int32_t rank_cost(std::uint32_t position) {
    return static_cast<std::int32_t>(position + 1);
}

void optimise_costs(SeatFlow& flow, std::vector<std::int32_t> costs) {
    flow.reprice(std::move(costs));
    flow.settle();
    flow.narrow();
}

template <class Cost>
void optimise(SeatFlow& flow, Cost cost) {
    optimise_costs(flow, costs_by(flow.network(), cost));
}

std::int32_t home_cost(std::uint32_t position) {
    return position == none ? 1 : 0;
}

/// 1 for every way that takes from someone the place she had before.
std::vector<std::int32_t> costs_of_change(const SeatNetwork& network, const std::vector<std::uint32_t>& before) {
    std::vector<std::int32_t> costs(network.positions.size(), 0);
    for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant)
        for (auto way = network.starts[applicant]; way < network.starts[applicant + 1]; ++way)
            costs[way] = before[applicant] != none && network.positions[way] != before[applicant] ? 1 : 0;
    return costs;
}

/// Whether nobody has more than one way left.
bool is_decided(const SeatNetwork& network) {
    return std::ranges::adjacent_find(network.starts, [](auto begin, auto end) { return end - begin > 1; }) ==
           network.starts.end();
}

/// Most first choices, then most second choices, …
void greedily(SeatFlow& flow, std::uint32_t longest) {
    for (std::uint32_t rank = 0; rank < longest && !is_decided(flow.network()); ++rank)
        optimise(flow, [=](std::uint32_t position) { return position == rank ? 0 : 1; });
}

/// Fewest at the last rank, then fewest at the one before, …
void generously(SeatFlow& flow, std::uint32_t longest) {
    for (auto rank = longest; rank-- > 1 && !is_decided(flow.network());)
        optimise(flow, [=](std::uint32_t position) { return position == rank ? 1 : 0; });
}

void share(const PlacementInstance& instance, const InstanceNetwork& made, std::uint32_t grouping, SeatFlow& flow) {
    std::vector<std::int64_t> sizes(made.homes.size(), 0);
    std::vector<std::int64_t> placed(made.homes.size(), 0);
    const auto& group_of = instance.groupings[grouping].group_of;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        ++sizes[group_of[applicant]];
        const auto way = flow.ways()[applicant];
        if (way != none && flow.network().positions[way] != none) ++placed[group_of[applicant]];
    }
    for (const auto& [applicant, position] : instance.fixed)
        if (position != none) ++placed[group_of[applicant]];
    share_fairly(flow, made.homes, sizes, placed);
}

PlacementCertificate certificate_of(const PlacementInstance& instance, const SeatFlow& flow) {
    PlacementCertificate certificate{.home = flow.level(), .prices = {}};
    certificate.prices.assign(flow.prices().begin(), flow.prices().begin() + instance.place_count());
    return certificate;
}

/// Prices of two optimisations, of which the second looks for the best among what is best by the first, are together those
/// of one, where the first weighs more than the second can outweigh.
PlacementCertificate certificate_of(const PlacementInstance& instance, const std::vector<std::uint32_t>& homes,
                                    const std::vector<std::int64_t>& of_homes, const SeatFlow& flow) {
    const auto root = flow.network().root;
    const auto& of_ranks = flow.prices();
    const auto [lowest, highest] = std::ranges::minmax(of_ranks);
    const auto weight = 2 * (highest - lowest + instance.longest_list() + 1);
    auto price = [&](std::uint32_t node) {
        return weight * (of_homes[node] - of_homes[root]) + of_ranks[node] - of_ranks[root];
    };
    PlacementCertificate certificate{.home = weight, .prices = {}, .group_prices = std::vector<std::int64_t>{}};
    // Where nobody goes, a seat may as well cost nothing.
    for (std::uint32_t place = 0; place < instance.place_count(); ++place)
        certificate.prices.push_back(std::max<std::int64_t>(0, price(place)));
    std::vector<bool> is_left(flow.network().nodes, true);
    for (auto way : flow.ways())
        if (way != none) is_left[flow.network().entries[way]] = false;
    // Where nobody of a group stays at home, nothing keeps more of it from being placed.
    for (auto home : homes)
        certificate.group_prices->push_back(is_left[home] ? std::min<std::int64_t>(0, -price(home)) : -price(home));
    return certificate;
}

void choose_among_equals(const PlacementInstance& instance, const SeatFlow& flow,
                         const std::vector<std::uint32_t>& order, OptimalPlacement& placement) {
    auto ways = flow.ways();
    auto flows = flow.flows();
    const auto alternatives =
        flow.network().entries.size() - std::min<std::size_t>(flow.network().entries.size(), ways.size());
    placement.ties = alternatives <= most_alternatives ? first_in_lottery_order : entered_in_lottery_order;
    if (placement.ties == first_in_lottery_order) prefer_in_lottery_order(flow.network(), order, ways, flows);
    for (auto way : ways) placement.position.push_back(way == none ? none : flow.network().positions[way]);
    for (const auto& [applicant, position] : instance.fixed) placement.position[applicant] = position;
}

}  // namespace

OptimalPlacement place_optimally(const PlacementInstance& instance, PlacementPolicy policy,
                                 const std::vector<std::uint32_t>& order) {
    const bool shares = policy == PlacementPolicy::fair_share && !instance.groupings.empty();
    const bool by_rank = counts_ranks(policy);
    const auto grouping = shares ? 0 : bounded_grouping(instance);
    auto made = network_of(instance, grouping);
    if (!made) return {.possible = false};
    // Where nobody has a node for staying at home, letting in as many as can be comes before all costs.
    const bool at_once = by_rank && grouping == none;
    if (!at_once) made->network.costs = costs_by(made->network, home_cost);
    SeatFlow flow{std::move(made->network), order};
    flow.settle();
    if (!flow.is_possible() || (grouping != none && !flow.everyone_is_in())) return {.possible = false};
    OptimalPlacement placement;
    const auto prices_of_homes = flow.prices();
    if (at_once) placement.certificate = certificate_of(instance, flow);
    flow.narrow();
    if (shares) share(instance, *made, grouping, flow);
    if (by_rank && !at_once) {
        flow.reprice(costs_by(flow.network(), rank_cost));
        flow.settle();
        if (!shares) placement.certificate = certificate_of(instance, made->homes, prices_of_homes, flow);
        flow.narrow();
    }
    if (policy == PlacementPolicy::greedy) greedily(flow, instance.longest_list());
    if (policy == PlacementPolicy::generous) generously(flow, instance.longest_list());
    choose_among_equals(instance, flow, order, placement);
    return placement;
}

OptimalPlacement change_least(const PlacementInstance& instance, const std::vector<std::uint32_t>& before,
                              const std::vector<std::uint32_t>& order) {
    const auto grouping = bounded_grouping(instance);
    auto made = network_of(instance, grouping);
    if (!made) return {.possible = false};
    made->network.costs = costs_by(made->network, home_cost);
    SeatFlow flow{std::move(made->network), order};
    flow.settle();
    if (!flow.is_possible() || (grouping != none && !flow.everyone_is_in())) return {.possible = false};
    flow.narrow();
    optimise_costs(flow, costs_of_change(flow.network(), before));
    optimise(flow, rank_cost);
    OptimalPlacement placement;
    choose_among_equals(instance, flow, order, placement);
    return placement;
}

}  // namespace utsyn
