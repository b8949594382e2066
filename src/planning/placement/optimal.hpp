#pragma once

#include "planning/placement/policy.hpp"

#include <string_view>

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
    std::string_view ties;                // the rule that chose among equal optima
    std::vector<std::uint32_t> position;  // per applicant
    PlacementCertificate certificate;     // of least_rank without bounds on groups
};

/// Among equal optima the one that comes first in lottery order: each applicant in turn gets the best rank that some
/// optimum gives her. Where so many applicants have a choice between optima that this would take minutes, they enter the
/// computation in lottery order and its first optimum stands.
inline constexpr std::string_view first_in_lottery_order = "lottery_order/1";
inline constexpr std::string_view entered_in_lottery_order = "lottery_entry/1";

/// Shape: `order` holds every applicant once, the luckiest first.
OptimalPlacement place_optimally(const PlacementInstance& instance, PlacementPolicy policy,
                                 const std::vector<std::uint32_t>& order);

}  // namespace utsyn
