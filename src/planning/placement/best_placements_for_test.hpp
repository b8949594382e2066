#pragma once

#include "planning/placement/instance.hpp"
#include "planning/placement/policy.hpp"

#include <cstdint>
#include <vector>

namespace utsyn {

/// True where a placement, per applicant the position or none, keeps every bound of the instance.
bool keeps_bounds(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions);

/// What a policy other than by_points looks at, the most important first. Of two placements the one whose score comes
/// first in the order of a dictionary is better, and with equal scores they are equally good.
std::vector<std::int64_t> score_of(const PlacementInstance& instance, PlacementPolicy policy,
                                   const std::vector<std::uint32_t>& positions);

/// All placements of the best score, found by trying every one; none where the bounds clash. For tiny instances.
std::vector<std::vector<std::uint32_t>> best_placements(const PlacementInstance& instance, PlacementPolicy policy);

/// The one that gives each applicant, the luckiest in the lottery first, the best rank that is left to give.
std::vector<std::uint32_t> first_by_lottery(std::vector<std::vector<std::uint32_t>> placements,
                                            const std::vector<std::uint32_t>& lottery);

}  // namespace utsyn
