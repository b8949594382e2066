#include "mobility/grant_question.hpp"

#include "funding/grant_rules.hpp"
#include "platform/geography/countries.hpp"

#include <cmath>
#include <utility>

namespace utsyn {
namespace {

std::int64_t hundredths(const std::optional<double>& whole) {
    return std::llround(whole.value_or(0) * 100);
}

std::optional<Kilometres> kilometres(const std::optional<double>& count) {
    return count ? std::optional{Kilometres{*count}} : std::nullopt;
}

/// Who comes to the school: the school's own country decides.
bool comes_here(GrantActivity activity) {
    return activity == GrantActivity::invited_expert || activity == GrantActivity::hosted_trainee;
}

/// The country's code, of a code in small letters or a name too.
std::string agency_of(const GrantQuestion& question, const AskedGrant& asked, Problem& invalid) {
    if (!question.agency) return comes_here(question.activity) ? asked.to.country : asked.from.country;
    const auto* country = country_named(*question.agency);
    if (!country) invalid.errors.push_back({"/agency", "not-a-country", {}});
    return country ? country->code : std::string{};
}

void check_dates(const GrantQuestion& question, Problem& invalid) {
    if (!question.start || !question.end) return;
    if (*question.end < *question.start) invalid.errors.push_back({"/end", "before-start", {}});
    else if (question.days && Days{*question.days} > *question.end - *question.start + Days{1})
        invalid.errors.push_back({"/days", "longer-than-dates", {}});
}

std::optional<LanguageCourse> language_course(const GrantQuestion& question) {
    if (!question.course_weeks) return std::nullopt;
    return LanguageCourse{*question.course_weeks, question.course_hours.value_or(0),
                          question.course_language.value_or("")};
}

TrainingCosts training_costs(const GrantQuestion& question) {
    TrainingCosts costs{.interviews = question.interviews.value_or(1), .host_pays = question.host_pays};
    const std::pair<RefundedCost, std::optional<double>> asked[] = {
        {RefundedCost::travel, question.travel_costs},
        {RefundedCost::travel_school_periods, question.school_period_travel_costs},
        {RefundedCost::moving, question.moving_costs},
        {RefundedCost::wage_difference, question.wage_difference},
        {RefundedCost::search_travel, question.search_travel_costs},
        {RefundedCost::visa, question.visa_costs},
        {RefundedCost::vaccination, question.vaccination_costs},
        {RefundedCost::insurance, question.insurance_costs},
        {RefundedCost::rent, question.rent_costs},
        {RefundedCost::deposit, question.deposit_costs},
        {RefundedCost::agent_fee, question.agent_costs},
        {RefundedCost::wage_school_periods, question.school_period_wage},
        {RefundedCost::board_school_periods, question.school_period_board},
        {RefundedCost::interview_travel, question.interview_travel_costs}};
    for (const auto& [cost, whole] : asked) costs.of(cost) = hundredths(whole);
    return costs;
}

GrantCase case_of(const GrantQuestion& question) {
    return {.programme = question.programme,
            .activity = question.activity,
            .domestic = kilometres(question.domestic_km),
            .travel_time = question.travel_hours ? std::optional{Hours{*question.travel_hours}} : std::nullopt,
            .start = question.start,
            .end = question.end,
            .days = question.days,
            .months = question.months,
            .travel_days = question.travel_days,
            .pupils = question.pupils.value_or(0),
            .staff = question.staff.value_or(0),
            .fewer_opportunities = question.fewer_opportunities.value_or(0),
            .travel = question.travel.value_or(TravelKind::standard),
            .is_accredited = question.accredited.value_or(false),
            .needs_language_support = question.language_support.value_or(false),
            .age = question.age,
            .route = question.route,
            .real_costs = {.inclusion = hundredths(question.inclusion_costs),
                           .visa = hundredths(question.visa_costs),
                           .costly_travel = hundredths(question.travel_costs),
                           .tuition = hundredths(question.tuition)},
            .school_form = question.school_form,
            .language_course = language_course(question),
            .has_training_contract = question.training_contract,
            .is_approved = question.approved,
            .partners = question.partners.value_or(1),
            .training_costs = training_costs(question)};
}

}  // namespace

Outcome<AskedGrant> asked_grant(const GrantQuestion& question, const RateBook& book, Date today,
                                const PlaceFinder& find_place) {
    auto invalid = problem(problems::invalid);
    AskedGrant asked{.stay = case_of(question),
                     .from = find_place(question.from, "/from", invalid),
                     .to = find_place(question.to, "/to", invalid)};
    auto& stay = asked.stay;
    check_dates(question, invalid);
    if (stay.fewer_opportunities > stay.pupils + stay.staff)
        invalid.errors.push_back({"/fewer_opportunities", "more-than-participants", {}});
    stay.agency = agency_of(question, asked, invalid);
    if (!invalid.errors.empty()) return invalid;
    stay.from_country = asked.from.country;
    stay.to_country = asked.to.country;
    stay.one_way = question.km ? Kilometres{*question.km} : great_circle_km(asked.from.position, asked.to.position);
    stay.call_year = question.call.value_or(newest_call_year(stay, book, today.year()));
    return asked;
}

Outcome<GrantAnswer> answer_grant(const GrantQuestion& question, const RateBook& book, Date today,
                                  const Language& language, const i18n::Messages& messages) {
    auto asked = asked_grant(question, book, today);
    if (!asked) return asked.error();
    const auto& stay = asked->stay;
    const auto granted = grant(stay, book);
    GrantAnswer answer{told(granted, stay, book, language, messages), asked->from, asked->to, stay.one_way->count, {}};
    answer.converted_total = question.in ? told_in(*question.in, granted, today, book, language, messages)
                                         : told_in_currency_of(stay.agency, granted, today, book, language, messages);
    return answer;
}

}  // namespace utsyn
