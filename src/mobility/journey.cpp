#include "mobility/journey.hpp"

#include "mobility/journey_option.hpp"
#include "platform/geography/gazetteer.hpp"

#include <array>
#include <utility>

namespace utsyn {
namespace {

std::string listed(const std::vector<Place>& places) {
    std::string text;
    for (const auto& place : places) {
        if (!text.empty()) text += "; ";
        text += place.town + ", " + (place.region.empty() ? place.country : place.region);
    }
    return text;
}

/// The place of a name; where there is not just one, an error is added.
Place place_named(const std::string& name, std::string pointer, Problem& invalid) {
    auto search = Gazetteer::embedded().find(name);
    if (search.place) return *std::move(search.place);
    if (search.candidates.empty()) invalid.errors.push_back({std::move(pointer), "place-unknown", {}});
    else invalid.errors.push_back({std::move(pointer), "place-ambiguous", {{"candidates", listed(search.candidates)}}});
    return {};
}

}  // namespace

std::optional<Place> place_of(const Organisation& organisation) {
    if (!organisation.latitude || !organisation.longitude) return std::nullopt;
    return Place{.town = organisation.town.value_or(organisation.name),
                 .country = organisation.country,
                 .position = {*organisation.latitude, *organisation.longitude}};
}

Outcome<TravelComparison> compare_travel(const JourneyBook& journeys, const RateBook& rates, const Place& from,
                                         const Place& to, int call_year) {
    const auto straight_line = great_circle_km(from.position, to.position);
    const auto grant = travel_grant(rates, straight_line, call_year);
    if (!grant) return grant.error();

    TravelComparison comparison{
        .from = from, .to = to, .straight_line = straight_line, .grant = *grant, .options = {}, .not_offered = {}};
    for (const auto mode : {Mode::train, Mode::coach, Mode::ferry, Mode::shared_car, Mode::plane}) {
        auto found = journey_option(journeys, mode, from, to);
        if (const auto* why = std::get_if<WhyNotOffered>(&found)) {
            comparison.not_offered.push_back({mode, *why});
            continue;
        }
        auto option = std::get<JourneyOption>(std::move(found));
        option.grant = is_green(option.green_travel) ? grant->green : grant->standard;
        comparison.options.push_back(std::move(option));
    }
    return comparison;
}

Outcome<TravelComparison> compare_travel(const TravelQuestion& question, Date today) {
    auto invalid = problem(problems::invalid);
    const auto from = place_named(question.from, "/from", invalid);
    const auto to = place_named(question.to, "/to", invalid);
    if (!invalid.errors.empty()) return invalid;

    const auto& rates = RateBook::embedded();
    const auto call_year = question.call_year.value_or(rates.newest_call_year(today.year()).value_or(today.year()));
    return compare_travel(JourneyBook::embedded(), rates, from, to, call_year);
}

}  // namespace utsyn
