#include "mobility/reckoned_funding_store.hpp"

#include "mobility/training_abroad_store.hpp"

namespace utsyn {

FundingReckoning::FundingReckoning(sql::Transaction& transaction, const FundingProject* project, Date today)
    : transaction_{transaction},
      project_{project},
      rates_{project ? rates_of_project(transaction, *project) : Outcome<RevisedRates>{current_rates(transaction)}} {
    if (rates_) trips_.emplace(transaction, **rates_, today);
}

std::optional<ReckonedFunding> FundingReckoning::of(StayPayer payer, const StayRow& stay) {
    const auto programme = programme_of(payer, project_);
    if (!programme || !trips_) return std::nullopt;
    const auto trip = trip_of(stay);
    const auto comparison = trips_->compare(trip);
    if (!comparison) return std::nullopt;
    auto reckoned = funded_case(*programme, project_, **rates_, trip.facts, *comparison, stay.journey_mode);
    if (payer == StayPayer::opu)
        if (const auto training = TrainingAbroadStore{transaction_}.of_stay(stay.id))
            tell_route(reckoned, training->places);
    auto granted = grant(reckoned, **rates_);
    return ReckonedFunding{*rates_, std::move(reckoned), std::move(granted)};
}

}  // namespace utsyn
