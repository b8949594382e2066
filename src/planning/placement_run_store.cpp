#include "planning/placement_run_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_placement_run{"planning.find_placement_run", R"sql(
    select * from placement_run
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement known_placement_run{"planning.known_placement_run", R"sql(
    select * from placement_run where id = :id
)sql"};

constexpr sql::Statement placement_runs_of_round{"planning.placement_runs_of_round", R"sql(
    select id, policy, grouping, seed, made_at, fixed, pairs, bounds_journey, bounds_most_grant_minor,
           bounds_most_grant_currency, bounds_most_kilograms_co2e, bounds_groups, bounds_partners, kept_run_id, queued_at,
           decided_at, cancelled_at, refusal, placed, unplaced, total_rank, lower_bound, placed_at_most,
           blocking_pairs, profile, clashing, accepted_on
    from placement_run
    where round_id = :round_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by made_at desc, id desc
)sql"};

}  // namespace

Outcome<PlacementRun> PlacementRunStore::find(Id<PlacementRun> id, const Fence& fence) {
    auto rows = transaction_.run(find_placement_run, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<PlacementRun>();
}

std::vector<PlacementRunRow> PlacementRunStore::of_round(Id<OfferRound> round, const Fence& fence) {
    return transaction_.run(placement_runs_of_round, {{"round_id", round}, {"fence", fence.above()}})
        .as<PlacementRunRow>();
}

PlacementRun PlacementRunStore::known(Id<PlacementRun> id) {
    auto rows = transaction_.run(known_placement_run, {{"id", id}});
    assert_that(!rows.empty(), "a run that the program knows exists");
    return rows[0].as<PlacementRun>();
}

void PlacementRunStore::add(const PlacementRun& run, const Change& change) {
    transaction_.insert("placement_run", run);
    record_change(transaction_, change, run.organisation_id, "placement_run", run.id.uuid, "null", "null");
}

Outcome<void> PlacementRunStore::save(PlacementRun& run, const Change& change) {
    if (auto updated = transaction_.update("placement_run", run); !updated) return updated;
    record_change(transaction_, change, run.organisation_id, "placement_run", run.id.uuid, "null", "null");
    return {};
}

}  // namespace utsyn
