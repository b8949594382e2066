#include "funding/budget_question.hpp"

#include "platform/geography/countries.hpp"
#include "platform/geography/place_question.hpp"

#include <fmt/format.h>

#include <cmath>

namespace utsyn {
namespace {

std::optional<Money> whole_euro(const std::optional<double>& whole) {
    if (!whole) return std::nullopt;
    return Money{std::llround(*whole * 100), Currency{}};
}

FundingProject project_of(const BudgetQuestion& question, Problem& invalid) {
    const auto* country = country_named(question.agency);
    if (!country) invalid.errors.push_back({"/agency", "not-a-country", {}});
    FundingProject project{.format = question.format,
                           .field = question.field.value_or(ProjectField::school),
                           .agency = country ? country->code : "",
                           .call_year = question.call,
                           .months = question.months,
                           .is_accredited_in_field = question.accredited.value_or(false),
                           .is_consortium_member = question.consortium_member.value_or(false),
                           .organisations = question.organisations.value_or(1),
                           .countries = question.countries.value_or(1),
                           .granted_call_years = question.granted_call_years.value_or(std::vector<std::int64_t>{}),
                           .lump_sum = question.lump_sum,
                           .activity_costs = whole_euro(question.activity_costs),
                           .management_costs = whole_euro(question.management_costs)};
    if (question.granted) project.award = Award{{}, *whole_euro(question.granted), {}};
    return project;
}

PlannedStay stay_of(const PlannedStayQuestion& question, std::size_t position, Problem& invalid) {
    const auto pointer = [&](std::string_view field) { return fmt::format("/stays/{}/{}", position, field); };
    const auto from = place_named(question.from, pointer("from"), invalid);
    const auto to = place_named(question.to, pointer("to"), invalid);
    PlannedStay stay{.activity = question.activity,
                     .from_town = from.town,
                     .from_country = from.country,
                     .to_town = to.town,
                     .to_country = to.country,
                     .kilometres = question.km ? Kilometres{*question.km} : great_circle_km(from.position, to.position),
                     .starts_on = question.starts_on,
                     .days = question.days,
                     .pupils = question.pupils.value_or(0),
                     .staff = question.staff.value_or(0),
                     .fewer_opportunities = question.fewer_opportunities.value_or(0),
                     .times = question.times.value_or(1),
                     .travel = question.travel.value_or(TravelKind::standard),
                     .host = question.host.value_or(""),
                     .inclusion_costs = whole_euro(question.inclusion_costs),
                     .visa_costs = whole_euro(question.visa_costs),
                     .travel_costs = whole_euro(question.travel_costs)};
    if (stay.fewer_opportunities > stay.pupils + stay.staff)
        invalid.errors.push_back({pointer("fewer_opportunities"), "more-than-participants", {}});
    return stay;
}

}  // namespace

Outcome<BudgetAnswer> answer_budget(const BudgetQuestion& question, const RateBook& book, const Language& language,
                                    const i18n::Messages& messages) {
    auto invalid = problem(problems::invalid);
    const auto project = project_of(question, invalid);
    std::vector<PlannedStay> stays;
    for (const auto& stay : question.stays) stays.push_back(stay_of(stay, stays.size(), invalid));
    if (!invalid.errors.empty()) return invalid;
    const auto plan = plan_of(project, stays, {});
    auto budget = project_budget(plan, book);
    for (const auto& move : question.moves.value_or(std::vector<MoveQuestion>{})) {
        auto after = moved(std::move(budget), {move.from_kind, move.to_kind, std::llround(move.amount * 100)});
        if (!after) return after.error();
        budget = *std::move(after);
    }
    BudgetAnswer answer{told(budget, plan, stays, book, language, messages), {}};
    for (std::size_t position = 0; position < stays.size(); ++position) {
        const auto stay = case_in(plan, plan.stays[position]);
        const auto granted = grant(stay, book);
        const auto& planned = stays[position];
        PlannedStayAnswer each{planned.from_town,
                               planned.to_town,
                               planned.kilometres.count,
                               planned.times,
                               told(granted, stay, book, language, messages),
                               {}};
        if (granted.is_eligible()) each.total = told(planned.times * granted.total, granted.currency.to_string());
        answer.stays.push_back(std::move(each));
    }
    return answer;
}

}  // namespace utsyn
