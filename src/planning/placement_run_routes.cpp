#include "planning/placement_run_routes.hpp"

#include "organisation/permissions.hpp"
#include "planning/limits.hpp"
#include "planning/placement_run_clash.hpp"
#include "planning/placement_run_file.hpp"
#include "planning/placement_run_jobs.hpp"
#include "planning/placement_run_json.hpp"
#include "planning/problems.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/version.hpp"

namespace utsyn {
namespace {

std::string promise_of(const http::Request& request, const PlacementRun& run) {
    std::string key = "placement_policy.promise." + std::string{word(run.policy)};
    if (run.policy == PlacementPolicy::fair_share && !run.grouping) key += "_without_groups";
    if (run.kept_run_id) key = "placement_policy.promise_kept";
    return request.runtime().messages.text(request.language(), key);
}

std::vector<std::string> clash_sentences(const http::Request& request, const PlacementInput& input,
                                         const PlacementRun& run) {
    std::vector<std::string> sentences;
    for (const auto& [key, values] : clash_of(run, input.applicants))
        sentences.push_back(request.runtime().messages.text(request.language(), key, values));
    return sentences;
}

/// What a run that was decided says.
void show_outcome(const http::Request& request, const PlacementInput& input, const PlacementRun& run,
                  PlacementRunView& view) {
    const auto& messages = request.runtime().messages;
    view.replayable = is_replayable(run);
    view.has_effects = has_effects(run);
    view.withdrawn = withdrawn_since(run, input);
    view.costs = costs_of(run);
    view.clash = clash_sentences(request, input, run);
    view.places = place_views(run, input.offers);
    view.decisions = decision_views(run, input.applicants, messages, request.language());
    view.fairness = fairness_of(run, planning_limits().smallest_count_shown);
}

PlacementRunView view_of(const http::Request& request, const PlacementInput& input, const PlacementRun& run) {
    const auto& messages = request.runtime().messages;
    PlacementRunView view{.run = row_of(run),
                          .round_id = run.round_id,
                          .round_name = input.round.name,
                          .promise = promise_of(request, run),
                          .hash = run.hash,
                          .smallest_count_shown = planning_limits().smallest_count_shown};
    if (run.refusal) view.refusal = messages.text(request.language(), "field." + *run.refusal);
    const bool is_decided = run.decisions.size() == run.applicants.size();
    if (is_decided) show_outcome(request, input, run, view);
    if (input.placed || !request.may(Permission::place_applicants)) return view;
    if (cancel(run, request.now())) view.allowed_actions.push_back(PlacementRunAction::cancel);
    else view.allowed_actions.push_back(PlacementRunAction::run_again);
    if (accept(run, request.today())) view.allowed_actions.push_back(PlacementRunAction::accept);
    return view;
}

/// Problems: not-found. That the applications are read is written down.
Outcome<PlacementInput> read_input(const http::Request& request, sql::Transaction& transaction, Id<OfferRound> round) {
    return placement_input(transaction, request.fence(), round, request.change("read"));
}

Outcome<http::Page<PlacementRunRow>> list_placement_runs(http::Request& request) {
    auto transaction = request.database().read();
    auto round = find_offer_round(transaction, request.fence(), request.id<OfferRound>());
    if (!round) return round.error();
    http::Page<PlacementRunRow> page;
    page.items = PlacementRunStore{transaction}.of_round(round->id, request.fence());
    return page;
}

/// Problems: not-found, run-not-decided, for the run to be kept; those of bounds and of those fixed by hand.
Outcome<PlacementRun> run_from(const http::Request& request, sql::Transaction& transaction, const PlacementInput& input,
                               const PlacementRunDraft& draft) {
    PlacementRun run{.id = Id<PlacementRun>::make(request.now()),
                     .policy = draft.policy,
                     .grouping = draft.grouping,
                     .seed = draft.seed,
                     .program_version = std::string{version()},
                     .made_at = request.now()};
    if (draft.bounds) run.bounds = *draft.bounds;
    take_input(input, run);
    take_costs(offer_costs(transaction, input.offers, run.bounds.journey, request.today()), run);
    if (draft.fixed) run.fixed = *draft.fixed;
    if (auto fits = check_fixed(run); !fits) return fits.error();
    if (draft.pairs) run.pairs = *draft.pairs;
    if (auto fits = check_pairs(run); !fits) return fits.error();
    if (auto fits = check_bounds(run); !fits) return fits.error();
    if (!draft.kept_run_id) return run;
    auto earlier = PlacementRunStore{transaction}.find(*draft.kept_run_id, request.fence());
    if (!earlier) return earlier.error();
    if (earlier->round_id != run.round_id) return problem(problems::not_found);
    if (earlier->decisions.size() != earlier->applicants.size()) return problem(problems::run_not_decided);
    keep(*earlier, run);
    return run;
}

Outcome<http::Created<PlacementRunView>> create_placement_run(http::Request& request, const PlacementRunDraft& draft) {
    auto transaction = request.database().begin();
    auto input = read_input(request, transaction, request.id<OfferRound>());
    if (!input) return input.error();
    auto run = run_from(request, transaction, *input, draft);
    if (!run) return run.error();
    if (takes_long(*run)) {
        run->queued_at = request.now();
        add_placement_run_job(transaction, run->id, request.now());
    } else if (auto decided = decide(*run); !decided) {
        return decided.error();
    }
    PlacementRunStore{transaction}.add(*run, request.change("created"));
    transaction.commit();
    if (run->queued_at) request.runtime().jobs.wake();
    return http::Created<PlacementRunView>{view_of(request, *input, *run), "/api/placement-runs/" + run->id.to_string(),
                                           run->version};
}

Outcome<http::Answer<PlacementRunView>> show_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    auto run = PlacementRunStore{transaction}.find(request.id<PlacementRun>(), request.fence());
    if (!run) return run.error();
    auto input = read_input(request, transaction, run->round_id);
    if (!input) return input.error();
    transaction.commit();
    return http::Answer<PlacementRunView>{view_of(request, *input, *run), run->version};
}

Outcome<http::Content> download_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    auto run = PlacementRunStore{transaction}.find(request.id<PlacementRun>(), request.fence());
    if (!run) return run.error();
    auto input = read_input(request, transaction, run->round_id);
    if (!input) return input.error();
    auto file = file_of(*run);
    if (!file) return file.error();
    transaction.commit();
    return http::Content{"application/json", *std::move(file), "placement-" + run->hash.substr(0, 16) + ".json"};
}

/// The run that the reader names, or the one made before this; this itself when it is the first.
Outcome<PlacementRun> find_earlier(const http::Request& request, PlacementRunStore& runs, const PlacementRun& run) {
    auto asked = request.incoming().query_value("with");
    if (!asked.empty()) {
        auto id = Id<PlacementRun>::parse(asked);
        if (!id) return invalid_field("/with", "not-an-id");
        auto found = runs.find(*id, request.fence());
        if (found && found->round_id != run.round_id) return problem(problems::not_found);
        return found;
    }
    for (const auto& row : runs.of_round(run.round_id, request.fence()))
        if (row.made_at < run.made_at) return runs.find(row.id, request.fence());
    return run;
}

Outcome<http::Answer<RunComparisonView>> compare_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    PlacementRunStore runs{transaction};
    auto after = runs.find(request.id<PlacementRun>(), request.fence());
    if (!after) return after.error();
    auto before = find_earlier(request, runs, *after);
    if (!before) return before.error();
    auto input = read_input(request, transaction, after->round_id);
    if (!input) return input.error();
    transaction.commit();
    return http::Answer<RunComparisonView>{comparison_view(*before, *after, *input)};
}

Outcome<http::Answer<PlacementRunView>> accept_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    PlacementRunStore runs{transaction};
    auto before = runs.find(request.id<PlacementRun>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = accept(*before, request.today());
    if (!after) return after.error();
    auto decisions = decisions_of(*after);
    auto recorded = record_placements(transaction, request.fence(), after->round_id, after->id.uuid, decisions,
                                      request.change("placed"));
    if (!recorded) return recorded.error();
    if (auto saved = runs.save(*after, request.change("accepted")); !saved) return saved.error();
    auto input = read_input(request, transaction, after->round_id);
    if (!input) return input.error();
    transaction.commit();
    request.runtime().jobs.wake();
    return http::Answer<PlacementRunView>{view_of(request, *input, *after), after->version};
}

Outcome<http::Answer<PlacementRunView>> cancel_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    PlacementRunStore runs{transaction};
    auto before = runs.find(request.id<PlacementRun>(), request.fence());
    if (!before) return before.error();
    auto after = cancel(*before, request.now());
    if (!after) return after.error();
    if (auto saved = runs.save(*after, request.change("cancelled")); !saved) return saved.error();
    auto input = read_input(request, transaction, after->round_id);
    if (!input) return input.error();
    transaction.commit();
    return http::Answer<PlacementRunView>{view_of(request, *input, *after), after->version};
}

/// "waiting" while the run is under way, then "done".
void send_progress(sql::Database& database, Id<PlacementRun> id, http::EventSink& sink) {
    constexpr std::chrono::milliseconds between_events{500};
    while (true) {
        const bool is_under_way = [&] {
            auto transaction = database.read();
            return state_of(PlacementRunStore{transaction}.known(id)) == RunState::under_way;
        }();
        if (!sink.send(is_under_way ? "waiting" : "done", "{}") || !is_under_way || !sink.wait(between_events)) return;
    }
}

Outcome<http::Events> follow_placement_run(http::Request& request) {
    auto transaction = request.database().read();
    auto run = PlacementRunStore{transaction}.find(request.id<PlacementRun>(), request.fence());
    if (!run) return run.error();
    return http::Events{
        [&database = request.database(), id = run->id](http::EventSink& sink) { send_progress(database, id, sink); }};
}

}  // namespace

void add_placement_run_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offer-rounds/{id}/placement-runs", see_applications, list_placement_runs,
               {"list_placement_runs", "The placements tried out for a round, newest first."});
    router.post(
        "/api/offer-rounds/{id}/placement-runs", place_applicants, create_placement_run,
        {"create_placement_run", "Place the applicants of a round and look at the result before anything is decided."});
    router.get("/api/placement-runs/{id}", see_applications, show_placement_run,
               {"show_placement_run", "Who gets what in a run, and why."});
    router.get("/api/placement-runs/{id}/file", see_applications, download_placement_run,
               {"download_placement_run",
                "The run as `utsyn place --replay` takes it, to be computed again elsewhere: all by number, nobody "
                "named. The reading is journalled."});
    router.get(
        "/api/placement-runs/{id}/comparison", see_applications, compare_placement_run,
        {.id = "compare_placement_run",
         .summary = "Who gets something else in a run than in another one of its round, and which figures change.",
         .queries = {{"with", "The run to compare with; without it, the one made before."}}});
    router.get("/api/placement-runs/{id}/events", see_applications, follow_placement_run,
               {"follow_placement_run", "Whether a run is still being decided, as server-sent events."});
    router.post("/api/placement-runs/{id}/cancellation", place_applicants, cancel_placement_run,
                {"cancel_placement_run", "Give up a run that is being decided; what was computed is thrown away."});
    router.post("/api/placement-runs/{id}/acceptance", place_applicants, accept_placement_run,
                {.id = "accept_placement_run",
                 .summary = "Confirm a run: places, stays and letters follow.",
                 .versioned = true});
}

}  // namespace utsyn
