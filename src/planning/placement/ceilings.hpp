#pragma once

#include "planning/placement/bounded_search.hpp"

namespace utsyn {

/// The best placement by least rank that is found under ceilings, where seats, partners' maxima and one grouping's bounds
/// are all else that is asked: for more applicants than a search could decide about.
///
/// Method: ceilings are priced (Held and Karp 1970), first to place as many as can be, then for the ranks of so many; each
/// price is the lowest at which its ceiling holds, found by bisection, each in turn. A flow that still costs too much has
/// its dearest applicants sent home. Every flow proves a bound.
SearchedPlacement place_under_ceilings(const PlacementInstance& instance, const std::vector<std::uint32_t>& order);

}  // namespace utsyn
