#include "app/answer.hpp"
#include "app/commands.hpp"
#include "mobility/journey.hpp"
#include "platform/clock.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string euros(const Money& money) {
    return fmt::format("{}.{:02}", money.minor / 100, money.minor % 100);
}

std::string sentences(const TravelComparison& comparison) {
    const auto& grant = comparison.grant;
    auto text =
        fmt::format("{} to {}: {:.0f} km in a straight line. Erasmus+ call {}: {} EUR, green {} EUR ({}, {}).\n",
                    comparison.from.town, comparison.to.town, comparison.straight_line.count, grant.call_year,
                    euros(grant.standard), euros(grant.green), fmt::join(grant.provenance.sources, ", "),
                    word(grant.provenance.certainty));
    text += fmt::format("  {:<12}{:>8}{:>8}{:>12}{:>12}\n", "", "km", "hours", "kg CO2e", "grant EUR");
    for (const auto& option : comparison.options)
        text += fmt::format("  {:<12}{:>8.0f}{:>8.1f}{:>12.1f}{:>12}\n", word(option.mode), option.kilometres.count,
                            option.hours.count, option.kilograms_co2e.count, euros(option.grant));
    for (const auto& absent : comparison.not_offered)
        text += fmt::format("  {:<12} {}\n", word(absent.mode), word(absent.why));
    return text + "Kilometres and hours are one way and estimated; CO2e is one person's, there and back.\n";
}

}  // namespace

int compare_travel(const std::string& from, const std::string& to, int call_year, bool as_json) {
    Answer answer{as_json};
    TravelQuestion question{from, to, {}};
    if (call_year != 0) question.call_year = call_year;
    auto comparison = compare_travel(question, Clock{}.today());
    if (!comparison) return answer.refuse(comparison.error());
    return answer.give(*comparison, sentences(*comparison));
}

}  // namespace utsyn
