#pragma once

#include "planning/placement_run.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// One of the bounds that cannot hold together, as a sentence.
struct ClashingBound {
    std::string key;  // "clash.grant"
    Arguments values;
};

/// The bounds that clash in a run. Shape: as `run.clashing`.
std::vector<ClashingBound> clash_of(const PlacementRun& run, std::span<const PlacementApplicant> applicants);

}  // namespace utsyn
