#pragma once

#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"
#include "publishing/contact_point.hpp"

namespace utsyn {

/// All SQL of contact points.
class ContactPointStore {
public:
    explicit ContactPointStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<ContactPoint> find(Id<ContactPoint> id, const Fence& fence);
    /// One that names the actor. Problems: not-found.
    Outcome<ContactPoint> find_own(Id<ContactPoint> id, const Actor& actor);
    /// Those of the organisation at the fence's top that have not ended, in order of their beginning.
    std::vector<ContactPoint> of(const Fence& fence, Date today);
    /// The same as far as the public may see them: none of which the person objects or has a protected address, no name or
    /// private contact without her consent.
    std::vector<PublicContactPoint> public_ones(const Fence& fence, Date today);
    /// Those inside the fence that someone has on that day.
    std::vector<ContactPoint> held_by(Id<Person> person, const Fence& fence, Date today);
    /// Whether someone has a role inside the fence, so that she may be named.
    bool is_one_of_ours(Id<Person> person, const Fence& fence, Date today);

    void add(const ContactPoint& contact_point, const Change& change);
    Outcome<void> save(const ContactPoint& before, ContactPoint& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
