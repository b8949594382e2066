#pragma once

#include "planning/placement/policy.hpp"
#include "planning/placement/policy_weights.hpp"

namespace utsyn {

/// Whether a placement, per applicant the position or none, keeps seats and every bound of an instance, and gives nobody
/// what she may not have.
bool keeps_all_bounds(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions);

/// Where no optimum was computed, a placement that is known may be better than what is found, or as good: then the known one
/// becomes the result, where it keeps all bounds, so that nobody moves for nothing.
/// Shape: `stages` are looked at one after the other; `by_rank` where the gap is one of the total rank.
void keep_the_better(const PlacementInstance& instance, const std::vector<PolicyWeights>& stages, bool by_rank,
                     const std::vector<std::uint32_t>& known, PlacementResult& result);

}  // namespace utsyn
