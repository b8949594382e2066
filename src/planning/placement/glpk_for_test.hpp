#pragma once

#include "planning/placement/instance.hpp"
#include "planning/placement/policy.hpp"

#include <optional>
#include <vector>

namespace utsyn {

/// A best placement, per applicant the position or none, by GLPK's branch and cut; nothing where the bounds clash.
///
/// Sets: applicants a, their eligible choices c with place p(c) and rank r(c); groups g of the first grouping.
/// Variables: x(c) = 1 when the choice is given; z(g) = 1 when group g has at most a certain share placed.
/// Constraints: one choice each; seats; partners; groups; ceilings; pairs: x equal at every place; fixed: x given.
/// Objective: what the policy looks at, one after the other, each held while the next is optimised; then, where a lottery is
/// given, the rank of each applicant, the luckiest first.
std::optional<std::vector<std::uint32_t>> best_placement_by_glpk(const PlacementInstance& instance,
                                                                 PlacementPolicy policy,
                                                                 const std::vector<std::uint32_t>& lottery = {});

}  // namespace utsyn
