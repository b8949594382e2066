#include "funding/reckoned_budgets_watch.hpp"

#include "funding/funding_project_store.hpp"

namespace utsyn {

std::vector<ReckonedGrant> reckoned_budgets(const View& view, const RateBook& rates) {
    FundingProjectStore store{view.transaction};
    std::vector<ReckonedGrant> grants;
    for (const auto& project : store.under_way(view.fence)) {
        if (project.rate_revision) continue;
        const auto stays = store.planned_stays_of(project.id);
        const auto budget = project_budget(plan_of(project, stays, store.beside(project)), rates);
        ReckonedGrant reckoned{.kind = "funding_project",
                               .label = project.name,
                               .link = "/money/budgets/" + project.id.to_string(),
                               .persons = 1,
                               .each = {}};
        if (budget.is_eligible()) reckoned.each = Money{budget.total.high, budget.currency};
        grants.push_back(std::move(reckoned));
    }
    return grants;
}

}  // namespace utsyn
