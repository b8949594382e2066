#pragma once

#include "funding/grant_case.hpp"
#include "funding/rate_book.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

/// What a journey is granted by Erasmus+: one amount for the whole return trip.
struct TravelGrant {
    int call_year = 0;
    Kilometres kilometres;        // one way in a straight line, as asked
    std::int64_t counted_km = 0;  // rounded as the rate distance_rounding says
    std::int64_t from_km = 0;     // the band
    std::optional<std::int64_t> to_km;
    Kilometres to_next_bound;  // how far the distance is from counting in another band
    Money standard;
    Money green;  // as standard where no green amount is printed
    Provenance provenance;

    bool operator==(const TravelGrant&) const = default;
};
BOOST_DESCRIBE_STRUCT(TravelGrant, (),
                      (call_year, kilometres, counted_km, from_km, to_km, to_next_bound, standard, green, provenance))

/// The band that a one-way distance falls in, and the row that pays for a way of travelling.
struct BandRates {
    std::int64_t counted_km = 0;
    const KnownRate* standard = nullptr;
    const KnownRate* paid = nullptr;  // as standard where no green amount is printed
};

/// Nothing where the call year has no bands.
/// Shape: printed bands end on whole kilometres; a distance between two of them is rounded first.
std::optional<BandRates> band_rates(const RateScope& scope, Kilometres one_way, TravelKind travel);

/// The grant of the band that the one-way distance falls in, by the call year's bands for all agencies and fields.
/// Problems: no-rates-for-call-year.
/// Source: docs/sources.md S-01 to S-09; the rounding is our own rule.
Outcome<TravelGrant> travel_grant(const RateBook& book, Kilometres one_way, int call_year);

}  // namespace utsyn
