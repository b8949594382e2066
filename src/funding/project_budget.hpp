#pragma once

#include "funding/project_plan.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

/// What a heading is planned at, what the agreement allots to it and what of that is left.
/// Units: hundredths; `left` is below 0 where the plan needs more.
struct BudgetHeading {
    GrantKind kind{};
    GrantAmount planned;
    std::int64_t allotted = 0;

    GrantAmount left() const { return {allotted - planned.high, allotted - planned.low, true}; }
};

/// Shape: without reasons the total is the sum of the headings, or the lump sum.
struct ProjectBudget {
    std::vector<BudgetHeading> headings;  // by kind, each once; none for a lump sum
    std::vector<ProjectReason> not_eligible;
    std::vector<GrantKind> not_known;  // headings that are paid and no rate is known for
    int participants = 0;              // as the format counts them
    GrantAmount total;
    std::optional<std::int64_t> lump_sum;
    std::optional<GrantAmount> remaining;  // of the granted sum, or of the lump sum
    Currency currency;

    bool is_eligible() const { return not_eligible.empty(); }
};

struct HeadingMove {
    GrantKind from{};
    GrantKind to{};
    std::int64_t amount = 0;  // hundredths
};

/// Many stays at once, with what counts over the whole project: organisational support by all its participants, project
/// management by its whole sum. What an agreement allots begins as what is planned.
ProjectBudget project_budget(const ProjectPlan& plan, const RateBook& book);

/// The budget after money went from one heading to another; the total stays.
/// Problems: heading-too-small.
Outcome<ProjectBudget> moved(ProjectBudget budget, const HeadingMove& move);

}  // namespace utsyn
