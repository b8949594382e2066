#pragma once

#include "planning/placement/bounded_search.hpp"

namespace utsyn {

/// The rule among equally good placements under ceilings: the first that prices lead to.
inline constexpr std::string_view first_found_by_prices = "prices/1";

/// A good placement by a policy, and how good it is, for more applicants than a search could decide about. Takes every bound
/// but pairs; fair_share is taken without groups.
///
/// Method: ceilings, and bounds on groups that one flow cannot know, are priced (Held and Karp 1970), for one aim of
/// the policy after the other: most placed first; what is reached is a ceiling for the next. Every flow at a price proves a bound, and is crossed with the best placement so far, which gives the next.
SearchedPlacement place_under_ceilings(PlacementInstance instance, PlacementPolicy policy,
                                       const std::vector<std::uint32_t>& order);

/// Whether prices prove that nothing keeps all bounds but pairs: with them alone, and no other aim, every flow would cost
/// more than its ceilings allow (Farkas 1902). Where they do not, there may be no placement all the same.
bool is_proved_impossible(const PlacementInstance& instance);

}  // namespace utsyn
