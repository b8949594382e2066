#include "funding/travel_grant.hpp"

#include "funding/problems.hpp"
#include "platform/assert.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace utsyn {
namespace {

/// How far below a whole number of kilometres a distance may lie to be counted as it; nothing without a rule.
std::optional<double> counted_from_below(const RateScope& scope) {
    const auto* rounding = scope.find("distance_rounding");
    if (!rounding) return std::nullopt;
    const auto& how = rounding->rate->low;
    assert_that(how == "down" || how == "nearest", how);
    return how == "down" ? 0 : 0.5;
}

Kilometres to_next_bound(const KnownRate& band, Kilometres distance, double below) {
    double nearest = std::numeric_limits<double>::max();
    if (band.from > 0) nearest = distance.count - (static_cast<double>(band.from) - below);
    if (band.to) nearest = std::min(nearest, static_cast<double>(*band.to) + 1 - below - distance.count);
    return {nearest};
}

Money euros(const KnownRate& band) {
    return {band.low.value().minor(), {}};
}

}  // namespace

std::optional<BandRates> band_rates(const RateScope& scope, Kilometres one_way, TravelKind travel) {
    const auto below = counted_from_below(scope);
    if (!below) return std::nullopt;
    const auto counted = static_cast<std::int64_t>(std::floor(one_way.count + *below));
    const auto* standard = scope.find_band("travel_standard", counted);
    if (!standard) return std::nullopt;
    const auto* green = travel == TravelKind::green ? scope.find_band("travel_green", counted) : nullptr;
    return BandRates{counted, standard, green ? green : standard};
}

Outcome<TravelGrant> travel_grant(const RateBook& book, Kilometres one_way, int call_year) {
    const RateScope scope{book, {.programme = "erasmus", .call_year = call_year}};
    const auto bands = band_rates(scope, one_way, TravelKind::green);
    if (!bands) return problem(problems::no_rates_for_call_year, {{"call_year", std::to_string(call_year)}});
    const auto& band = *bands->standard;
    return TravelGrant{.call_year = call_year,
                       .kilometres = one_way,
                       .counted_km = bands->counted_km,
                       .from_km = band.from,
                       .to_km = band.to,
                       .to_next_bound = to_next_bound(band, one_way, *counted_from_below(scope)),
                       .standard = euros(band),
                       .green = euros(*bands->paid),
                       .provenance = band.rate->provenance};
}

}  // namespace utsyn
