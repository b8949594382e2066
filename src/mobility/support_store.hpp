#pragma once

#include "funding/funding.hpp"
#include "mobility/school_year.hpp"
#include "mobility/stay_funding.hpp"
#include "mobility/stay_store.hpp"
#include "mobility/stay_support.hpp"

#include <map>
#include <span>

namespace utsyn {

/// An entry with who made it.
struct SupportEntryRow {
    Id<Stay> stay_id;
    Date entered_on;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(SupportEntryRow, (), (stay_id, entered_on, entered_by))

/// A stay for which support may be asked, with what is known of it today.
struct SupportedStayRow {
    StayRow stay;
    StaySupport support;
    std::optional<SupportEntryRow> entry;
};

/// Support of stays by the rates in force, and all SQL of what is entered in Lånekassen's workspace.
class SupportStore {
public:
    SupportStore(sql::Transaction& transaction, Date today)
        : transaction_{transaction}, today_{today}, rates_{current_rates(transaction)} {}

    const RateBook& rates() const { return *rates_; }

    /// Nothing where support is not asked for.
    std::optional<SupportedStayRow> of_stay(const Stay& stay, const Fence& fence);
    /// Those inside the fence that begin in the school year and are not cancelled, by their next deadline; those whose
    /// deadlines have passed, and those without any, come last.
    std::vector<SupportedStayRow> of_year(const SchoolYear& year, const Fence& fence);

    /// In place of what was entered before.
    void enter(const SupportEntry& entry, const Change& change);
    /// Problems: not-found.
    Outcome<void> take_back(Id<Stay> stay, const Change& change);

private:
    std::optional<SupportedStayRow> supported(StayRow stay, std::span<const StayFunding> fundings, const Fence& fence);
    bool is_paid_by_erasmus(std::span<const StayFunding> fundings, const Fence& fence);

    sql::Transaction& transaction_;
    Date today_;
    RevisedRates rates_;
    std::map<Id<FundingProject>, bool> are_erasmus_;  // projects that were asked for
};

}  // namespace utsyn
