#pragma once

#include "planning/placement/instance.hpp"
#include "platform/outcome.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace utsyn {

/// Reads lists as PrefLib keeps them (.soi, .toc): lines of "# KEY: value", then one line per list, "3: 2,1,{4,5}", which
/// three voters share. Alternatives are places, voters applicants. Those in braces stand level; they are taken one after the
/// other in the order in which they are written. A place has one seat unless `capacities` tells.
/// Problems: invalid, with the line of the first fault.
/// Source: docs/sources.md S-51.
Outcome<PlacementInstance> read_preflib_instance(std::string_view text,
                                                 std::optional<std::vector<std::uint32_t>> capacities);

/// Whole numbers separated by blanks and line ends, one per place.
/// Problems: invalid, with the line of the first fault.
Outcome<std::vector<std::uint32_t>> read_capacities(std::string_view text);

}  // namespace utsyn
