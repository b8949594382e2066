#pragma once

#include "planning/placement/optimal.hpp"
#include "planning/placement/policy_weights.hpp"

namespace utsyn {

/// The rule among equally good placements of a search: the first that it finds, deciding applicants in lottery order.
inline constexpr std::string_view first_found_in_search = "search/1";

/// What a search found, and what it proved.
struct SearchedPlacement {
    bool possible = true;                 // false: proved that no placement keeps all bounds
    bool found = false;                   // false while possible: the search ended before it found one
    bool is_best = false;                 // proved: the search left nothing out
    std::vector<std::uint32_t> position;  // per applicant
    std::int64_t placed_at_most = 0;      // proved of every placement that keeps all bounds
    std::int64_t rank_at_least = 0;       // proved of the total rank of those with as many placed as this one
    std::optional<double> gap;            // how much better the best may be in what the policy counts, as a part of it
};

/// Whether the policy can be searched for: its ranks must be told apart by one number each, which long lists and many
/// applicants make too large, and a sum must say how good a placement is, which it cannot of fair shares among groups.
bool can_search(const PlacementInstance& instance, PlacementPolicy policy);

/// The best placement by a policy where bounds do not form one flow: ceilings, several groupings with bounds, pairs.
///
/// Method: branch and bound (Land and Doig 1960). Ceilings are priced (Held and Karp 1970) and pairs and further groupings
/// left out; what remains is a flow. Each flow bounds from below what a branch holds; where it breaks a bound, an applicant
/// is placed there by hand or kept away from there. The number of flows computed is limited by the size of the instance
/// alone, so that the answer does not depend on the machine.
/// Shape: `order` holds every applicant once, the luckiest first.
SearchedPlacement search_placement(PlacementInstance instance, PlacementPolicy policy,
                                   const std::vector<std::uint32_t>& order);

/// The same for what weights_of_changes weighs: most placed, then fewest of those who had a place before and lose it, then
/// the least total rank.
SearchedPlacement search_fewest_changes(PlacementInstance instance, PolicyWeights weights,
                                        const std::vector<std::uint32_t>& order);

/// Whether any placement keeps all bounds. False is proved; true also where the search ended before it knew.
/// Requires that least_rank can be searched for.
bool may_be_possible(const PlacementInstance& instance, const std::vector<std::uint32_t>& order);

}  // namespace utsyn
