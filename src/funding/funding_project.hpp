#pragma once

#include "funding/project_budget.hpp"
#include "platform/version.hpp"

namespace utsyn {

struct Person;

/// Of education: which rates hold.
enum class ProjectField { school, vet };
BOOST_DESCRIBE_ENUM(ProjectField, school, vet)

enum class FundingProjectState { planned, applied, granted, rejected, ended };
BOOST_DESCRIBE_ENUM(FundingProjectState, planned, applied, granted, rejected, ended)

/// What the grant agreement sets aside for a heading.
struct Allotment {
    GrantKind kind{};
    Money amount;

    bool operator==(const Allotment&) const = default;
};
BOOST_DESCRIBE_STRUCT(Allotment, (), (kind, amount))

/// The agency's yes.
struct Award {
    Date granted_on;
    Money granted;
    std::vector<Allotment> allotments;  // by heading, each once; none for a lump sum
};
BOOST_DESCRIBE_STRUCT(Award, (), (granted_on, granted, allotments))

/// What an organisation applies to a programme for with one budget.
struct FundingProject {
    Id<FundingProject> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string name;
    ProjectFormat format{};
    ProjectField field{};
    std::string agency;  // ISO 3166-1 code of the country whose agency decides
    std::int64_t call_year = 0;
    std::int64_t months = 0;
    bool is_accredited_in_field = false;
    bool is_consortium_member = false;
    std::int64_t organisations = 1;                // with the coordinating one
    std::int64_t countries = 1;                    // with that of the coordinating one
    std::vector<std::int64_t> granted_call_years;  // of grants in this format that are not among the projects kept here
    std::optional<std::int64_t> lump_sum;          // which one, from 1
    std::optional<Money> activity_costs;           // of a format with a lump sum
    std::optional<Money> management_costs;
    std::optional<Date> applied_on;
    std::optional<std::int64_t> rate_revision;  // of the rates that were applied with; nothing: those in force
    std::optional<Award> award;
    std::optional<Date> rejected_on;
    std::optional<Date> ended_on;
};
BOOST_DESCRIBE_STRUCT(FundingProject, (),
                      (id, version, organisation_id, name, format, field, agency, call_year, months,
                       is_accredited_in_field, is_consortium_member, organisations, countries, granted_call_years,
                       lump_sum, activity_costs, management_costs, applied_on, rate_revision, award, rejected_on,
                       ended_on))

/// Derived from what has happened, never stored.
FundingProjectState state_of(const FundingProject& project);

enum class FundingProjectAction { edit, plan_stays, attach_stays, apply, award, reject, move, end, reopen, remove };
BOOST_DESCRIBE_ENUM(FundingProjectAction, edit, plan_stays, attach_stays, apply, award, reject, move, end, reopen,
                    remove)

/// What the rules allow, whoever asks.
std::vector<FundingProjectAction> actions_of(const FundingProject& project);

/// Problems: funding-project-in-other-state.
Outcome<void> check_allowed(const FundingProject& project, FundingProjectAction action);

/// Sent in; its budget keeps the rates of that revision from now on. Problems: funding-project-in-other-state.
Outcome<FundingProject> apply_for(FundingProject project, Date applied_on, std::int64_t rate_revision);

/// Granted. Where the agreement names no headings, each gets what is planned at most.
/// Problems: funding-project-in-other-state; invalid (/allotments: sum-not-granted, heading-twice).
Outcome<FundingProject> award(FundingProject project, Award award, const ProjectBudget& budget);

/// Problems: funding-project-in-other-state.
Outcome<FundingProject> reject(FundingProject project, Date rejected_on);
Outcome<FundingProject> end(FundingProject project, Date ended_on);

/// Without the newest of its ending, rejection, award and application. Problems: funding-project-in-other-state.
Outcome<FundingProject> reopen(FundingProject project);

}  // namespace utsyn
