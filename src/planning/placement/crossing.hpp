#pragma once

#include "planning/placement/priced_placement.hpp"

namespace utsyn {

/// Goes from a placement that may break ceilings towards another that keeps them, so far only as must be: what lies between
/// keeps them nearly always, and places more or weighs less. All other bounds that both keep are kept.
///
/// Method: what tells the two apart falls into chains, in each of which everybody takes the seat that the next one leaves;
/// any of them can be gone along, those first that mend most for what they cost.
/// Shape: `grouping` is a position in the instance's; `towards` per applicant a position in her list, or none.
std::vector<std::uint32_t> crossed(const PlacementInstance& instance, std::uint32_t grouping,
                                   const PolicyWeights& weights, PricedPlacement from,
                                   const std::vector<std::uint32_t>& towards);

}  // namespace utsyn
