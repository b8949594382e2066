#pragma once

#include "planning/placement/policy.hpp"

#include <string_view>

namespace utsyn {

/// A placement that is best by a policy other than by_points, where all bounds form one flow: seats, partners' maxima, one
/// grouping's minima and maxima, people fixed by hand.
struct OptimalPlacement {
    bool possible = true;
    std::string_view ties;                // the rule that chose among equal optima
    std::vector<std::uint32_t> position;  // per applicant
    std::optional<PlacementCertificate> certificate;
};

/// Among equal optima the one that comes first in lottery order: each applicant in turn gets the best rank that some
/// optimum gives her. Where so many applicants have a choice between optima that this would take minutes, they enter the
/// computation in lottery order and its first optimum stands.
inline constexpr std::string_view first_in_lottery_order = "lottery_order/1";
inline constexpr std::string_view entered_in_lottery_order = "lottery_entry/1";

/// Shape: `order` holds every applicant once, the luckiest first.
OptimalPlacement place_optimally(const PlacementInstance& instance, PlacementPolicy policy,
                                 const std::vector<std::uint32_t>& order);

/// The placement that disturbs an earlier one least, where all bounds form one flow: most placed, then fewest of those who had a
/// place sent home or elsewhere, then the least total rank, then `ties`.
/// Shape: `before` per applicant the position that she had, or none.
OptimalPlacement change_least(const PlacementInstance& instance, const std::vector<std::uint32_t>& before,
                              const std::vector<std::uint32_t>& order);

}  // namespace utsyn
