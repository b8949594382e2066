#include "app/answer.hpp"
#include "app/commands.hpp"
#include "app/rates_in_force.hpp"
#include "funding/grant_told.hpp"
#include "mobility/journey.hpp"
#include "platform/clock.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string also_called_so(const Place& meant, const std::vector<Place>& others) {
    if (others.empty()) return "";
    std::vector<std::string> names;
    for (const auto& place : others) names.push_back(place.region.empty() ? place.country : place.region);
    return fmt::format("{} is taken to be the one in {}; others lie in {}.\n", meant.town, meant.country,
                       fmt::join(names, ", "));
}

std::string line_of(const JourneyOption& option) {
    return fmt::format("  {:<26}{:>8.0f}{:>8.1f}{:>10.1f}{:>10.1f}  {:<6}{:>10}\n", option.mode, option.km.count,
                       option.hours.count, option.co2e_kg.count, option.co2e_kg_total.count,
                       option.green ? "green" : "", decimal(option.grant.minor));
}

std::string sentences(const TravelComparison& comparison) {
    const auto& grant = comparison.grant;
    auto text = fmt::format("{}, {} to {}, {}: {:.0f} km in a straight line, band {} km.\n", comparison.from.town,
                            comparison.from.country, comparison.to.town, comparison.to.country,
                            comparison.great_circle_km.count, comparison.band);
    text += also_called_so(comparison.from, comparison.other_from) + also_called_so(comparison.to, comparison.other_to);
    text += fmt::format("Erasmus+ call {}: {} EUR, green {} EUR ({}, {}).\n", grant.call_year,
                        decimal(grant.standard.minor), decimal(grant.green.minor),
                        fmt::join(grant.provenance.sources, ", "), word(grant.provenance.certainty));
    text += fmt::format("  {:<26}{:>8}{:>8}{:>10}{:>10}  {:<6}{:>10}\n", "one way", "km", "hours", "kg CO2e", "all", "",
                        "grant EUR");
    for (const auto& option : comparison.options) text += line_of(option);
    return text +
           "Kilometres and hours are estimates where no timetable is known; nights on the way are in the hours.\n";
}

}  // namespace

int compare_travel(const RatedQuestion& asked, bool as_json) {
    return with_rates(asked.installed_rates, as_json, [&](const RateBook& rates, const Answer& answer) {
        TravelQuestion question;
        if (auto read = json::fill_from_texts(asked.fields, shape_of<TravelQuestion>(), &question); !read)
            return answer.refuse(read.error());
        auto comparison = compare_travel(rates, question, Clock{}.today());
        if (!comparison) return answer.refuse(comparison.error());
        return answer.give(*comparison, sentences(*comparison));
    });
}

}  // namespace utsyn
