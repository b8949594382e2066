#include "mobility/stay_cost.hpp"

#include <algorithm>
#include <cmath>

namespace utsyn {
namespace {

Participant participant_of(const StayFacts& facts) {
    if (facts.who == Who::staff) return Participant::staff;
    return facts.activity == Activity::internship ? Participant::vet_learner : Participant::pupil;
}

const JourneyOption* reckoned_option(const TravelComparison& comparison, ReckonedJourney reckoned) {
    const auto& options = comparison.options;
    const auto found = reckoned == ReckonedJourney::fastest
                           ? std::ranges::min_element(options, {}, &JourneyOption::hours)
                           : std::ranges::min_element(options, {}, &JourneyOption::kilograms_co2e);
    return found == options.end() ? nullptr : &*found;
}

bool is_erasmus(OfferFunding funding) {
    return funding == OfferFunding::erasmus_school || funding == OfferFunding::erasmus_vet;
}

}  // namespace

int newest_call_year(Date today) {
    return RateBook::embedded().newest_call_year(today.year()).value_or(today.year());
}

std::optional<StayGrant> stay_grant(const RateBook& rates, const StayFacts& facts, const TravelComparison& comparison) {
    SupportQuestion question{.agency = comparison.from.country,
                             .participant = participant_of(facts),
                             .receiving_country = comparison.to.country,
                             .call_year = comparison.grant.call_year,
                             .activity = facts.days};
    auto standard = individual_support(rates, question);
    question.travel = TravelKind::green;
    auto green = individual_support(rates, question);
    if (!standard || !green) return std::nullopt;
    return StayGrant{comparison.grant, *standard, *green};
}

StayCost stay_cost(const RateBook& rates, const StayFacts& facts, OfferFunding funding,
                   const std::optional<TravelComparison>& comparison, ReckonedJourney reckoned) {
    if (facts.activity == Activity::virtual_exchange) return {.grant = euro(0), .grams_co2e = 0};
    StayCost cost;
    if (funding == OfferFunding::none) cost.grant = euro(0);
    const auto* option = comparison ? reckoned_option(*comparison, reckoned) : nullptr;
    if (!option) return cost;
    cost.mode = option->mode;
    cost.grams_co2e = std::llround(option->kilograms_co2e.count * 1000);
    if (!is_erasmus(funding)) return cost;
    if (auto grant = stay_grant(rates, facts, *comparison)) {
        const auto& support = is_green(option->green_travel) ? grant->green : grant->standard;
        cost.grant = Money{option->grant.minor + support.maximum.minor, option->grant.currency};
    }
    return cost;
}

}  // namespace utsyn
