#pragma once

#include "organisation/organisation.hpp"
#include "platform/language.hpp"

namespace utsyn {

/// Someone known by name. No more than needed.
struct Person {
    Id<Person> id;
    Version version;
    std::string name;
    std::string sort_key;
    std::optional<std::string> email;  // as written; signs in by it
    Language language;
    std::optional<std::string> password_hash;  // argon2id, as libsodium writes it
    std::optional<Date> born_on;
    bool protected_address = false;  // hides her in every list, map and export
    bool demo = false;               // an invented account with the published password
};
BOOST_DESCRIBE_STRUCT(Person, (),
                      (id, version, name, sort_key, email, language, password_hash, born_on, protected_address, demo))

enum class RoleKind {
    pupil,
    guardian,
    teacher,
    coordinator,
    head,
    owner_coordinator,
    owner_signatory,
    network_lead,
    agency_officer,
    partner_contact,
    administrator
};
BOOST_DESCRIBE_ENUM(RoleKind, pupil, guardian, teacher, coordinator, head, owner_coordinator, owner_signatory,
                    network_lead, agency_officer, partner_contact, administrator)

/// Whether those who hold it stand in the staff register: all but pupils and guardians.
constexpr bool is_staff(RoleKind kind) {
    return kind != RoleKind::pupil && kind != RoleKind::guardian;
}

/// A person's part at an organisation, from–to. A role held at an owner holds at all that it owns.
struct Role {
    Id<Role> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Person> person_id;
    RoleKind kind{};
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(Role, (), (id, version, organisation_id, person_id, kind, valid_from, valid_to))

/// An invented account of a demo database.
struct DemoAccount {
    std::string name;
    std::string email;
    RoleKind role{};
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (name, email, role, organisation))

/// The published password of every invented account; they only sign in from the machine itself.
inline constexpr std::string_view demo_password = "utsyn-demo-2026";

std::vector<DemoAccount> demo_accounts(sql::Transaction& transaction);

/// Someone with a role inside the fence. Problems: not-found.
Outcome<Person> person_inside(sql::Transaction& transaction, const Fence& fence, Id<Person> id);

/// An invented person for a later slice's part of the invented year, with a role since two years; known by `word` from then on.
Id<Person> add_demo_person(DemoYear& year, const std::string& word, Person person, RoleKind role, Id<Organisation> at);

/// The form in which e-mail addresses are compared: lower-case, without white space at the ends.
std::string email_key(std::string_view email);

}  // namespace utsyn
