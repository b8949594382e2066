#pragma once

#include "planning/placement/policy.hpp"

namespace utsyn {

/// The placement that disturbs an earlier one least: most placed, then fewest of those who had a place sent home or
/// elsewhere, then the least total rank, then the first in lottery order.
/// Shape: `before` per applicant the position that she had, or none.
/// Problems: invalid, for more applicants than can be searched where the bounds do not form one flow.
Outcome<PlacementResult> place_with_fewest_changes(const PlacementInstance& instance,
                                                   const std::vector<std::uint32_t>& before, std::uint64_t seed);

}  // namespace utsyn
