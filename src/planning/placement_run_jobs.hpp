#pragma once

#include "planning/placement_run.hpp"
#include "platform/jobs/jobs.hpp"

namespace utsyn {

/// Decides a queued run after the commit (wake the jobs then).
void add_placement_run_job(sql::Transaction& transaction, Id<PlacementRun> run, Instant due);

/// Decides a queued run, unless it has been cancelled; of one that is cancelled meanwhile what was computed is thrown away.
extern const jobs::Worker placement_run_worker;

}  // namespace utsyn
