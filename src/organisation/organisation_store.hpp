#pragma once

#include "organisation/organisation.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// All SQL of organisations and their official numbers.
class OrganisationStore {
public:
    explicit OrganisationStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Organisation> find(Id<Organisation> id, const Fence& fence);
    /// One that is administered inside the fence: at or below it, or kept there. Problems: not-found.
    Outcome<Organisation> find_kept(Id<Organisation> id, const Fence& fence);
    /// One that administers itself, at or below the fence. Problems: not-found.
    Outcome<Organisation> find_own(Id<Organisation> id, const Fence& fence);
    /// One whose id is known to exist and to be seen by the reader.
    Organisation known(Id<Organisation> id);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence);

    /// Who owns it on that day.
    std::optional<Organisation> owner_of(Id<Organisation> id, Date today);

    /// One of ours, by its exact name; nothing when there is none or more than one.
    std::optional<Id<Organisation>> administering_itself(std::string_view name);
    /// The one of ours that nobody owns; nothing when there is none or more than one.
    std::optional<Id<Organisation>> only_one_on_top();
    /// Whether the database has any organisation.
    bool any();

    void add(const Organisation& organisation, const Change& change);
    void add_all(const std::vector<Organisation>& organisations, const Change& change);
    Outcome<void> save(const Organisation& before, Organisation& after, const Change& change);
    void add_numbers(const std::vector<OfficialNumber>& numbers);
    std::vector<OfficialNumber> numbers_of(Id<Organisation> id);

    /// Removes organisations with their numbers and reach, as if they had never been.
    /// Throws: sql::ReferenceBroken, when anything else refers to one of them.
    void remove_all(const std::vector<Id<Organisation>>& ids, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing organisation_listing;

}  // namespace utsyn
