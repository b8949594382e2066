#pragma once

#include "planning/placement/instance.hpp"

namespace utsyn {

/// Bounds of an instance that cannot hold together with its seats, by name: "groups/school/Nordlia/least",
/// "partners/Lycée/most", "ceilings/CO2", "fixed/12" and "pairs/3/4" with applicants counted from 1.
/// None of them can be spared: without any one of them the others hold together. Where few subsets are to be tried, no
/// smaller set clashes. Requires that the instance allows no placement.
std::vector<std::string> smallest_clash(const PlacementInstance& instance);

}  // namespace utsyn
