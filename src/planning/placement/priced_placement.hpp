#pragma once

#include "planning/placement/instance.hpp"
#include "planning/placement/priced_flow.hpp"

#include <optional>

namespace utsyn {

/// So many units of weight are one rank, or one applicant at home.
inline constexpr std::int64_t weight_unit = 1 << 20;

/// A placement found at given prices of the ceilings, which it may break, and what it proves.
struct PricedPlacement {
    std::vector<std::uint32_t> position;  // per applicant
    std::int64_t weight = 0;              // ranks or applicants at home
    std::vector<std::int64_t> used;       // per ceiling
    std::int64_t bound = 0;               // in units: no placement that keeps the ceilings weighs less
};

/// What is to be little: the number of those at home, the ranks of all who are placed, or nothing but what is priced.
enum class PlacementAim { few_at_home, low_ranks, low_prices };

/// The lightest placements at prices of ceilings. All other bounds are kept: seats, partners' maxima, one grouping.
class PlacementPricing {
public:
    /// Shape: at most `most_at_home` of those not fixed by hand stay at home; `grouping` is a position in the instance's.
    PlacementPricing(const PlacementInstance& instance, std::uint32_t grouping, PlacementAim aim,
                     std::int64_t most_at_home);

    /// Shape: `prices` per ceiling, in weights that a unit of its cost has. Weights are told apart by 2^coarseness units; it
    /// is even and at most 20. Nothing where the other bounds cannot be kept.
    std::optional<PricedPlacement> at(const std::vector<double>& prices, int coarseness);

private:
    std::int64_t weight_of(std::uint32_t choice, std::uint32_t position) const;
    std::int64_t proved(int coarseness) const;

    const PlacementInstance& instance_;
    PlacementAim aim_;
    std::vector<double> prices_;  // per ceiling, in units for one of its cost
    std::optional<PricedFlow> flow_;
    std::vector<std::int64_t> weights_;  // per way in, in units
};

}  // namespace utsyn
