#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

/// What a run says of each applicant, and why: her place, and for each better choice what kept her from it.
/// Shape: as the applicants of the run.
std::vector<RunDecision> explained_decisions(const PlacementRun& run, const PlacementInstance& instance,
                                             const PlacementOutcome& outcome);

/// Why the choices that are not for her are not, one reason after the other.
std::vector<Reason> reasons_not_eligible(const RunApplicant& applicant, const std::vector<RunPlace>& places);

}  // namespace utsyn
