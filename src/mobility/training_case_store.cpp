#include "mobility/training_case_store.hpp"

#include "mobility/stay_funding.hpp"
#include "mobility/trip_store.hpp"

namespace utsyn {

Outcome<TrainingCases> training_cases(sql::Transaction& transaction, const TrainingAbroad& training, const Stay& stay,
                                      Date today) {
    auto rates = current_rates(transaction);
    const auto trip = trip_of(StayStore{transaction}.row_of(stay, today));
    const auto comparison = TripStore{transaction, *rates, today}.compare(trip);
    if (!comparison) return comparison.error();
    const auto mode = stay.journey ? std::optional{stay.journey->mode} : std::nullopt;
    const auto asked = [&](GrantProgramme programme) {
        return funded_case(programme, nullptr, *rates, trip.facts, *comparison, mode);
    };
    TrainingCases cases{.opu = asked(GrantProgramme::opu), .erasmus = asked(GrantProgramme::erasmus_vet)};
    tell_route(cases.opu, training.places);
    cases.rates = std::move(rates);
    return cases;
}

}  // namespace utsyn
