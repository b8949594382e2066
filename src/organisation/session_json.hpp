#pragma once

#include "organisation/permissions.hpp"
#include "organisation/session_store.hpp"

namespace utsyn {

struct SignIn {
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (email, password))
template <>
inline constexpr auto field_rules<SignIn> =
    std::array{FieldRule{.field = "email", .min_length = 3, .max_length = 320},
               FieldRule{.field = "password", .min_length = 1, .max_length = 200}};

struct PersonName {
    Id<Person> id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonName, (), (id, name))

/// Who is signed in, where she acts, and what she may there.
struct SessionView {
    PersonName person;
    SessionStore::ActingPlace organisation;
    std::vector<RoleKind> roles;
    std::vector<SessionStore::ActingPlace> organisations;
    std::vector<Permission> permissions;
    Language language;
    Date today;
    bool demo = false;
};
BOOST_DESCRIBE_STRUCT(SessionView, (), (person, organisation, roles, organisations, permissions, language, today, demo))

struct ActingChoice {
    Id<Organisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(ActingChoice, (), (organisation_id))

struct LanguageChoice {
    Language language;
};
BOOST_DESCRIBE_STRUCT(LanguageChoice, (), (language))

}  // namespace utsyn
