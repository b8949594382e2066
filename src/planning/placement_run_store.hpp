#pragma once

#include "planning/placement_run.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// All SQL of placement runs.
class PlacementRunStore {
public:
    explicit PlacementRunStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<PlacementRun> find(Id<PlacementRun> id, const Fence& fence);
    /// Those of a round, newest first.
    std::vector<PlacementRun> of_round(Id<OfferRound> round, const Fence& fence);

    void add(const PlacementRun& run, const Change& change);
    Outcome<void> save(PlacementRun& run, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
