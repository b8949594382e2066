#pragma once

#include "planning/placement_run.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// A run at a glance, without what went into it.
struct PlacementRunRow {
    Id<PlacementRun> id;
    PlacementPolicy policy{};
    std::optional<PlacementGrouping> grouping;
    std::int64_t seed = 0;
    Instant made_at;
    std::vector<FixedPlacement> fixed;
    std::vector<RunPair> pairs;
    RunBounds bounds;
    std::optional<Id<PlacementRun>> kept_run_id;
    std::optional<Instant> queued_at;
    std::optional<Instant> decided_at;
    std::optional<Instant> cancelled_at;
    std::optional<std::string> refusal;
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t total_rank = 0;
    std::optional<std::int64_t> lower_bound;
    std::optional<std::int64_t> placed_at_most;
    std::int64_t blocking_pairs = 0;
    std::vector<std::int64_t> profile;
    std::vector<std::string> clashing;
    std::optional<Date> accepted_on;
};
BOOST_DESCRIBE_STRUCT(PlacementRunRow, (),
                      (id, policy, grouping, seed, made_at, fixed, pairs, bounds, kept_run_id, queued_at, decided_at,
                       cancelled_at, refusal, placed, unplaced, total_rank, lower_bound, placed_at_most, blocking_pairs,
                       profile, clashing, accepted_on))

/// All SQL of placement runs.
class PlacementRunStore {
public:
    explicit PlacementRunStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<PlacementRun> find(Id<PlacementRun> id, const Fence& fence);
    /// Those of a round, newest first.
    std::vector<PlacementRunRow> of_round(Id<OfferRound> round, const Fence& fence);

    /// Of the program itself: it must exist.
    PlacementRun known(Id<PlacementRun> id);

    void add(const PlacementRun& run, const Change& change);
    Outcome<void> save(PlacementRun& run, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
