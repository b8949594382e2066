#pragma once

#include "planning/placement/bounded_search.hpp"

namespace utsyn {

/// The rule among equally good placements under ceilings: the first that prices lead to.
inline constexpr std::string_view first_found_by_prices = "prices/1";

/// A good placement by least rank under ceilings, and how good it is, where seats, partners' maxima and one grouping's bounds
/// are all else that is asked: for more applicants than a search could decide about.
///
/// Method: ceilings are priced (Held and Karp 1970), first to place as many as can be, then for the ranks of so many. Every
/// flow at a price proves a bound, and is crossed with the best placement so far, which gives the next.
SearchedPlacement place_under_ceilings(const PlacementInstance& instance, const std::vector<std::uint32_t>& order);

}  // namespace utsyn
