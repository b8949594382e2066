#pragma once

#include "planning/placement/policy.hpp"

namespace utsyn {

/// The placement that disturbs an earlier one least: most placed, then fewest of those who had a place sent home or
/// elsewhere, then the least total rank, then the first in lottery order.
/// Shape: `before` per applicant the position that she had, or none.
/// Exact where all bounds form one flow. Else the best that a search finds; for more applicants than can be searched,
/// nobody who has a place loses it. There is a `gap` where the number of changes is proved the least, 0 where all is.
/// Problems: invalid, where the bounds cannot be kept so and there are more applicants than can be searched.
Outcome<PlacementResult> place_with_fewest_changes(const PlacementInstance& instance,
                                                   const std::vector<std::uint32_t>& before, std::uint64_t seed);

}  // namespace utsyn
