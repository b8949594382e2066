#pragma once

#include "funding/funding.hpp"
#include "mobility/training_abroad_store.hpp"

namespace utsyn {

/// What OPU by the training's route, and what Erasmus+ for vocational learners, are asked for one stay, and by which rates.
struct TrainingCases {
    RevisedRates rates;
    GrantCase opu;
    GrantCase erasmus;
};

/// By the chosen journey, else the best for the climate.
/// Problems: no-position, no-rates-for-call-year.
Outcome<TrainingCases> training_cases(sql::Transaction& transaction, const TrainingAbroad& training, const Stay& stay,
                                      Date today);

}  // namespace utsyn
