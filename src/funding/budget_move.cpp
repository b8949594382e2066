#include "funding/budget_move.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

BudgetHeading& heading_in(ProjectBudget& budget, GrantKind kind) {
    const auto found = std::ranges::lower_bound(budget.headings, kind, {}, &BudgetHeading::kind);
    if (found != budget.headings.end() && found->kind == kind) return *found;
    return *budget.headings.insert(found, BudgetHeading{.kind = kind, .planned = {}});
}

}  // namespace

Outcome<ProjectBudget> kept_budget(const FundingProject& project, ProjectBudget budget,
                                   std::span<const BudgetMove> moves) {
    if (!project.award || !budget.is_eligible()) return budget;
    for (auto& heading : budget.headings) heading.allotted = 0;
    for (const auto& allotment : project.award->allotments)
        heading_in(budget, allotment.kind).allotted = allotment.amount.minor;
    for (const auto& move : moves) {
        auto after = moved(std::move(budget), {move.from_kind, move.to_kind, move.amount.minor});
        if (!after) return after.error();
        budget = *std::move(after);
    }
    return budget;
}

}  // namespace utsyn
