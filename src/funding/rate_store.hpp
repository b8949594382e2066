#pragma once

#include "funding/rate_version.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// The revision that is in force.
struct NewestRevision {
    std::int64_t number = 0;  // 0: no rates have been loaded
    std::optional<Id<RateRevision>> revision_id;
};
BOOST_DESCRIBE_STRUCT(NewestRevision, (), (number, revision_id))

/// A revision as its readers see it.
struct RateRevisionRow {
    std::int64_t number = 0;
    RevisionKind kind{};
    Instant made_at;
    std::optional<std::string> made_by;            // name of the person
    std::optional<std::string> organisation_name;  // where that person acted
    std::string reason;
    std::int64_t rates = 0;          // how many begin or end with it
    std::int64_t changed_since = 0;  // how many of them a later revision touched
};
BOOST_DESCRIBE_STRUCT(RateRevisionRow, (),
                      (number, kind, made_at, made_by, organisation_name, reason, rates, changed_since))

/// All SQL of rates, their versions and revisions. Rates are the same for everyone, so no fence stands around them.
class RateStore {
public:
    explicit RateStore(sql::Transaction& transaction) : transaction_{transaction} {}

    NewestRevision newest();
    /// Problems: not-found.
    Outcome<RateRevision> revision(std::int64_t number);
    /// What the book of that revision holds, in no order.
    std::vector<RateVersion> versions_in(std::int64_t revision);
    /// Those that begin or end with that revision.
    std::vector<RateVersion> touched_in(std::int64_t revision);
    /// Of every rate that ever was.
    std::vector<LatestRate> latest();
    /// The newest version, also of a rate that has ended. Problems: not-found.
    Outcome<LatestRate> find(Id<Rate> id);
    /// Newest first.
    std::vector<RateVersion> versions_of(Id<Rate> id);
    /// Those that touched the rate.
    std::vector<RateRevisionRow> revisions_of(Id<Rate> id);
    /// One page of the rates that hold. `labelled`: the names whose label contains the text sought, each between commas.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const std::string& labelled);
    Outcome<sql::ListingPage> list_revisions(const sql::ListingRequest& request);
    /// The rows that the rules do not take.
    std::vector<RateVersion> conflicts();

    /// Nobody else makes a revision until this transaction ends; what was read before may have changed.
    void wait_for_turn();
    /// Makes the next revision, of whatever number, and its changes. Returns its number.
    std::int64_t revise(RateRevision revision, std::span<const RateChange> changes);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing rate_listing;
extern const sql::Listing rate_revision_listing;

}  // namespace utsyn
