#pragma once

#include "mobility/climate_account.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// All SQL of the climate account: reads over stays, and the target of an organisation.
class ClimateAccountStore {
public:
    explicit ClimateAccountStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Those inside the fence, without the cancelled ones.
    std::vector<ClimateStay> stays(const Fence& fence);
    std::optional<ClimateTarget> target_of(Id<Organisation> organisation);
    /// Sets it, or writes it over the one before.
    void put(const ClimateTarget& target, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
