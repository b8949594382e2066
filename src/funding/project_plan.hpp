#pragma once

#include "funding/grant.hpp"

namespace utsyn {

/// A kind of project: accredited, short-term, small-scale partnership, cooperation partnership, Nordplus Junior.
enum class ProjectFormat { ka121, ka122, ka210, ka220, nordplus_junior };
BOOST_DESCRIBE_ENUM(ProjectFormat, ka121, ka122, ka210, ka220, nordplus_junior)

/// The case of a stay as it is planned, several times over.
struct PlannedCase {
    GrantCase stay;    // programme, agency and call are those of the project
    int times = 1;     // groups or single stays alike
    std::string host;  // who receives it; empty: not known
};

/// Costs that a lump sum pays. Units: hundredths.
struct PlannedCosts {
    std::int64_t activities = 0;
    std::int64_t management = 0;
};

struct ProjectPlan {
    ProjectFormat format{};
    std::string field;  // school, vet
    std::string agency;
    int call_year = 0;
    int months = 0;
    std::vector<PlannedCase> stays;
    bool is_accredited_in_field = false;
    bool is_consortium_member = false;
    std::vector<int> granted_call_years;  // of the grants had before in this format
    int requests_in_call = 1;             // with this one
    int organisations = 1;                // with the coordinating one
    int countries = 1;                    // with that of the coordinating one
    std::optional<int> lump_sum;          // which one, from 1
    PlannedCosts costs;                   // of a format with a lump sum
    std::optional<std::int64_t> granted;  // by the agreement. Units: hundredths
};

/// Whether a format pays one sum for the whole project, without headings.
bool has_lump_sum(ProjectFormat format);

enum class ProjectRefusal {
    no_rates_for_call_year,
    stay_not_eligible,
    too_many_participants,
    too_few_months,
    too_many_months,
    accreditation_needed,
    accredited_in_same_field,
    too_many_grants,
    too_many_requests,
    too_few_organisations,
    too_few_countries,
    second_visit_to_host,
    lump_sum_unknown,
    costs_over_lump_sum,
    too_much_management
};
BOOST_DESCRIBE_ENUM(ProjectRefusal, no_rates_for_call_year, stay_not_eligible, too_many_participants, too_few_months,
                    too_many_months, accreditation_needed, accredited_in_same_field, too_many_grants, too_many_requests,
                    too_few_organisations, too_few_countries, second_visit_to_host, lump_sum_unknown,
                    costs_over_lump_sum, too_much_management)

/// Why a project cannot be as planned. Units: `asked` and `limit` count what the reason names, money in hundredths.
struct ProjectReason {
    ProjectRefusal reason{};
    std::int64_t asked = 0;
    std::int64_t limit = 0;
    std::optional<std::uint32_t> rate;   // position in the book of the row with the limit
    std::optional<std::size_t> stay;     // position in the plan
    std::optional<NotEligible> because;  // of that stay
};

/// The rates of a plan's format, for no activity of its own.
RateScope scope_of(const ProjectPlan& plan, const RateBook& book);

/// What a format pays by in a field of education.
GrantProgramme programme_of(ProjectFormat format, std::string_view field);

/// A stay's case with what is the project's: programme, agency, call. How many take part is counted over the whole project.
GrantCase case_in(const ProjectPlan& plan, const PlannedCase& planned);

/// The participants that the format counts: neither accompanying persons nor preparatory visits where its rules say so.
int participants_counted(const ProjectPlan& plan, const RateBook& book);

/// What the format's limits say against a plan; nothing: it fits.
/// Source: data/funding/rates.csv, whose rows name their sources.
std::vector<ProjectReason> format_reasons(const ProjectPlan& plan, const RateBook& book);

}  // namespace utsyn
