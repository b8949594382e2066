#include "funding/funding_project_routes.hpp"

#include "funding/problems.hpp"
#include "funding/reckoned_project_routes.hpp"
#include "organisation/organisation.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

#include <functional>

namespace utsyn {
namespace {

using Rule = std::function<Outcome<FundingProject>(sql::Transaction&, FundingProject)>;

/// Finds, lets `rule` make the next state of, and saves the project that the path names.
Outcome<http::Answer<FundingProjectView>> change_project(http::Request& request, std::string_view action,
                                                         const Rule& rule) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    auto before = store.find(request.id<FundingProject>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = store.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto answer = answer_with(request, transaction, *after);
    if (answer) transaction.commit();
    return answer;
}

Outcome<void> check_not_later(const http::Request& request, Date day, std::string pointer) {
    if (day > request.today()) return invalid_field(std::move(pointer), "in-the-future");
    return {};
}

Outcome<http::Page<FundingProjectRow>> list_funding_projects(http::Request& request) {
    auto transaction = request.database().read();
    auto page = FundingProjectStore{transaction}.list(request.listing(), request.fence());
    if (!page) return page.error();
    return http::Page<FundingProjectRow>{page->rows.as<FundingProjectRow>(), page->next};
}

Outcome<http::Answer<FundingProjectView>> show_funding_project(http::Request& request) {
    auto transaction = request.database().read();
    auto project = FundingProjectStore{transaction}.find(request.id<FundingProject>(), request.fence());
    if (!project) return project.error();
    return answer_with(request, transaction, *project);
}

Outcome<http::Created<FundingProjectView>> create_funding_project(http::Request& request,
                                                                  const FundingProjectDraft& draft) {
    auto project = applied(
        draft,
        {.id = Id<FundingProject>::make(request.now()), .version = {}, .organisation_id = request.fence().above()});
    if (!project) return project.error();
    auto transaction = request.database().begin();
    FundingProjectStore{transaction}.add(*project, request.change("created"));
    auto answer = answer_with(request, transaction, *project);
    if (!answer) return answer.error();
    transaction.commit();
    return http::Created<FundingProjectView>{std::move(answer->body),
                                             "/api/funding-projects/" + project->id.to_string(), answer->version};
}

Outcome<http::Answer<FundingProjectView>> edit_funding_project(http::Request& request,
                                                               const FundingProjectDraft& draft) {
    return change_project(request, "edited", [&](sql::Transaction&, FundingProject project) -> Outcome<FundingProject> {
        if (auto may = check_allowed(project, FundingProjectAction::edit); !may) return may.error();
        return applied(draft, std::move(project));
    });
}

/// Problems: project-not-eligible, with the sentences that say why.
Outcome<void> check_eligible(const http::Request& request, const ReckonedProject& reckoned) {
    if (reckoned.budget.is_eligible()) return {};
    std::string reasons;
    for (const auto& why : told_budget(request, reckoned, reckoned.budget).not_eligible)
        reasons += (reasons.empty() ? "" : " ") + why.sentence;
    return problem(problems::project_not_eligible, {{"reasons", reasons}});
}

Outcome<http::Answer<FundingProjectView>> apply_for_funding(http::Request& request, const ApplicationDraft& draft) {
    if (auto past = check_not_later(request, draft.applied_on, "/applied_on"); !past) return past.error();
    return change_project(request, "applied",
                          [&](sql::Transaction& transaction, FundingProject project) -> Outcome<FundingProject> {
                              auto reckoned = reckon(transaction, project);
                              if (!reckoned) return reckoned.error();
                              if (auto fits = check_eligible(request, *reckoned); !fits) return fits.error();
                              return apply_for(std::move(project), draft.applied_on, reckoned->rates.revision);
                          });
}

Outcome<http::Answer<FundingProjectView>> award_funding(http::Request& request, const AwardDraft& draft) {
    if (auto past = check_not_later(request, draft.granted_on, "/granted_on"); !past) return past.error();
    return change_project(
        request, "granted", [&](sql::Transaction& transaction, FundingProject project) -> Outcome<FundingProject> {
            if (draft.granted.currency != Currency{}) return invalid_field("/granted", "not-in-euro");
            auto reckoned = reckon(transaction, project);
            if (!reckoned) return reckoned.error();
            return award(std::move(project), {draft.granted_on, draft.granted, draft.allotments}, reckoned->budget);
        });
}

Outcome<http::Answer<FundingProjectView>> reject_funding(http::Request& request, const RejectionDraft& draft) {
    if (auto past = check_not_later(request, draft.rejected_on, "/rejected_on"); !past) return past.error();
    return change_project(request, "rejected", [&](sql::Transaction&, FundingProject project) {
        return reject(std::move(project), draft.rejected_on);
    });
}

Outcome<http::Answer<FundingProjectView>> end_funding_project(http::Request& request, const EndingDraft& draft) {
    if (auto past = check_not_later(request, draft.ended_on, "/ended_on"); !past) return past.error();
    return change_project(request, "ended", [&](sql::Transaction&, FundingProject project) {
        return end(std::move(project), draft.ended_on);
    });
}

Outcome<http::Answer<FundingProjectView>> reopen_funding_project(http::Request& request) {
    return change_project(request, "reopened", [&](sql::Transaction& transaction, FundingProject project) {
        FundingProjectStore store{transaction};
        if (state_of(project) == FundingProjectState::granted)
            for (const auto& move : store.moves_of(project.id)) store.remove(move, request.change("removed"));
        return reopen(std::move(project));
    });
}

Outcome<http::Done> remove_funding_project(http::Request& request) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    const auto project = store.find(request.id<FundingProject>(), request.fence());
    if (!project) return project.error();
    if (auto allowed = check_allowed(*project, FundingProjectAction::remove); !allowed) return allowed.error();
    const auto change = request.change("removed");
    for (const auto& slice : request.runtime().slices)
        if (slice.release_project) slice.release_project(transaction, project->id.uuid, change);
    store.remove(*project, change);
    transaction.commit();
    return http::Done{};
}

Outcome<http::Page<HistoryLine>> show_funding_project_history(http::Request& request) {
    auto transaction = request.database().read();
    auto project = FundingProjectStore{transaction}.find(request.id<FundingProject>(), request.fence());
    if (!project) return project.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "funding_project", project->id.uuid),
                                   ""};
}

}  // namespace

void add_funding_project_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/funding-projects", see_funding_projects, list_funding_projects,
               {.id = "list_funding_projects",
                .summary = "Projects with a budget, at or below where you act.",
                .listing = &funding_project_listing});
    router.get("/api/funding-projects/{id}", see_funding_projects, show_funding_project,
               {"show_funding_project", "One project with its planned stays and its budget by headings."});
    router.post("/api/funding-projects", keep_funding_projects, create_funding_project,
                {"create_funding_project", "Begin the budget of a project."});
    router.put("/api/funding-projects/{id}", keep_funding_projects, edit_funding_project,
               {.id = "edit_funding_project", .summary = "Change what a project is.", .versioned = true});
    router.remove("/api/funding-projects/{id}", keep_funding_projects, remove_funding_project,
                  {"remove_funding_project",
                   "Remove a project that was not applied for; stays that it was to pay for go on without it."});
    router.post("/api/funding-projects/{id}/application", keep_funding_projects, apply_for_funding,
                {.id = "apply_for_funding",
                 .summary = "Write down that a project was applied for; its rates are kept from then on.",
                 .versioned = true});
    router.post("/api/funding-projects/{id}/award", keep_funding_projects, award_funding,
                {.id = "award_funding", .summary = "Write down what the agency granted.", .versioned = true});
    router.post("/api/funding-projects/{id}/rejection", keep_funding_projects, reject_funding,
                {.id = "reject_funding", .summary = "Write down that the agency said no.", .versioned = true});
    router.post("/api/funding-projects/{id}/ending", keep_funding_projects, end_funding_project,
                {.id = "end_funding_project", .summary = "Write down that a project has ended.", .versioned = true});
    router.post("/api/funding-projects/{id}/reopening", keep_funding_projects, reopen_funding_project,
                {.id = "reopen_funding_project",
                 .summary = "Take back the newest of ending, rejection, award and application.",
                 .versioned = true});
    router.get("/api/funding-projects/{id}/history", see_funding_projects, show_funding_project_history,
               {"show_funding_project_history", "Who changed the project, when, and how; newest first."});
}

}  // namespace utsyn
