#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

/// What the engine is asked: applicants and places as in the run, with those fixed by hand and the bounds.
PlacementInstance instance_of(const PlacementRun& run);

/// What everyone had in the run that is kept, as positions in her list; `none` where she had nothing that she may still have.
/// Shape: as the applicants.
std::vector<std::uint32_t> kept_positions(const PlacementRun& run);

/// What the engine calls the ceilings of a run.
inline constexpr std::string_view grant_ceiling = "grant";
inline constexpr std::string_view co2_ceiling = "co2";

}  // namespace utsyn
