#pragma once

#include "planning/placement/policy.hpp"

namespace utsyn {

/// Numbers for ranks and changes, so that the placement with the least sum is the best by a policy.
struct PolicyWeights {
    std::vector<std::int64_t> at_rank;  // [0] for first choices
    std::int64_t home = 0;              // for whoever is not placed, more than all else together could outweigh
    std::int64_t change = 0;            // besides, for whoever had a place before and has another or none
    std::vector<std::uint32_t> before;  // per applicant the position that she had; empty where that does not count

    std::int64_t of_change(std::uint32_t applicant, std::uint32_t position) const {
        return before.empty() || before[applicant] == none || before[applicant] == position ? 0 : change;
    }
    std::int64_t of(std::uint32_t applicant, std::uint32_t position) const {
        return (position == none ? home : at_rank[position]) + of_change(applicant, position);
    }
    std::int64_t of(const std::vector<std::uint32_t>& positions) const;
};

/// Nothing where the numbers would be too large, or for fair_share among groups, which no sum tells.
std::optional<PolicyWeights> weights_of(const PlacementInstance& instance, PlacementPolicy policy);

/// For most placed, then fewest of those with a place before who lose it, then the least total rank. Nothing where the
/// numbers would be too large.
std::optional<PolicyWeights> weights_of_changes(const PlacementInstance& instance,
                                                const std::vector<std::uint32_t>& before);

/// How much more a sum is than the least that is proved, as a part of this.
double gap_of(std::int64_t found, std::int64_t at_least);

/// Numbers for one aim of a policy after the other: the first is how few stay at home, and among placements with the least
/// sums of all before, the next one counts. fair_share is taken without groups.
std::vector<PolicyWeights> stages_of(const PlacementInstance& instance, PlacementPolicy policy);

}  // namespace utsyn
