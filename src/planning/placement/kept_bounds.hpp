#pragma once

#include "planning/placement/instance.hpp"

namespace utsyn {

// A placement is, per applicant, a position in her list, or none.

/// How many of each group are placed.
std::vector<std::uint32_t> placed_by_group(const ApplicantGrouping& grouping,
                                           const std::vector<std::uint32_t>& positions);

/// What a placement costs of a ceiling of the instance.
std::int64_t used_of(const PlacementInstance& instance, const PlacementCeiling& ceiling,
                     const std::vector<std::uint32_t>& positions);

/// Whether a placement keeps seats and every bound of an instance, and gives nobody what she may not have.
bool keeps_all_bounds(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions);

/// Makes ceilings hold that a placement breaks: sends those home who cost most, of those as dear the first in `order`. Who is
/// fixed by hand stays; ceilings below what these cost, or that ask for more to be placed, stay broken.
void send_home_the_dearest(const PlacementInstance& instance, const std::vector<std::uint32_t>& order,
                           std::vector<std::uint32_t>& positions);

}  // namespace utsyn
