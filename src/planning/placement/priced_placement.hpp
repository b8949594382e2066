#pragma once

#include "planning/placement/policy_weights.hpp"
#include "planning/placement/priced_flow.hpp"

#include <optional>

namespace utsyn {

/// A weight of one counts for so many units.
inline constexpr std::int64_t weight_unit = 1 << 20;

/// A placement found at given prices of the ceilings, which it may break, and what it proves.
struct PricedPlacement {
    std::vector<std::uint32_t> position;  // per applicant
    std::int64_t weight = 0;              // without prices
    std::vector<std::int64_t> used;       // per ceiling
    std::int64_t bound = 0;               // in units: no placement that keeps the ceilings weighs less
};

/// The lightest placements at prices of ceilings. All other bounds are kept: seats, partners' maxima, one grouping.
class PlacementPricing {
public:
    /// Shape: at most `most_at_home` of those not fixed by hand stay at home; `grouping` is a position in the instance's.
    PlacementPricing(const PlacementInstance& instance, std::uint32_t grouping, PolicyWeights weights,
                     std::int64_t most_at_home);

    /// Shape: `prices` per ceiling, in weights that a unit of its cost has. Weights are told apart by 2^coarseness units; it
    /// is even and at most 20. Nothing where the other bounds cannot be kept.
    std::optional<PricedPlacement> at(const std::vector<double>& prices, int coarseness);

private:
    std::int64_t weight_of(std::uint32_t choice, std::uint32_t position) const;
    std::int64_t proved(int coarseness) const;

    const PlacementInstance& instance_;
    PolicyWeights unpriced_;
    std::vector<double> prices_;  // per ceiling, in units for one of its cost
    std::optional<PricedFlow> flow_;
    std::vector<std::int64_t> weights_;  // per way in, in units
};

}  // namespace utsyn
