#pragma once

#include "planning/placement/instance.hpp"

namespace utsyn {

/// Makes an instance one flow and ceilings but for its pairs: the bounds of groups that the flow does not know become
/// ceilings too. Everyone placed who is in the group counts for one of a maximum, and for minus one of a minimum, whose
/// ceiling is below 0.
/// Gives the position of the grouping that the flow knows; where none has bounds, of a new one with everybody in one group.
std::uint32_t make_one_flow_and_ceilings(PlacementInstance& instance);

}  // namespace utsyn
