#include "planning/placement_run_costs.hpp"

#include <unordered_map>

namespace utsyn {

std::optional<std::int64_t> cost_at(const RunPlace& place, RunCostKind kind) {
    switch (kind) {
        case RunCostKind::grant: return place.grant ? std::optional{place.grant->minor} : std::nullopt;
        case RunCostKind::co2: return place.grams_co2e;
    }
    return {};
}

std::optional<std::int64_t> ceiling_of(const RunBounds& bounds, RunCostKind kind) {
    switch (kind) {
        case RunCostKind::grant: return bounds.most_grant ? std::optional{bounds.most_grant->minor} : std::nullopt;
        case RunCostKind::co2:
            return bounds.most_kilograms_co2e ? std::optional{*bounds.most_kilograms_co2e * 1000} : std::nullopt;
    }
    return {};
}

std::vector<RunCost> costs_of(const PlacementRun& run) {
    std::unordered_map<Id<Offer>, const RunPlace*> places;
    for (const auto& place : run.places) places[place.offer_id] = &place;
    std::vector<RunCost> costs;
    for (auto kind : {RunCostKind::grant, RunCostKind::co2}) {
        RunCost cost{.kind = kind, .most = ceiling_of(run.bounds, kind)};
        for (const auto& decision : run.decisions) {
            if (!decision.offer_id) continue;
            const auto one = cost_at(*places.at(*decision.offer_id), kind);
            cost.used += one.value_or(0);
            if (!one) ++cost.unknown;
        }
        costs.push_back(cost);
    }
    return costs;
}

}  // namespace utsyn
