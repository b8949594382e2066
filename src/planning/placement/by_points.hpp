#pragma once

#include "planning/placement/outcome.hpp"

namespace utsyn {

/// Deferred acceptance, applicants proposing (Gale and Shapley 1962; with maxima per partner, Kamada and Kojima 2018).
///
/// Sets: applicants a with lists L(a); places p with capacity c(p); partners with at most k(P) at all their places.
/// Priority is by points, then lottery number. Who is fixed by hand keeps her place.
/// Result: the stable placement that is best for every applicant at once: nobody prefers a place that would rather have
/// her. It does not depend on the order of proposals.
/// Units: O(choices × (log of the largest capacity + places of the largest partner)); O(choices) where nobody has points.
PlacementOutcome place_by_points(const PlacementInstance& instance, std::uint64_t seed);

}  // namespace utsyn
