#pragma once

#include "mobility/stay_store.hpp"
#include "mobility/training_abroad.hpp"

namespace utsyn {

/// With the stay that it belongs to.
struct TrainingOfStay {
    TrainingAbroad training;
    Stay stay;
};

/// All SQL of training abroad.
class TrainingAbroadStore {
public:
    explicit TrainingAbroadStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<TrainingAbroad> find(Id<TrainingAbroad> id, const Fence& fence);
    std::optional<TrainingAbroad> of_stay(Id<Stay> stay);
    /// Those inside the fence whose stay has begun and whose refund nobody has claimed.
    std::vector<TrainingOfStay> unclaimed(const Fence& fence, Date today);
    void add(const TrainingAbroad& training, const Change& change);
    Outcome<void> save(const TrainingAbroad& before, TrainingAbroad& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
