#include "planning/placement_run_routes.hpp"

#include "organisation/permissions.hpp"
#include "planning/placement_run_json.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/version.hpp"

namespace utsyn {
namespace {

RunDecisionView decision_view(const http::Request& request, const PlacementRun& run, const RunDecision& decision,
                              const PlacementApplicant& applicant) {
    auto title = [&](const std::optional<Id<Offer>>& offer) -> std::optional<std::string> {
        for (const auto& place : run.places)
            if (offer == place.offer_id) return place.title;
        return std::nullopt;
    };
    RunDecisionView view{.application_id = decision.application_id,
                         .person_name = applicant.person_name,
                         .programme = applicant.programme,
                         .points = applicant.points,
                         .lottery = decision.lottery,
                         .offer_id = decision.offer_id,
                         .offer_title = title(decision.offer_id),
                         .rank = decision.rank,
                         .waiting_place = decision.waiting_place,
                         .waiting_offer_title = title(decision.waiting_offer_id)};
    for (const auto& reason : decision.reasons)
        view.reasons.push_back(request.runtime().messages.text(request.language(), reason.key, arguments_of(reason)));
    return view;
}

/// Problems: not-found. That the applications are read is written down.
Outcome<PlacementRunView> view_of(const http::Request& request, sql::Transaction& transaction,
                                  const PlacementRun& run) {
    auto input = placement_input(transaction, request.fence(), run.round_id, request.change("read"));
    if (!input) return input.error();
    PlacementRunView view{
        .run = row_of(run), .round_id = run.round_id, .round_name = input->round.name, .hash = run.hash};
    view.promise = request.runtime().messages.text(request.language(),
                                                   "placement_policy.promise." + std::string{word(run.policy)});
    view.replayable = is_replayable(run);
    view.places = place_views(run);
    for (const auto& applicant : input->applicants)
        for (const auto& decision : run.decisions)
            if (decision.application_id == applicant.application_id)
                view.decisions.push_back(decision_view(request, run, decision, applicant));
    bool may_accept = !input->placed && request.may(Permission::place_applicants);
    if (may_accept && accept(run, request.today())) view.allowed_actions.push_back(PlacementRunAction::accept);
    return view;
}

Outcome<http::Page<PlacementRunRow>> list_placement_runs(http::Request& request) {
    auto transaction = request.database().read();
    auto round = find_offer_round(transaction, request.fence(), request.id<OfferRound>());
    if (!round) return round.error();
    http::Page<PlacementRunRow> page;
    for (const auto& run : PlacementRunStore{transaction}.of_round(round->id, request.fence()))
        page.items.push_back(row_of(run));
    return page;
}

Outcome<http::Created<PlacementRunView>> create_placement_run(http::Request& request, const PlacementRunDraft& draft) {
    auto transaction = request.database().begin();
    auto input = placement_input(transaction, request.fence(), request.id<OfferRound>(), request.change("read"));
    if (!input) return input.error();
    PlacementRun run{.id = Id<PlacementRun>::make(request.now()),
                     .policy = draft.policy,
                     .seed = draft.seed,
                     .program_version = std::string{version()},
                     .made_at = request.now()};
    take_input(*input, run);
    decide(run);
    PlacementRunStore{transaction}.add(run, request.change("created"));
    auto view = view_of(request, transaction, run);
    if (!view) return view.error();
    transaction.commit();
    return http::Created<PlacementRunView>{*std::move(view), "/api/placement-runs/" + run.id.to_string(), run.version};
}

Outcome<http::Answer<PlacementRunView>> show_placement_run(http::Request& request) {
    auto transaction = request.database().begin();
    auto run = PlacementRunStore{transaction}.find(request.id<PlacementRun>(), request.fence());
    if (!run) return run.error();
    auto view = view_of(request, transaction, *run);
    if (!view) return view.error();
    transaction.commit();
    return http::Answer<PlacementRunView>{*std::move(view), run->version};
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
    auto view = view_of(request, transaction, *after);
    if (!view) return view.error();
    transaction.commit();
    request.runtime().jobs.wake();
    return http::Answer<PlacementRunView>{*std::move(view), after->version};
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
    router.post("/api/placement-runs/{id}/acceptance", place_applicants, accept_placement_run,
                {.id = "accept_placement_run",
                 .summary = "Confirm a run: places, stays and letters follow.",
                 .versioned = true});
}

}  // namespace utsyn
