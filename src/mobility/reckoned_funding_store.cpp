#include "mobility/reckoned_funding_store.hpp"

#include "mobility/training_abroad_store.hpp"
#include "mobility/trip_store.hpp"

namespace utsyn {

std::optional<ReckonedFunding> reckon_funding(sql::Transaction& transaction, StayPayer payer,
                                              const FundingProject* project, const StayRow& stay, Date today) {
    const auto programme = programme_of(payer, project);
    if (!programme) return std::nullopt;
    auto rates = project ? rates_of_project(transaction, *project) : Outcome<RevisedRates>{current_rates(transaction)};
    if (!rates) return std::nullopt;
    const auto trip = trip_of(stay);
    const auto comparison = TripStore{transaction, **rates, today}.compare(trip);
    if (!comparison) return std::nullopt;
    auto reckoned = funded_case(*programme, project, **rates, trip.facts, *comparison, stay.journey_mode);
    if (const auto training = TrainingAbroadStore{transaction}.of_stay(stay.id); training && payer == StayPayer::opu)
        tell_route(reckoned, training->places);
    auto granted = grant(reckoned, **rates);
    return ReckonedFunding{*std::move(rates), std::move(reckoned), std::move(granted)};
}

}  // namespace utsyn
