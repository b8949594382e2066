#include "funding/individual_support.hpp"

#include "funding/problems.hpp"
#include "platform/assert.hpp"
#include "platform/shape.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace utsyn {
namespace {

double number_in(const Parameter& parameter) {
    double value = 0;
    const auto& text = parameter.value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    assert_that(error == std::errc{} && end == text.data() + text.size(), parameter.name);
    return value;
}

Days days_in(const Parameter& parameter) {
    return Days{std::llround(number_in(parameter))};
}

/// The parameters that a call year needs; nothing where one has no row.
struct Parameters {
    const Parameter* days_at_full_rate;
    const Parameter* share_after_full_rate;
    const Parameter* day_rate_rounding;
    const Parameter* travel_days;
};

std::optional<Parameters> parameters_for(const RateBook& book, const SupportQuestion& question) {
    const auto find = [&](std::string_view name) { return book.parameter(name, question.agency, question.call_year); };
    const Parameters found{find("days_at_full_rate"), find("share_after_full_rate"), find("day_rate_rounding"),
                           find(question.travel == TravelKind::green ? "travel_days_green" : "travel_days_standard")};
    if (!found.days_at_full_rate || !found.share_after_full_rate || !found.day_rate_rounding || !found.travel_days)
        return std::nullopt;
    return found;
}

DayRule day_rule(const Parameters& parameters) {
    const auto& rounding = parameters.day_rate_rounding->value;
    assert_that(rounding == "cent" || rounding == "euro", rounding);
    return {.days_at_full_rate = days_in(*parameters.days_at_full_rate),
            .share_after = number_in(*parameters.share_after_full_rate),
            .rounded_to_minor = rounding == "euro" ? 100 : 1};
}

/// The agency's own rate, else the range in which the agencies choose theirs.
const DayRate* day_rate(const RateBook& book, const SupportQuestion& question, int group) {
    const auto of = [&](std::string_view agency) -> const DayRate* {
        const auto found = std::ranges::find_if(book.day_rates, [&](const DayRate& rate) {
            return rate.agency == agency && rate.participant == question.participant && rate.country_group == group &&
                   rate.call_years.hold(question.call_year);
        });
        return found == book.day_rates.end() ? nullptr : &*found;
    };
    const auto* own = of(question.agency);
    return own ? own : of("EU");
}

}  // namespace

Outcome<int> country_group(const RateBook& book, std::string_view country, int call_year) {
    const auto found = std::ranges::find_if(book.country_groups, [&](const CountryGroup& group) {
        return group.country == country && group.call_years.hold(call_year);
    });
    if (found == book.country_groups.end())
        return problem(problems::country_without_group,
                       {{"country", std::string{country}}, {"call_year", std::to_string(call_year)}});
    return found->country_group;
}

Money paid_for(Days funded, Money per_day, const DayRule& rule) {
    const auto full = std::min(funded, rule.days_at_full_rate).count();
    const auto reduced = (funded - std::min(funded, rule.days_at_full_rate)).count();
    const auto step = static_cast<double>(rule.rounded_to_minor);
    const auto reduced_rate =
        std::llround(static_cast<double>(per_day.minor) * rule.share_after / step) * rule.rounded_to_minor;
    return {full * per_day.minor + reduced * reduced_rate, per_day.currency};
}

Outcome<IndividualSupport> individual_support(const RateBook& book, const SupportQuestion& question) {
    const auto parameters = parameters_for(book, question);
    if (!parameters)
        return problem(problems::no_rates_for_call_year, {{"call_year", std::to_string(question.call_year)}});
    const auto group = country_group(book, question.receiving_country, question.call_year);
    if (!group) return group.error();
    const auto* rate = day_rate(book, question, *group);
    if (!rate)
        return problem(problems::no_day_rate, {{"agency", question.agency},
                                               {"participant", std::string{word(question.participant)}},
                                               {"call_year", std::to_string(question.call_year)}});

    const auto rule = day_rule(*parameters);
    const auto travel_days = days_in(*parameters->travel_days);
    const auto funded = question.activity + travel_days;
    IndividualSupport support{.country_group = *group,
                              .travel_days = travel_days,
                              .funded_days = funded,
                              .minimum = std::nullopt,
                              .maximum = paid_for(funded, rate->maximum, rule),
                              .minimum_per_day = rate->minimum,
                              .maximum_per_day = rate->maximum,
                              .provenance = rate->provenance};
    if (rate->minimum) support.minimum = paid_for(funded, *rate->minimum, rule);
    return support;
}

}  // namespace utsyn
