#pragma once

#include "planning/placement/policy.hpp"

#include <span>

namespace utsyn {

/// An applicant who gets something else than before; positions in her list, `none` for staying at home.
struct PlacementMove {
    std::uint32_t applicant = 0;
    std::uint32_t from = none;
    std::uint32_t to = none;

    bool operator==(const PlacementMove&) const = default;
};

/// What a changed question does to the answer. Where the changed question has bounds that cannot hold together, `after`
/// names them, the differences are 0 and nobody moves.
struct PlacementEffect {
    PlacementInstance instance;  // the changed question
    PlacementResult after;
    std::int64_t placed_difference = 0;
    std::int64_t total_rank_difference = 0;  // of the placed
    std::vector<PlacementMove> moves;        // as the applicants are numbered, without those who withdrew
};

// Each question is computed by placing again, with the same lottery. `before` is what `place` answers for the instance, the
// policy and the seed. Problems beside those told: as of `place`.

/// What one more seat at a place would give. The partner's maximum stays.
/// Problems: invalid, "/place".
Outcome<PlacementEffect> with_one_more_place(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                             const PlacementResult& before, std::uint32_t place);

/// What a ceiling that is `more` higher would give.
/// Units: those of the ceiling: cents, grams. Problems: invalid, "/ceiling", "/more" below 0.
Outcome<PlacementEffect> with_higher_ceiling(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                             const PlacementResult& before, std::uint32_t ceiling, std::int64_t more);

/// What would change if some applicants withdrew.
/// Problems: invalid, "/withdrawn/<position>".
Outcome<PlacementEffect> without_applicants(const PlacementInstance& instance, PlacementPolicy policy,
                                            std::uint64_t seed, const PlacementResult& before,
                                            std::span<const std::uint32_t> withdrawn);

/// The placement after some withdrew that disturbs the others least, whatever the policy was: most placed; then fewest of
/// those who had a place sent home or elsewhere; then the least total rank; then the first in lottery order. Exact where
/// all bounds form one flow; else the best that is found, proved best where `after.gap` is 0.
/// Problems: invalid, "/withdrawn/<position>", "/bounds" where somebody must move of more than can be searched.
Outcome<PlacementEffect> with_fewest_changes(const PlacementInstance& instance, std::uint64_t seed,
                                             const PlacementResult& before, std::span<const std::uint32_t> withdrawn);

/// What it would cost to place an applicant by hand at a choice of hers, or to keep her at home with `none`: how the total
/// rank changes, and who gives way.
/// Problems: invalid, "/applicant", "/position" for one that she does not have or may not have.
Outcome<PlacementEffect> cost_of_placing(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                         const PlacementResult& before, std::uint32_t applicant,
                                         std::uint32_t position);

/// The instance after some withdrew: they keep their numbers in the lottery and count in their groups, have no choice that
/// they may have, are no longer fixed by hand, and nobody is paired with them.
PlacementInstance without(PlacementInstance instance, std::span<const std::uint32_t> withdrawn);

}  // namespace utsyn
