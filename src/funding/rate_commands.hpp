#pragma once

#include "funding/rate_store.hpp"
#include "funding/rate_table.hpp"

namespace utsyn {

/// A person's step in the history of rates.
struct Revising {
    RevisionKind kind{};
    Id<Person> person;
    Id<Organisation> organisation;  // where she acts
    std::string reason;
    Instant at;
};

/// Problems: invalid; rate-exists (there is a row about the same).
Outcome<Id<Rate>> add_rate(sql::Transaction& transaction, const Rate& rate, const Revising& revising);

/// `version`: the revision that touched the rate last, as its reader saw it.
/// Problems: not-found, invalid, changed-meanwhile, rate-ended, rate-exists, rate-unchanged.
Outcome<void> correct_rate(sql::Transaction& transaction, Id<Rate> id, const Rate& rate, Version version,
                           const Revising& revising);

/// Problems: not-found, changed-meanwhile, rate-ended.
Outcome<void> end_rate(sql::Transaction& transaction, Id<Rate> id, Version version, const Revising& revising);

/// Makes every rate of a revision what it was before. Returns the number of the new revision.
/// Problems: not-found; release-stays; rate-changed-since (one of them was touched later).
Outcome<std::int64_t> undo_revision(sql::Transaction& transaction, std::int64_t number, const Revising& revising);

/// Takes in the lines that add or change a rate, and passes over the others. `expected`: the revision that the lines were previewed on.
/// Problems: as read_rate_table; changed-meanwhile; rate-unchanged (nothing would change).
Outcome<std::int64_t> import_rates(sql::Transaction& transaction, const std::string& text, std::int64_t expected,
                                   const Revising& revising);

}  // namespace utsyn
