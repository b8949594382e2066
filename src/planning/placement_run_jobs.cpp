#include "planning/placement_run_jobs.hpp"

#include "planning/placement_run_store.hpp"
#include "platform/clock.hpp"
#include "platform/json/json.hpp"
#include "platform/runtime.hpp"

namespace utsyn {
namespace {

struct PlacementRunInput {
    Id<PlacementRun> placement_run_id;
};
BOOST_DESCRIBE_STRUCT(PlacementRunInput, (), (placement_run_id))

PlacementRun known_run(const Runtime& runtime, Id<PlacementRun> id) {
    auto transaction = runtime.database.read();
    return PlacementRunStore{transaction}.known(id);
}

void decide_run(const Runtime& runtime, const JsonText& text) {
    PlacementRunInput input;
    auto read = json::read_stored(text.text, shape_of<PlacementRunInput>(), &input);
    assert_that(read.has_value(), "the job holds what was put into it");
    auto run = known_run(runtime, input.placement_run_id);
    if (state_of(run) != RunState::under_way) return;
    if (auto decided = decide(run); !decided) {
        const auto& errors = decided.error().errors;
        run.refusal = errors.empty() ? "too-hard" : errors.front().reason;
    }
    run.decided_at = runtime.clock.now();
    auto transaction = runtime.database.begin();
    PlacementRunStore runs{transaction};
    if (state_of(runs.known(run.id)) != RunState::under_way) return;
    // Whoever cancels at this very moment is first or second: then the other one finds another version.
    if (runs.save(run, {{}, *run.decided_at, "decided"})) transaction.commit();
}

}  // namespace

void add_placement_run_job(sql::Transaction& transaction, Id<PlacementRun> run, Instant due) {
    jobs::add_job(transaction, "decide_placement_run", {json::to_json(PlacementRunInput{run})}, due);
}

const jobs::Worker placement_run_worker{"decide_placement_run", decide_run};

}  // namespace utsyn
