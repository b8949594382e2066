#include "planning/placement/priced_placement.hpp"

#include "planning/placement/kept_bounds.hpp"
#include "planning/placement/network_of_instance.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace utsyn {

PlacementPricing::PlacementPricing(const PlacementInstance& instance, std::uint32_t grouping, PolicyWeights weights,
                                   std::int64_t most_at_home)
    : instance_{instance}, unpriced_{std::move(weights)} {
    auto made = network_of(instance, grouping);
    if (!made) return;
    auto& network = made->network;
    const auto everyone_at_home = network.nodes++;
    for (auto& edge : network.edges)
        if (edge.from >= made->homes.front() && edge.from <= made->homes.back()) edge.to = everyone_at_home;
    network.edges.push_back({everyone_at_home, network.root, 0, most_at_home, 0});
    weights_.resize(network.entries.size());
    flow_.emplace(std::move(network));
    if (!flow_->is_possible()) flow_.reset();
}

/// What somebody weighs at a choice, counted over all lists, or at home with none.
std::int64_t PlacementPricing::weight_of(std::uint32_t choice, std::uint32_t position) const {
    if (position == none) return unpriced_.home * weight_unit;
    auto sum = unpriced_.at_rank[position] * weight_unit;
    for (std::size_t i = 0; i < prices_.size(); ++i)
        sum += static_cast<std::int64_t>(
            std::floor(static_cast<double>(instance_.ceilings[i].costs[choice]) * prices_[i]));
    return sum;
}

std::optional<PricedPlacement> PlacementPricing::at(const std::vector<double>& prices, int coarseness) {
    if (!flow_) return std::nullopt;
    prices_ = prices;
    for (auto& price : prices_) price *= static_cast<double>(weight_unit);
    const auto& network = flow_->network();
    for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant)
        for (auto way = network.starts[applicant]; way < network.starts[applicant + 1]; ++way)
            weights_[way] = weight_of(instance_.starts[applicant] + network.positions[way], network.positions[way]);
    flow_->settle(weights_, coarseness);
    PricedPlacement placement{.position = std::vector<std::uint32_t>(instance_.applicants(), none), .used = {}};
    for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
        if (const auto way = flow_->ways()[applicant]; way != none)
            placement.position[applicant] = network.positions[way];
    for (const auto& [applicant, position] : instance_.fixed) placement.position[applicant] = position;
    for (const auto& ceiling : instance_.ceilings)
        placement.used.push_back(used_of(instance_, ceiling, placement.position));
    placement.weight = unpriced_.of(placement.position);
    placement.bound = proved(coarseness);
    return placement;
}

/// The weight of the dual solution that the flow's prices are, for the weights as they are and not as the flow knows them.
std::int64_t PlacementPricing::proved(int coarseness) const {
    const auto& network = flow_->network();
    const auto& node_prices = flow_->prices();
    std::int64_t sum = 0;
    for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant) {
        auto least = INT64_MAX;
        for (auto way = network.starts[applicant]; way < network.starts[applicant + 1]; ++way)
            least = std::min(least, weights_[way] + (node_prices[network.entries[way]] << coarseness));
        if (least != INT64_MAX) sum += least - (node_prices[network.root] << coarseness);
    }
    for (const auto& edge : network.edges) {
        const auto reduced = (node_prices[edge.to] - node_prices[edge.from]) << coarseness;
        sum += reduced * (reduced > 0 ? edge.least : edge.most);
    }
    for (const auto& [applicant, position] : instance_.fixed)
        sum += weight_of(instance_.starts[applicant] + position, position);
    for (std::size_t i = 0; i < prices_.size(); ++i) {
        const auto all = std::ceil(static_cast<double>(instance_.ceilings[i].most) * prices_[i]);
        sum -= static_cast<std::int64_t>(all);
        // A product may be rounded up by less than a unit.
        sum -= instance_.applicants() + 1;
    }
    return sum;
}

}  // namespace utsyn
