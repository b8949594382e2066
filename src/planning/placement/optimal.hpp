#pragma once

#include "planning/placement/policy.hpp"

namespace utsyn {

/// The proof that least_rank's placement is best: with these prices everyone has the choice that costs her least, rank and
/// price together, or stays at home where no choice costs less than `home`; places with a seat left have price 0.
struct PlacementCertificate {
    std::int64_t home = 0;
    std::vector<std::int64_t> prices;  // per place
};

/// A placement that is best by a policy other than by_points, where all bounds form one flow: seats, partners' maxima, one
/// grouping's minima and maxima, people fixed by hand.
struct OptimalPlacement {
    bool possible = true;
    std::vector<std::uint32_t> position;  // per applicant
    PlacementCertificate certificate;     // of least_rank without bounds on groups
};

/// Shape: `order` holds every applicant once, the luckiest first. Equal optima: the one that comes first in that order.
OptimalPlacement place_optimally(const PlacementInstance& instance, PlacementPolicy policy,
                                 const std::vector<std::uint32_t>& order);

}  // namespace utsyn
