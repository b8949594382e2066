#pragma once

#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"
#include "publishing/publication.hpp"

namespace utsyn {

/// All SQL of publications.
class PublicationStore {
public:
    explicit PublicationStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// That of the organisation at the fence's top; nothing when it has never been written.
    std::optional<Publication> of(const Fence& fence);
    /// The one that a public address names. Nothing unless it is public and its organisation open.
    std::optional<Publication> public_at(std::string_view slug, Date today);
    /// All that are public, by name.
    std::vector<PublicOrganisation> all_public(Date today);
    /// Those public ones that lie inside the fence.
    std::vector<PublicOrganisation> public_inside(const Fence& fence, Date today);

    /// Problems: invalid (the slug is another's).
    Outcome<void> add(const Publication& publication, const Change& change);
    /// Problems: invalid (the slug is another's), changed-meanwhile.
    Outcome<void> save(const Publication& before, Publication& after, const Change& change);

private:
    Outcome<void> check_unused(const Publication& publication);

    sql::Transaction& transaction_;
};

}  // namespace utsyn
