#include "funding/planned_stay_routes.hpp"

#include "funding/reckoned_project_routes.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

/// The project of a planned stay, where stays may be planned. Problems: not-found, funding-project-in-other-state.
Outcome<FundingProject> open_project(const http::Request& request, FundingProjectStore& store, Id<FundingProject> id) {
    auto project = store.find(id, request.fence());
    if (!project) return project.error();
    if (auto may = check_allowed(*project, FundingProjectAction::plan_stays); !may) return may.error();
    return project;
}

/// The project as it is now; its version is not that of the planned stay.
Outcome<http::Answer<FundingProjectView>> committed(const http::Request& request, sql::Transaction& transaction,
                                                    const FundingProject& project) {
    auto answer = answer_with(request, transaction, project);
    if (!answer) return answer.error();
    transaction.commit();
    return http::Answer<FundingProjectView>{std::move(answer->body)};
}

Outcome<http::Created<FundingProjectView>> plan_stay(http::Request& request, const PlannedStayDraft& draft) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    auto project = open_project(request, store, request.id<FundingProject>());
    if (!project) return project.error();
    auto stay = applied(draft, {.id = Id<PlannedStay>::make(request.now()),
                                .version = {},
                                .organisation_id = project->organisation_id,
                                .project_id = project->id});
    if (!stay) return stay.error();
    store.add(*stay, request.change("created"));
    auto answer = committed(request, transaction, *project);
    if (!answer) return answer.error();
    return http::Created<FundingProjectView>{std::move(answer->body), "/api/planned-stays/" + stay->id.to_string()};
}

Outcome<http::Answer<PlannedStay>> show_planned_stay(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = FundingProjectStore{transaction}.find_planned_stay(request.id<PlannedStay>(), request.fence());
    if (!stay) return stay.error();
    return http::Answer<PlannedStay>{*stay, stay->version};
}

Outcome<http::Answer<FundingProjectView>> edit_planned_stay(http::Request& request, const PlannedStayDraft& draft) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    auto before = store.find_planned_stay(request.id<PlannedStay>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto project = open_project(request, store, before->project_id);
    if (!project) return project.error();
    auto after = applied(draft, *before);
    if (!after) return after.error();
    if (auto saved = store.save(*before, *after, request.change("edited")); !saved) return saved.error();
    return committed(request, transaction, *project);
}

Outcome<http::Answer<FundingProjectView>> remove_planned_stay(http::Request& request) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    auto stay = store.find_planned_stay(request.id<PlannedStay>(), request.fence());
    if (!stay) return stay.error();
    auto project = open_project(request, store, stay->project_id);
    if (!project) return project.error();
    store.remove(*stay, request.change("removed"));
    return committed(request, transaction, *project);
}

}  // namespace

void add_planned_stay_routes(http::Router& router) {
    using enum Permission;
    router.post("/api/funding-projects/{id}/planned-stays", keep_funding_projects, plan_stay,
                {"plan_stay", "Plan a stay in a project's budget, several times over where it is so."});
    router.get("/api/planned-stays/{id}", see_funding_projects, show_planned_stay,
               {"show_planned_stay", "One planned stay."});
    router.put("/api/planned-stays/{id}", keep_funding_projects, edit_planned_stay,
               {.id = "edit_planned_stay", .summary = "Change a planned stay.", .versioned = true});
    router.remove("/api/planned-stays/{id}", keep_funding_projects, remove_planned_stay,
                  {"remove_planned_stay", "Take a planned stay out of the budget."});
}

}  // namespace utsyn
