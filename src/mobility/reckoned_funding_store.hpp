#pragma once

#include "funding/funding.hpp"
#include "mobility/stay_funding.hpp"
#include "mobility/trip_store.hpp"

namespace utsyn {

/// What a payer grants for one stay, and by which rates.
struct ReckonedFunding {
    RevisedRates rates;
    GrantCase stay;
    Grant grant;
};

/// What payers grant for stays. Reads what the stays of a school share once.
class FundingReckoning {
public:
    /// `project` is the one that pays, where one does, and lives as long as this.
    FundingReckoning(sql::Transaction& transaction, const FundingProject* project, Date today);

    /// Nothing where no rule computes what is paid, or the way is not known.
    std::optional<ReckonedFunding> of(StayPayer payer, const StayRow& stay);

private:
    sql::Transaction& transaction_;
    const FundingProject* project_;
    Outcome<RevisedRates> rates_;
    std::optional<TripStore> trips_;  // nothing: the project's rates are not known
};

}  // namespace utsyn
