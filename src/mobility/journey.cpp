#include "mobility/journey.hpp"

#include "mobility/journey_option.hpp"
#include "platform/geography/place_question.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

constexpr double most_people = 10000;
constexpr double furthest_km = 20100;  // half around the earth

struct Bounds {
    double least = 0;
    double most = 0;
};

void keep_within(Bounds bounds, double value, std::string pointer, Problem& invalid) {
    if (value < bounds.least) invalid.errors.push_back({std::move(pointer), "too-small", {{"min", bounds.least}}});
    else if (value > bounds.most) invalid.errors.push_back({std::move(pointer), "too-large", {{"max", bounds.most}}});
}

std::string band_of(const TravelGrant& grant) {
    return std::to_string(grant.from_km) + "-" + (grant.to_km ? std::to_string(*grant.to_km) : "");
}

}  // namespace

template <>
const Shape& shape_of<JourneyOption>() {
    static const Shape shape = [] {
        auto made = shapes::make<JourneyOption>();
        std::ranges::find(made.fields, "return_", &Field::name)->name = "return";
        return made;
    }();
    return shape;
}

std::optional<Place> place_of(const Organisation& organisation) {
    if (!organisation.latitude || !organisation.longitude) return std::nullopt;
    return Place{.town = organisation.town.value_or(organisation.name),
                 .country = organisation.country,
                 .position = {*organisation.latitude, *organisation.longitude}};
}

bool has_mode(std::string_view mode, Mode part) {
    while (!mode.empty()) {
        const auto end = std::min(mode.find('+'), mode.size());
        if (mode.substr(0, end) == word(part)) return true;
        mode.remove_prefix(std::min(end + 1, mode.size()));
    }
    return false;
}

std::optional<int> newest_factor_year(const JourneyOption& option) {
    std::optional<int> newest;
    for (const auto& leg : option.legs) newest = std::max(newest, leg.factor_year);
    return newest;
}

std::optional<KilogramsCo2e> least_kilograms(const TravelComparison& comparison, double feasible_hours) {
    const auto least = [&](bool only_feasible) {
        std::optional<KilogramsCo2e> found;
        for (const auto& option : comparison.options) {
            if (only_feasible && option.hours.count > feasible_hours) continue;
            if (!found || option.return_.co2e_kg < *found) found = option.return_.co2e_kg;
        }
        return found;
    };
    const auto feasible = least(true);
    return feasible ? feasible : least(false);
}

std::optional<KilogramsCo2e> plane_kilograms(const TravelComparison& comparison) {
    const auto found = std::ranges::find_if(
        comparison.options, [](const JourneyOption& option) { return has_mode(option.mode, Mode::plane); });
    if (found == comparison.options.end()) return std::nullopt;
    return found->return_.co2e_kg;
}

int persons_in_car() {
    return JourneyBook::embedded().speeds.car.persons.value_or(1);
}

Outcome<TravelComparison> compare_travel(const RateBook& rates, const Place& from, const Place& to,
                                         const TravelTerms& terms) {
    const auto great_circle = great_circle_km(from.position, to.position);
    auto grant = travel_grant(rates, terms.official_km.value_or(great_circle), terms.call_year);
    if (!grant) return grant.error();

    TravelComparison comparison{.from = from, .to = to, .people = terms.people, .great_circle_km = great_circle};
    comparison.official_km = terms.official_km;
    comparison.band = band_of(*grant);
    comparison.to_next_bound_km = grant->to_next_bound;
    comparison.options = journey_options(JourneyNetwork::embedded(), from, to, terms);
    for (auto& option : comparison.options) option.grant = option.green ? grant->green : grant->standard;
    comparison.grant = *std::move(grant);
    if (!comparison.options.empty()) {
        comparison.best_for_climate = std::ranges::min_element(comparison.options, {}, &JourneyOption::co2e_kg)->mode;
        comparison.best_for_time = comparison.options.front().mode;
    }
    return comparison;
}

Outcome<TravelComparison> compare_travel(const RateBook& rates, const TravelQuestion& question, Date today) {
    auto invalid = problem(problems::invalid);
    auto from = place_search(question.from, "/from", invalid);
    auto to = place_search(question.to, "/to", invalid);
    const auto people = question.people.value_or(1);
    keep_within({1, most_people}, people, "/people", invalid);
    if (question.official_km) keep_within({0, furthest_km}, question.official_km->count, "/official_km", invalid);
    if (!invalid.errors.empty()) return invalid;

    const auto call_year = question.call.value_or(
        rates.newest_call_year("erasmus", "travel_standard", today.year()).value_or(today.year()));
    auto comparison = compare_travel(rates, *from.place, *to.place,
                                     {.people = people, .call_year = call_year, .official_km = question.official_km});
    if (!comparison) return comparison.error();
    comparison->other_from = std::move(from.candidates);
    comparison->other_to = std::move(to.candidates);
    return comparison;
}

}  // namespace utsyn
