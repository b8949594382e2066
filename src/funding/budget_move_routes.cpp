#include "funding/budget_move_routes.hpp"

#include "funding/reckoned_project_routes.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// A project whose money may be moved, reckoned. Problems: not-found, funding-project-in-other-state.
Outcome<ReckonedProject> movable(const http::Request& request, sql::Transaction& transaction, Id<FundingProject> id) {
    auto project = FundingProjectStore{transaction}.find(id, request.fence());
    if (!project) return project.error();
    if (auto may = check_allowed(*project, FundingProjectAction::move); !may) return may.error();
    return reckon(transaction, *std::move(project));
}

/// Problems: invalid, heading-too-small.
Outcome<ProjectBudget> after_move(const ReckonedProject& reckoned, const HeadingMoveDraft& draft) {
    if (draft.from_kind == draft.to_kind) return invalid_field("/to_kind", "same-heading");
    if (draft.amount.currency != Currency{}) return invalid_field("/amount", "not-in-euro");
    if (draft.amount.minor <= 0) return invalid_field("/amount", "too-small", {{"min", 0.01}});
    return moved(reckoned.budget, {draft.from_kind, draft.to_kind, draft.amount.minor});
}

Outcome<http::Answer<ToldBudget>> preview_budget_move(http::Request& request, const HeadingMoveDraft& draft) {
    auto transaction = request.database().read();
    auto reckoned = movable(request, transaction, request.id<FundingProject>());
    if (!reckoned) return reckoned.error();
    auto after = after_move(*reckoned, draft);
    if (!after) return after.error();
    return http::Answer<ToldBudget>{told_budget(request, *reckoned, *after)};
}

Outcome<http::Created<FundingProjectView>> move_budget(http::Request& request, const BudgetMoveDraft& draft) {
    auto transaction = request.database().begin();
    auto reckoned = movable(request, transaction, request.id<FundingProject>());
    if (!reckoned) return reckoned.error();
    if (auto after = after_move(*reckoned, draft); !after) return after.error();
    const BudgetMove move{.id = Id<BudgetMove>::make(request.now()),
                          .organisation_id = reckoned->project.organisation_id,
                          .project_id = reckoned->project.id,
                          .from_kind = draft.from_kind,
                          .to_kind = draft.to_kind,
                          .amount = draft.amount,
                          .reason = draft.reason,
                          .person_id = request.actor().person,
                          .moved_on = request.today()};
    FundingProjectStore{transaction}.add(move, request.change("created"));
    auto answer = answer_with(request, transaction, reckoned->project);
    if (!answer) return answer.error();
    transaction.commit();
    return http::Created<FundingProjectView>{std::move(answer->body), "/api/budget-moves/" + move.id.to_string()};
}

Outcome<http::Answer<FundingProjectView>> undo_budget_move(http::Request& request) {
    auto transaction = request.database().begin();
    FundingProjectStore store{transaction};
    auto move = store.find_move(request.id<BudgetMove>(), request.fence());
    if (!move) return move.error();
    auto reckoned = movable(request, transaction, move->project_id);
    if (!reckoned) return reckoned.error();
    store.remove(*move, request.change("removed"));
    auto answer = answer_with(request, transaction, reckoned->project);
    if (!answer) return answer.error();
    transaction.commit();
    return http::Answer<FundingProjectView>{std::move(answer->body)};
}

}  // namespace

void add_budget_move_routes(http::Router& router) {
    using enum Permission;
    router.post("/api/funding-projects/{id}/budget-move-previews", keep_funding_projects, preview_budget_move,
                {"preview_budget_move", "What a budget would be after money moved from one heading to another."});
    router.post("/api/funding-projects/{id}/budget-moves", keep_funding_projects, move_budget,
                {"move_budget", "Move money from one heading to another, with the reason."});
    router.remove("/api/budget-moves/{id}", keep_funding_projects, undo_budget_move,
                  {"undo_budget_move", "Take back a move between headings."});
}

}  // namespace utsyn
