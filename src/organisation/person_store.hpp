#pragma once

#include "organisation/person.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A role with the name of its organisation.
struct RoleRow {
    Id<Role> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<Person> person_id;
    RoleKind kind{};
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (),
                      (id, version, organisation_id, organisation_name, person_id, kind, valid_from, valid_to))

enum class ProtectedPeople { hidden, shown };

/// All SQL of persons and the roles they hold.
class PersonStore {
public:
    explicit PersonStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Someone with a role inside the fence. Problems: not-found.
    Outcome<Person> find(Id<Person> id, const Fence& fence);
    /// By e-mail, for sign-in only.
    std::optional<Person> find_by_email(std::string_view email);
    /// Oneself, for showing one's own name and language.
    Outcome<Person> find_self(const Actor& actor);
    /// The name alone, for showing beside what the reader already sees.
    std::optional<std::string> name_of(Id<Person> id);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence,
                                   ProtectedPeople protected_people);

    /// Problems: email-taken.
    Outcome<void> add(const Person& person, Id<Organisation> organisation, const Change& change);
    Outcome<void> save(const Person& before, Person& after, Id<Organisation> organisation, const Change& change);

    void add_role(const Role& role, const Change& change);
    Outcome<void> save_role(const Role& before, Role& after, const Change& change);
    Outcome<Role> find_role(Id<Role> id, const Fence& fence);
    /// The roles inside the fence of some people, each with its organisation's name.
    std::vector<RoleRow> roles_inside(const std::vector<Id<Person>>& people, const Fence& fence);
    /// Whether someone who can sign in administers the organisation itself on that day.
    bool has_administrator(Id<Organisation> organisation, Date day);
    /// Whether someone holds or held a role outside the fence.
    bool has_role_outside(Id<Person> person, const Fence& fence);

    /// The invented accounts of a demo database, with the organisation of their first role.
    std::vector<DemoAccount> demo_accounts();

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing person_listing;

}  // namespace utsyn
