#pragma once

#include "planning/placement/policy.hpp"

namespace utsyn {

/// One number for each rank, so that the placement with the least sum is the best by a policy.
struct PolicyWeights {
    std::vector<std::int64_t> at_rank;  // [0] for first choices
    std::int64_t home = 0;              // for whoever is not placed, more than all ranks together could outweigh
};

/// Nothing where the numbers would be too large, or for fair_share among groups, which no sum tells.
std::optional<PolicyWeights> weights_of(const PlacementInstance& instance, PlacementPolicy policy);

}  // namespace utsyn
