#include "funding/funding_project_json.hpp"

#include "platform/geography/countries.hpp"
#include "platform/geography/place_question.hpp"

namespace utsyn {
namespace {

/// All of these programmes pay in euro.
void check_euro(const std::optional<Money>& money, std::string pointer, Problem& invalid) {
    if (money && money->currency != Currency{}) invalid.errors.push_back({std::move(pointer), "not-in-euro", {}});
}

void check_fixed(const FundingProjectDraft& draft, const FundingProject& project, Problem& invalid) {
    if (!project.applied_on) return;
    const std::pair<std::string_view, bool> fixed[] = {{"/format", draft.format == project.format},
                                                       {"/field", draft.field == project.field},
                                                       {"/agency", draft.agency == project.agency},
                                                       {"/call_year", draft.call_year == project.call_year}};
    for (const auto& [pointer, same] : fixed)
        if (!same) invalid.errors.push_back({std::string{pointer}, "unchangeable", {}});
}

}  // namespace

Outcome<FundingProject> applied(const FundingProjectDraft& draft, FundingProject project) {
    auto invalid = problem(problems::invalid);
    if (!country_named(draft.agency)) invalid.errors.push_back({"/agency", "not-a-country", {}});
    check_euro(draft.activity_costs, "/activity_costs", invalid);
    check_euro(draft.management_costs, "/management_costs", invalid);
    check_fixed(draft, project, invalid);
    if (!invalid.errors.empty()) return invalid;
    project.name = draft.name;
    project.format = draft.format;
    project.field = draft.field;
    project.agency = country_named(draft.agency)->code;
    project.call_year = draft.call_year;
    project.months = draft.months;
    project.is_accredited_in_field = draft.is_accredited_in_field;
    project.is_consortium_member = draft.is_consortium_member;
    project.organisations = draft.organisations;
    project.countries = draft.countries;
    project.granted_call_years = draft.granted_call_years;
    project.lump_sum = draft.lump_sum;
    project.activity_costs = draft.activity_costs;
    project.management_costs = draft.management_costs;
    return project;
}

Outcome<PlannedStay> applied(const PlannedStayDraft& draft, PlannedStay stay) {
    auto invalid = problem(problems::invalid);
    const auto from = place_named(draft.from, "/from", invalid);
    const auto to = place_named(draft.to, "/to", invalid);
    if (draft.fewer_opportunities > draft.pupils + draft.staff)
        invalid.errors.push_back({"/fewer_opportunities", "more-than-participants", {}});
    check_euro(draft.inclusion_costs, "/inclusion_costs", invalid);
    check_euro(draft.visa_costs, "/visa_costs", invalid);
    check_euro(draft.travel_costs, "/travel_costs", invalid);
    if (!invalid.errors.empty()) return invalid;
    stay.activity = draft.activity;
    stay.from_town = from.town;
    stay.from_country = from.country;
    stay.to_town = to.town;
    stay.to_country = to.country;
    stay.kilometres = draft.km ? Kilometres{*draft.km} : great_circle_km(from.position, to.position);
    stay.is_official_distance = draft.km.has_value();
    stay.starts_on = draft.starts_on;
    stay.days = draft.days;
    stay.pupils = draft.pupils;
    stay.staff = draft.staff;
    stay.fewer_opportunities = draft.fewer_opportunities;
    stay.times = draft.times;
    stay.travel = draft.travel;
    stay.host = draft.host;
    stay.inclusion_costs = draft.inclusion_costs;
    stay.visa_costs = draft.visa_costs;
    stay.travel_costs = draft.travel_costs;
    return stay;
}

}  // namespace utsyn
