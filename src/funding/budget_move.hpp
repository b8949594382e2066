#pragma once

#include "funding/funding_project.hpp"

#include <span>

namespace utsyn {

/// Money that went from one heading to another, who moved it and why.
struct BudgetMove {
    Id<BudgetMove> id;
    Id<Organisation> organisation_id;
    Id<FundingProject> project_id;
    GrantKind from_kind{};
    GrantKind to_kind{};
    Money amount;
    std::string reason;
    Id<Person> person_id;
    Date moved_on;
};
BOOST_DESCRIBE_STRUCT(BudgetMove, (),
                      (id, organisation_id, project_id, from_kind, to_kind, amount, reason, person_id, moved_on))

/// The budget with what the agreement allots and what was moved since, in the order of the moves.
/// Problems: heading-too-small, when a heading never held so much.
Outcome<ProjectBudget> kept_budget(const FundingProject& project, ProjectBudget budget,
                                   std::span<const BudgetMove> moves);

}  // namespace utsyn
