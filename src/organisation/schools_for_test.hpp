#pragma once

#include "organisation/organisation.hpp"
#include "organisation/person.hpp"
#include "organisation/role_authority.hpp"
#include "platform/geography/position.hpp"
#include "platform/http/client_for_test.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// An owner with a school and its sibling, a stranger of another owner, and whoever a test needs at them.
class SchoolsForTest {
public:
    explicit SchoolsForTest(sql::Database& database);

    static constexpr Date today{2026, 11, 16};
    /// From when the clock of the routes under test runs on.
    static constexpr Instant noon{today.day() + std::chrono::hours{12}};

    Id<Organisation> owner;
    Id<Organisation> school;
    Id<Organisation> sibling;
    Id<Organisation> stranger;

    Id<Organisation> add(OrganisationKind kind, const std::string& name, std::optional<Id<Organisation>> owned_by);
    /// An organisation in the school's own directory.
    Id<Organisation> add_abroad(const std::string& name, const std::string& country);
    /// Where it lies on the map.
    void place(Id<Organisation> id, Position position);
    Id<Person> add_person(const std::string& name, RoleKind role, Id<Organisation> at);
    /// Someone of that role signed in at that organisation, by a session in the database.
    TestClient signed_in(TestClient client, RoleKind role, Id<Organisation> at);

    Fence fence(Id<Organisation> at) const { return Authority::for_program(at); }
    /// When what the tests add was written: before the routes' clock starts.
    Instant now() const { return noon + std::chrono::hours{-3}; }

private:
    sql::Database& database_;
};

}  // namespace utsyn
