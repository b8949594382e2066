#include "mobility/stay_cost.hpp"

#include "funding/exchange.hpp"

#include <algorithm>
#include <cmath>

namespace utsyn {
namespace {

const JourneyOption* reckoned_option(const TravelComparison& comparison, ReckonedJourney reckoned) {
    const auto& options = comparison.options;
    const auto found = reckoned == ReckonedJourney::fastest
                           ? std::ranges::min_element(options, {}, &JourneyOption::hours)
                           : std::ranges::min_element(options, {}, &JourneyOption::co2e_kg);
    return found == options.end() ? nullptr : &*found;
}

}  // namespace

StayCost stay_cost(const RateBook& rates, const StayFacts& facts, OfferFunding funding,
                   const std::optional<TravelComparison>& comparison, ReckonedJourney reckoned, Date today) {
    if (facts.activity == Activity::virtual_exchange) return {.grant = euro(0), .grams_co2e = 0};
    StayCost cost;
    if (funding == OfferFunding::none) cost.grant = euro(0);
    const auto* option = comparison ? reckoned_option(*comparison, reckoned) : nullptr;
    if (!option) return cost;
    cost.mode = option->mode;
    cost.grams_co2e = std::llround(option->return_.co2e_kg.count * 1000);
    if (funding == OfferFunding::none || funding == OfferFunding::own) return cost;
    const auto travel = is_green(option->green_travel) ? TravelKind::green : TravelKind::standard;
    const auto earned = grant(grant_case(programme_of(funding, facts), rates, facts, *comparison, travel), rates);
    if (earned.is_eligible() && !earned.is_known_later())
        cost.grant = in_euro({earned.total.high, earned.currency}, today, rates);
    return cost;
}

}  // namespace utsyn
