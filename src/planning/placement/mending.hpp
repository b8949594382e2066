#pragma once

#include "planning/placement/priced_placement.hpp"

namespace utsyn {

/// Makes ceilings hold that a placement breaks: moves applicants to seats that are left, those first whose ranks suffer
/// least for what they save, and in the end sends the dearest home, of those as dear the first in `order`. Only who is fixed
/// by hand stays in any case. Weight and bound are left as they are.
void mend(const PlacementInstance& instance, const std::vector<std::uint32_t>& order, PricedPlacement& priced);

}  // namespace utsyn
