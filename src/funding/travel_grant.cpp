#include "funding/travel_grant.hpp"

#include "funding/problems.hpp"
#include "platform/assert.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace utsyn {
namespace {

/// How a distance becomes a whole number, and how far below a whole number it may lie to be counted as it.
struct DistanceRounding {
    double below = 0;

    std::int64_t counted(Kilometres distance) const {
        return static_cast<std::int64_t>(std::floor(distance.count + below));
    }
};

DistanceRounding distance_rounding(const RateBook& book, int call_year) {
    const auto* parameter = book.parameter("distance_rounding", "", call_year);
    assert_that(parameter != nullptr, "distance_rounding has no row for a call year with travel bands");
    if (parameter->value == "down") return {0};
    assert_that(parameter->value == "nearest", parameter->value);
    return {0.5};
}

Kilometres to_next_bound(const TravelBand& band, Kilometres distance, DistanceRounding rounding) {
    double nearest = std::numeric_limits<double>::max();
    if (band.from_km > 0) nearest = distance.count - (static_cast<double>(band.from_km) - rounding.below);
    if (band.to_km) nearest = std::min(nearest, static_cast<double>(*band.to_km) + 1 - rounding.below - distance.count);
    return {nearest};
}

}  // namespace

Outcome<TravelGrant> travel_grant(const RateBook& book, Kilometres one_way, int call_year) {
    const auto holds = [&](const TravelBand& band) { return band.call_years.hold(call_year); };
    if (std::ranges::none_of(book.travel_bands, holds))
        return problem(problems::no_rates_for_call_year, {{"call_year", std::to_string(call_year)}});

    const auto rounding = distance_rounding(book, call_year);
    const auto counted = rounding.counted(one_way);
    const auto band = std::ranges::find_if(book.travel_bands, [&](const TravelBand& each) {
        return holds(each) && each.from_km <= counted && (!each.to_km || counted <= *each.to_km);
    });
    assert_that(band != book.travel_bands.end(), "the travel bands of a call year leave a hole");
    return TravelGrant{.call_year = call_year,
                       .kilometres = one_way,
                       .counted_km = counted,
                       .from_km = band->from_km,
                       .to_km = band->to_km,
                       .to_next_bound = to_next_bound(*band, one_way, rounding),
                       .standard = band->standard,
                       .green = band->green.value_or(band->standard),
                       .provenance = band->provenance};
}

}  // namespace utsyn
