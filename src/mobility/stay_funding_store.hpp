#pragma once

#include "mobility/stay_funding.hpp"
#include "platform/journal.hpp"

#include <map>

namespace utsyn {

/// All SQL of what pays for stays.
class StayFundingStore {
public:
    explicit StayFundingStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// In the order they were written down.
    std::vector<StayFunding> of_stay(Id<Stay> stay);
    /// Of all stays that the project pays for, also the cancelled ones.
    std::vector<StayFunding> of_project(Id<FundingProject> project);
    /// Of all stays inside the fence, by stay.
    std::map<Id<Stay>, std::vector<StayFunding>> by_stay(const Fence& fence);
    /// Problems: not-found, also when it lies outside the fence.
    Outcome<StayFunding> find(Id<StayFunding> id, const Fence& fence);
    void add(const StayFunding& funding, const Change& change);
    void remove(const StayFunding& funding, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
