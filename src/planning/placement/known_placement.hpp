#pragma once

#include "planning/placement/policy.hpp"
#include "planning/placement/policy_weights.hpp"

namespace utsyn {

/// Where no optimum was computed, a placement that is known may be better than what is found, or as good: then the known one
/// becomes the result, where it keeps all bounds, so that nobody moves for nothing.
/// Shape: `stages` are looked at one after the other; `counts_ranks` where the gap is one of the total rank.
void keep_the_better(const PlacementInstance& instance, const std::vector<PolicyWeights>& stages, bool counts_ranks,
                     const std::vector<std::uint32_t>& known, PlacementResult& result);

}  // namespace utsyn
