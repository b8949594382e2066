#pragma once

#include "funding/funding_project.hpp"

#include <span>

namespace utsyn {

/// A stay in a project's budget, several times over. Its kilometres are kept as they were found.
struct PlannedStay {
    Id<PlannedStay> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<FundingProject> project_id;
    GrantActivity activity{};
    std::string from_town;
    std::string from_country;
    std::string to_town;
    std::string to_country;
    Kilometres kilometres;              // one way in a straight line
    bool is_official_distance = false;  // read from the official calculator by whoever planned it
    std::optional<Date> starts_on;
    std::int64_t days = 0;  // of activity, without travel days
    std::int64_t pupils = 0;
    std::int64_t staff = 0;
    std::int64_t fewer_opportunities = 0;
    std::int64_t times = 1;
    TravelKind travel{};
    std::string host;                      // who receives; empty: not known
    std::optional<Money> inclusion_costs;  // real costs of one time
    std::optional<Money> visa_costs;
    std::optional<Money> travel_costs;  // exceptionally costly travel, in place of the travel grant
};
BOOST_DESCRIBE_STRUCT(PlannedStay, (),
                      (id, version, organisation_id, project_id, activity, from_town, from_country, to_town, to_country,
                       kilometres, is_official_distance, starts_on, days, pupils, staff, fewer_opportunities, times,
                       travel, host, inclusion_costs, visa_costs, travel_costs))

/// The case of one time of the stay, without what is the project's.
PlannedCase case_of(const PlannedStay& stay);

/// What else the organisation asked for in the same format.
struct OtherProjects {
    std::vector<std::int64_t> granted_call_years;
    std::int64_t requests_in_call = 0;
};

/// The plan that the rules of the format are asked about.
ProjectPlan plan_of(const FundingProject& project, std::span<const PlannedStay> stays, const OtherProjects& others);

}  // namespace utsyn
