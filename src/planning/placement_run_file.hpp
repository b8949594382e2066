#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

/// The run as the text that `utsyn place --replay` reads: applicants, places, groups and partners by number alone, so that
/// it names nobody. Figures are left out; replaying tells them.
/// Problems: run-not-decided.
Outcome<std::string> file_of(const PlacementRun& run);

}  // namespace utsyn
