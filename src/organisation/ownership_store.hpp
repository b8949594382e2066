#pragma once

#include "organisation/organisation.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// An ownership with the names at both ends.
struct OwnershipRow {
    Id<Ownership> id;
    Id<Organisation> owner_id;
    std::string owner_name;
    Id<Organisation> owned_id;
    std::string owned_name;
    OrganisationKind owned_kind{};
    std::optional<std::string> owned_town;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(OwnershipRow, (),
                      (id, owner_id, owner_name, owned_id, owned_name, owned_kind, owned_town, valid_from, valid_to))

/// All SQL of ownerships, and of the reach that follows from them.
class OwnershipStore {
public:
    explicit OwnershipStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// One of an owner inside the fence that has not ended. Problems: not-found.
    Outcome<Ownership> find(Id<Ownership> id, const Fence& fence);
    /// Who owns what administers itself inside the fence, now and before.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence);
    /// Those of one organisation by owners inside the fence that have not ended.
    std::vector<Ownership> not_ended_of(Id<Organisation> owned, const Fence& fence);

    /// Whether organisations form a tree with the new edge; then the edge and the closure are written.
    /// Problems: owner-below-owned.
    Outcome<void> add(const Ownership& ownership);
    /// Lets the ownership end with that day; what lay above through it no longer does.
    void end(Id<Ownership> id, Date last_day);
    /// Takes an end back.
    void reopen(Id<Ownership> id);
    /// Removes an ownership as if it had never been.
    void remove(Id<Ownership> id);

    /// Writes down that people began or ended it. What a register says stands in its import.
    void record(const Ownership* before, const Ownership& after, const Change& change);

private:
    Ownership known(Id<Ownership> id);
    void remove_reach(const Ownership& ownership);

    sql::Transaction& transaction_;
};

extern const sql::Listing ownership_listing;

}  // namespace utsyn
