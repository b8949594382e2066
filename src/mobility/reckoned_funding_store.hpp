#pragma once

#include "funding/funding.hpp"
#include "mobility/stay_funding.hpp"
#include "mobility/stay_store.hpp"

namespace utsyn {

/// What a payer grants for one stay, and by which rates.
struct ReckonedFunding {
    RevisedRates rates;
    GrantCase stay;
    Grant grant;
};

/// Nothing where no rule computes what is paid, or the way is not known.
std::optional<ReckonedFunding> reckon_funding(sql::Transaction& transaction, StayPayer payer,
                                              const FundingProject* project, const StayRow& stay, Date today);

}  // namespace utsyn
