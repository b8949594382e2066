#include "funding/planned_stay.hpp"

namespace utsyn {
namespace {

std::int64_t minor_of(const std::optional<Money>& money) {
    return money ? money->minor : 0;
}

}  // namespace

PlannedCase case_of(const PlannedStay& stay) {
    return {.stay = {.activity = stay.activity,
                     .from_country = stay.from_country,
                     .to_country = stay.to_country,
                     .one_way = stay.kilometres,
                     .start = stay.starts_on,
                     .days = static_cast<int>(stay.days),
                     .pupils = static_cast<int>(stay.pupils),
                     .staff = static_cast<int>(stay.staff),
                     .fewer_opportunities = static_cast<int>(stay.fewer_opportunities),
                     .travel = stay.travel,
                     .real_costs = {.inclusion = minor_of(stay.inclusion_costs),
                                    .visa = minor_of(stay.visa_costs),
                                    .costly_travel = minor_of(stay.travel_costs)}},
            .times = static_cast<int>(stay.times),
            .host = stay.host};
}

ProjectPlan plan_of(const FundingProject& project, std::span<const PlannedStay> stays, const OtherProjects& others) {
    ProjectPlan plan{
        .format = project.format,
        .field = std::string{word(project.field)},
        .agency = project.agency,
        .call_year = static_cast<int>(project.call_year),
        .months = static_cast<int>(project.months),
        .is_accredited_in_field = project.is_accredited_in_field,
        .is_consortium_member = project.is_consortium_member,
        .requests_in_call = static_cast<int>(others.requests_in_call) + 1,
        .organisations = static_cast<int>(project.organisations),
        .countries = static_cast<int>(project.countries),
        .costs = {.activities = minor_of(project.activity_costs), .management = minor_of(project.management_costs)}};
    for (const auto& stay : stays) plan.stays.push_back(case_of(stay));
    for (const auto year : project.granted_call_years) plan.granted_call_years.push_back(static_cast<int>(year));
    for (const auto year : others.granted_call_years) plan.granted_call_years.push_back(static_cast<int>(year));
    if (project.lump_sum) plan.lump_sum = static_cast<int>(*project.lump_sum);
    if (project.award) plan.granted = project.award->granted.minor;
    return plan;
}

}  // namespace utsyn
