#include "planning/placement_run_routes.hpp"

#include "organisation/permissions.hpp"
#include "planning/limits.hpp"
#include "planning/placement_run_clash.hpp"
#include "planning/placement_run_json.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/version.hpp"

namespace utsyn {
namespace {

std::string promise_of(const http::Request& request, const PlacementRun& run) {
    std::string key = "placement_policy.promise." + std::string{word(run.policy)};
    if (run.policy == PlacementPolicy::fair_share && !run.grouping) key += "_without_groups";
    return request.runtime().messages.text(request.language(), key);
}

std::vector<std::string> clash_sentences(const http::Request& request, const PlacementInput& input,
                                         const PlacementRun& run) {
    std::vector<std::string> sentences;
    for (const auto& [key, values] : clash_of(run, input.applicants))
        sentences.push_back(request.runtime().messages.text(request.language(), key, values));
    return sentences;
}

PlacementRunView view_of(const http::Request& request, const PlacementInput& input, const PlacementRun& run) {
    const auto& messages = request.runtime().messages;
    PlacementRunView view{.run = row_of(run),
                          .round_id = run.round_id,
                          .round_name = input.round.name,
                          .promise = promise_of(request, run),
                          .hash = run.hash,
                          .replayable = is_replayable(run),
                          .costs = costs_of(run),
                          .clash = clash_sentences(request, input, run),
                          .places = place_views(run, input.offers),
                          .decisions = decision_views(run, input.applicants, messages, request.language()),
                          .fairness = fairness_of(run, planning_limits().smallest_count_shown),
                          .smallest_count_shown = planning_limits().smallest_count_shown};
    if (input.placed || !request.may(Permission::place_applicants)) return view;
    view.allowed_actions.push_back(PlacementRunAction::run_again);
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

Outcome<http::Created<PlacementRunView>> create_placement_run(http::Request& request, const PlacementRunDraft& draft) {
    auto transaction = request.database().begin();
    auto input = read_input(request, transaction, request.id<OfferRound>());
    if (!input) return input.error();
    PlacementRun run{.id = Id<PlacementRun>::make(request.now()),
                     .policy = draft.policy,
                     .grouping = draft.grouping,
                     .seed = draft.seed,
                     .program_version = std::string{version()},
                     .made_at = request.now()};
    if (draft.bounds) run.bounds = *draft.bounds;
    take_input(*input, run);
    take_costs(offer_costs(transaction, input->offers, run.bounds.journey, request.today()), run);
    if (draft.fixed) run.fixed = *draft.fixed;
    if (auto fits = check_fixed(run); !fits) return fits.error();
    if (auto fits = check_bounds(run); !fits) return fits.error();
    if (auto decided = decide(run); !decided) return decided.error();
    PlacementRunStore{transaction}.add(run, request.change("created"));
    transaction.commit();
    return http::Created<PlacementRunView>{view_of(request, *input, run), "/api/placement-runs/" + run.id.to_string(),
                                           run.version};
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
    router.get(
        "/api/placement-runs/{id}/comparison", see_applications, compare_placement_run,
        {.id = "compare_placement_run",
         .summary = "Who gets something else in a run than in another one of its round, and which figures change.",
         .queries = {{"with", "The run to compare with; without it, the one made before."}}});
    router.post("/api/placement-runs/{id}/acceptance", place_applicants, accept_placement_run,
                {.id = "accept_placement_run",
                 .summary = "Confirm a run: places, stays and letters follow.",
                 .versioned = true});
}

}  // namespace utsyn
