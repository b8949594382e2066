#pragma once

#include "mobility/stay_grant.hpp"

namespace utsyn {

/// The journey that a stay is reckoned with before one is chosen.
enum class ReckonedJourney { least_co2, fastest };
BOOST_DESCRIBE_ENUM(ReckonedJourney, least_co2, fastest)

/// What one stay costs by its reckoned journey; nothing where that is not known.
struct StayCost {
    std::optional<std::string> mode;
    std::optional<Money> grant;              // in euro; the upper end where an agency may choose
    std::optional<std::int64_t> grams_co2e;  // one person, there and back
};

/// Without a comparison the way there is not known. The grant is that of the programme that the funding names, and is not known
/// where it does not pay for the stay, where only bills tell how much, or where own means pay; where nothing is paid or nobody
/// travels, it is 0. Other currencies are converted by the rates of `today`.
/// Problems: none; what is not known is left out.
StayCost stay_cost(const RateBook& rates, const StayFacts& facts, OfferFunding funding,
                   const std::optional<TravelComparison>& comparison, ReckonedJourney reckoned, Date today);

}  // namespace utsyn
