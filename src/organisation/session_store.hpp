#pragma once

#include "organisation/permissions.hpp"
#include "organisation/session.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// All SQL of sessions.
class SessionStore {
public:
    explicit SessionStore(sql::Transaction& transaction) : transaction_{transaction} {}

    void add(const Session& session, std::string_view token_hash);
    /// Nothing when it has ended or never was.
    std::optional<Session> find(std::string_view token_hash, Instant now);
    void end(Id<Session> id);
    void act_at(Id<Session> id, Id<Organisation> organisation);

    Language language_of(Id<Person> person);
    /// The roles that count at `organisation` on that day: held there or at an owner above.
    std::vector<RoleKind> roles_at(Id<Person> person, Id<Organisation> organisation, Date today);

    /// An organisation that someone may act at.
    struct ActingPlace;
    std::vector<ActingPlace> places_of(Id<Person> person, Date today);

private:
    sql::Transaction& transaction_;
};

struct SessionStore::ActingPlace {
    Id<Organisation> id;
    std::string name;
    OrganisationKind kind{};
};
BOOST_DESCRIBE_STRUCT(SessionStore::ActingPlace, (), (id, name, kind))

}  // namespace utsyn
