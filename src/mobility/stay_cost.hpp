#pragma once

#include "funding/individual_support.hpp"
#include "mobility/journey.hpp"
#include "mobility/offer.hpp"

namespace utsyn {

/// What a stay earns from Erasmus+, travelling by the chosen or the greenest mode.
struct StayGrant {
    TravelGrant travel;
    IndividualSupport standard;  // with standard travel's days
    IndividualSupport green;     // with green travel's days
};
BOOST_DESCRIBE_STRUCT(StayGrant, (), (travel, standard, green))

/// The call whose rates hold on that day, as far as they are known.
int newest_call_year(Date today);

/// What the grant of a stay depends on beside the way there.
struct StayFacts {
    Who who{};
    Activity activity{};
    Days days{};
};

/// Nothing where the receiving country has no rate.
std::optional<StayGrant> stay_grant(const RateBook& rates, const StayFacts& facts, const TravelComparison& comparison);

/// The journey that a stay is reckoned with before one is chosen.
enum class ReckonedJourney { least_co2, fastest };
BOOST_DESCRIBE_ENUM(ReckonedJourney, least_co2, fastest)

/// What one stay costs by its reckoned journey; nothing where that is not known.
struct StayCost {
    std::optional<Mode> mode;
    std::optional<Money> grant;              // for travel and days, the upper end where a country may choose
    std::optional<std::int64_t> grams_co2e;  // one person, there and back
};

/// Without a comparison the way there is not known. Grants are computed for Erasmus+; where nothing is paid or nobody travels,
/// the amount is 0; what others pay is not known.
/// Problems: none; what is not known is left out.
StayCost stay_cost(const RateBook& rates, const StayFacts& facts, OfferFunding funding,
                   const std::optional<TravelComparison>& comparison, ReckonedJourney reckoned);

}  // namespace utsyn
