#pragma once

#include "planning/placement/policy.hpp"
#include "planning/placement/policy_weights.hpp"

namespace utsyn {

/// Whether a placement, per applicant the position or none, keeps seats and every bound of an instance, and gives nobody
/// what she may not have.
bool keeps_all_bounds(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions);

/// Where no optimum was computed, what is found may be worse than a placement that is known: then the known one becomes
/// the result, where it keeps all bounds.
void keep_the_better(const PlacementInstance& instance, const PolicyWeights& weights,
                     const std::vector<std::uint32_t>& known, PlacementResult& result);

}  // namespace utsyn
