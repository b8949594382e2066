#pragma once

#include "mobility/stay_row.hpp"

#include <vector>

namespace utsyn {

/// Stays parted into trips: those of one school at one partner on the same days, for the same and by the same way.
/// Shape: each stay in one trip, none without stays; trips in the order of their first stays.
std::vector<std::vector<StayRow>> trips_of(std::vector<StayRow> stays);

}  // namespace utsyn
