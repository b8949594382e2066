#pragma once

#include "funding/funding.hpp"
#include "funding/funding_project_json.hpp"
#include "platform/http/request.hpp"

namespace utsyn {

/// A project's plan with the budget that its rates give.
struct ReckonedProject {
    FundingProject project;
    std::vector<PlannedStay> stays;
    ProjectPlan plan;
    RevisedRates rates;
    ProjectBudget budget;
};

/// By the rates that the project keeps, else by those in force. Problems: not-found, heading-too-small.
Outcome<ReckonedProject> reckon(sql::Transaction& transaction, FundingProject project);

/// The budget with its sentences in the reader's language.
ToldBudget told_budget(const http::Request& request, const ReckonedProject& reckoned, const ProjectBudget& budget);

/// Everything that is seen of one project.
Outcome<http::Answer<FundingProjectView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                      const FundingProject& project);

}  // namespace utsyn
