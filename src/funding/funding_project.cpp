#include "funding/funding_project.hpp"

#include "funding/problems.hpp"

#include <algorithm>
#include <set>

namespace utsyn {
namespace {

std::vector<Allotment> as_planned(const ProjectBudget& budget) {
    std::vector<Allotment> allotments;
    for (const auto& heading : budget.headings)
        allotments.push_back({heading.kind, {heading.planned.high, budget.currency}});
    return allotments;
}

Outcome<void> check_allotments(const Award& award) {
    std::set<GrantKind> seen;
    std::int64_t sum = 0;
    for (const auto& allotment : award.allotments) {
        if (!seen.insert(allotment.kind).second) return invalid_field("/allotments", "heading-twice");
        sum += allotment.amount.minor;
    }
    if (!award.allotments.empty() && sum != award.granted.minor) return invalid_field("/allotments", "sum-not-granted");
    return {};
}

}  // namespace

FundingProjectState state_of(const FundingProject& project) {
    using enum FundingProjectState;
    if (project.ended_on) return ended;
    if (project.rejected_on) return rejected;
    if (project.award) return granted;
    return project.applied_on ? applied : planned;
}

std::vector<FundingProjectAction> actions_of(const FundingProject& project) {
    using enum FundingProjectAction;
    const bool is_lump_sum = has_lump_sum(project.format);
    switch (state_of(project)) {
        case FundingProjectState::planned:
            if (is_lump_sum) return {edit, plan_stays, apply, remove};
            return {edit, plan_stays, attach_stays, apply, remove};
        case FundingProjectState::applied:
            if (is_lump_sum) return {edit, plan_stays, award, reject, reopen};
            return {edit, plan_stays, attach_stays, award, reject, reopen};
        case FundingProjectState::granted:
            if (is_lump_sum) return {edit, end, reopen};
            return {edit, plan_stays, attach_stays, move, end, reopen};
        case FundingProjectState::rejected:
        case FundingProjectState::ended: return {reopen};
    }
    return {};
}

Outcome<void> check_allowed(const FundingProject& project, FundingProjectAction action) {
    const auto allowed = actions_of(project);
    if (std::ranges::find(allowed, action) != allowed.end()) return {};
    return problem(problems::funding_project_in_other_state, {{"state", std::string{word(state_of(project))}}});
}

Outcome<FundingProject> apply_for(FundingProject project, Date applied_on, std::int64_t rate_revision) {
    if (auto allowed = check_allowed(project, FundingProjectAction::apply); !allowed) return allowed.error();
    project.applied_on = applied_on;
    project.rate_revision = rate_revision;
    return project;
}

Outcome<FundingProject> award(FundingProject project, Award award, const ProjectBudget& budget) {
    if (auto allowed = check_allowed(project, FundingProjectAction::award); !allowed) return allowed.error();
    if (auto fits = check_allotments(award); !fits) return fits.error();
    if (award.allotments.empty()) award.allotments = as_planned(budget);
    project.award = std::move(award);
    return project;
}

Outcome<FundingProject> reject(FundingProject project, Date rejected_on) {
    if (auto allowed = check_allowed(project, FundingProjectAction::reject); !allowed) return allowed.error();
    project.rejected_on = rejected_on;
    return project;
}

Outcome<FundingProject> end(FundingProject project, Date ended_on) {
    if (auto allowed = check_allowed(project, FundingProjectAction::end); !allowed) return allowed.error();
    project.ended_on = ended_on;
    return project;
}

Outcome<FundingProject> reopen(FundingProject project) {
    if (auto allowed = check_allowed(project, FundingProjectAction::reopen); !allowed) return allowed.error();
    switch (state_of(project)) {
        case FundingProjectState::ended: project.ended_on.reset(); break;
        case FundingProjectState::rejected: project.rejected_on.reset(); break;
        case FundingProjectState::granted: project.award.reset(); break;
        case FundingProjectState::applied:
            project.applied_on.reset();
            project.rate_revision.reset();
            break;
        case FundingProjectState::planned: break;
    }
    return project;
}

}  // namespace utsyn
