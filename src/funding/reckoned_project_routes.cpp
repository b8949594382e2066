#include "funding/reckoned_project_routes.hpp"

#include "organisation/organisation.hpp"
#include "organisation/permissions.hpp"

namespace utsyn {
namespace {

PlannedStayView view_of(const http::Request& request, const ReckonedProject& reckoned, std::size_t position) {
    const auto& planned = reckoned.plan.stays[position];
    const auto stay = case_in(reckoned.plan, planned);
    const auto granted = grant(stay, *reckoned.rates);
    PlannedStayView view{.planned_stay = reckoned.stays[position],
                         .grant = told(granted, stay, *reckoned.rates, request.language(), request.runtime().messages),
                         .total = {}};
    if (granted.is_eligible()) view.total = told(planned.times * granted.total, granted.currency.to_string());
    return view;
}

/// What one of them is granted, times how many they are.
std::optional<GrantAmount> amount_of(const FundedStay& stay, std::int64_t persons) {
    if (!stay.most) return std::nullopt;
    return persons * GrantAmount{stay.least ? stay.least->minor : 0, stay.most->minor, stay.least.has_value()};
}

/// The stays that later slices know to be paid by the project.
FundedStaysView funded_stays_of(const http::Request& request, sql::Transaction& transaction,
                                const ReckonedProject& reckoned) {
    const View view{transaction, request.fence(), request.today(), request.language(),
                    [&](Permission permission) { return request.may(permission); }};
    const auto currency = reckoned.budget.currency.to_string();
    FundedStaysView funded;
    GrantAmount sum;
    for (const auto& slice : request.runtime().slices) {
        if (!slice.funded_stays) continue;
        for (auto& stay : slice.funded_stays(view, reckoned.project.id.uuid)) {
            FundedStayView each{.label = stay.label,
                                .link = stay.link,
                                .from = stay.from,
                                .to = stay.to,
                                .persons = stay.persons,
                                .each = {},
                                .all = {}};
            if (const auto amount = amount_of(stay, 1)) each.each = told(*amount, currency);
            if (const auto amount = amount_of(stay, stay.persons)) {
                each.all = told(*amount, currency);
                sum += *amount;
            }
            funded.persons += stay.persons;
            funded.stays.push_back(std::move(each));
        }
    }
    funded.sum = told(sum, currency);
    if (reckoned.plan.granted)
        funded.remaining =
            told(GrantAmount{*reckoned.plan.granted - sum.high, *reckoned.plan.granted - sum.low, true}, currency);
    return funded;
}

}  // namespace

Outcome<ReckonedProject> reckon(sql::Transaction& transaction, FundingProject project) {
    auto rates = rates_of_project(transaction, project);
    if (!rates) return rates.error();
    FundingProjectStore store{transaction};
    auto stays = store.planned_stays_of(project.id);
    auto plan = plan_of(project, stays, store.beside(project));
    auto budget = kept_budget(project, project_budget(plan, **rates), store.moves_of(project.id));
    if (!budget) return budget.error();
    return ReckonedProject{std::move(project), std::move(stays), std::move(plan), *std::move(rates),
                           *std::move(budget)};
}

ToldBudget told_budget(const http::Request& request, const ReckonedProject& reckoned, const ProjectBudget& budget) {
    auto answer =
        told(budget, reckoned.plan, reckoned.stays, *reckoned.rates, request.language(), request.runtime().messages);
    answer.rate_revision = reckoned.rates.revision;
    return answer;
}

Outcome<http::Answer<FundingProjectView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                      const FundingProject& project) {
    auto reckoned = reckon(transaction, project);
    if (!reckoned) return reckoned.error();
    FundingProjectView view{.project = project,
                            .state = state_of(project),
                            .organisation_name = known_organisation(transaction, project.organisation_id).name,
                            .budget = told_budget(request, *reckoned, reckoned->budget),
                            .planned_stays = {},
                            .funded = funded_stays_of(request, transaction, *reckoned),
                            .moves = FundingProjectStore{transaction}.move_rows_of(project.id),
                            .allowed_actions = {}};
    for (std::size_t position = 0; position < reckoned->stays.size(); ++position)
        view.planned_stays.push_back(view_of(request, *reckoned, position));
    if (request.may(Permission::keep_funding_projects)) view.allowed_actions = actions_of(project);
    if (!request.may(Permission::keep_stays)) std::erase(view.allowed_actions, FundingProjectAction::attach_stays);
    return http::Answer<FundingProjectView>{std::move(view), project.version};
}

}  // namespace utsyn
