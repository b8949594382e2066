#pragma once

#include "planning/placement/seat_flow.hpp"

namespace utsyn {

/// Of all flows of a narrowed network, keeps those that share the seats most fairly among groups: the smallest share of a
/// group's applicants who are placed is as large as can be, then the next smallest, and so on.
/// Shape: `homes` per group the node where its applicants stay at home, with one edge out of it; `sizes` per group how many
/// applicants count, `placed` how many of these have a place by now, in the network or outside.
///
/// Method: the numbers placed per group that some flow gives are an M-convex set (Murota 2003), so a flow that no single
/// exchange between two groups improves is the fairest (Frank and Murota 2022), and prices that grow with the need of the
/// neediest group that reaches a node tell which flows are as fair.
void share_fairly(SeatFlow& flow, const std::vector<std::uint32_t>& homes, const std::vector<std::int64_t>& sizes,
                  const std::vector<std::int64_t>& placed);

}  // namespace utsyn
