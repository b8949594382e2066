#pragma once

#include "planning/placement_run_comparison.hpp"
#include "planning/placement_run_costs.hpp"

namespace utsyn {

/// What a changed question would do to a run, in figures that name nobody.
struct RunEffect {
    std::int64_t placed = 0;
    std::int64_t placed_difference = 0;
    std::int64_t total_rank = 0;
    std::int64_t total_rank_difference = 0;  // of the placed
    std::int64_t better = 0;                 // how many come higher on their lists
    std::int64_t worse = 0;
    bool proved = false;    // nothing better exists; otherwise the best that was found
    bool clashing = false;  // the bounds could not hold together any more
};
BOOST_DESCRIBE_STRUCT(RunEffect, (),
                      (placed, placed_difference, total_rank, total_rank_difference, better, worse, proved, clashing))

/// What would change without somebody, and for whom.
struct RunWithdrawal {
    RunEffect effect;
    std::vector<RunMove> moves;  // in the order of the run, without her
};

/// Whether effects can be computed: of a run that was decided by its policy, and comes out the same today.
bool has_effects(const PlacementRun& run);

// Each is computed by placing again with the same lottery. Problems beside those told: run-without-effects, and as `decide`.

/// Problems: not-found, for an offer that the run does not have.
Outcome<RunEffect> with_one_more_at(const PlacementRun& run, Id<Offer> offer);

/// Units: euro cents, grams of CO2. Problems: invalid, where the run has no such ceiling.
Outcome<RunEffect> with_more(const PlacementRun& run, RunCostKind kind, std::int64_t more);

/// Problems: not-found, for an application that is not in the run.
Outcome<RunWithdrawal> if_withdrawn(const PlacementRun& run, Id<MobilityApplication> application);

}  // namespace utsyn
