#pragma once

#include "organisation/person_store.hpp"

namespace utsyn {

/// Someone of the staff register, with her roles inside the reader's fence.
struct PersonRow {
    Id<Person> id;
    std::string name;
    std::optional<std::string> email;
    bool has_account = false;  // can sign in
    std::vector<RoleRow> roles;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (id, name, email, has_account, roles))

enum class PersonAction { edit, invite, add_role, leave };
BOOST_DESCRIBE_ENUM(PersonAction, edit, invite, add_role, leave)

/// What is seen of one person.
struct PersonView {
    Id<Person> id;
    Version version;
    std::string name;
    std::optional<std::string> email;
    Language language;
    bool has_account = false;
    std::vector<RoleRow> roles;
    std::vector<PersonAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (id, version, name, email, language, has_account, roles, allowed_actions))

/// Someone who is to stand in the register with a role; she gets an account by an invitation.
struct PersonDraft {
    std::string name;
    std::optional<std::string> email;
    Language language;
    RoleKind role{};
    Id<Organisation> organisation_id;
    std::optional<Date> valid_from;
};
BOOST_DESCRIBE_STRUCT(PersonDraft, (), (name, email, language, role, organisation_id, valid_from))
template <>
inline constexpr auto field_rules<PersonDraft> =
    std::array{FieldRule{.field = "name", .min_length = 1, .max_length = 200},
               FieldRule{.field = "email", .min_length = 3, .max_length = 320},
               FieldRule{.field = "organisation_id", .about = "Where she has the role, at or below where you act."},
               FieldRule{.field = "valid_from", .about = "First day of the role; today if left out."}};

struct PersonEdit {
    std::string name;
    std::optional<std::string> email;
    Language language;
};
BOOST_DESCRIBE_STRUCT(PersonEdit, (), (name, email, language))
template <>
inline constexpr auto field_rules<PersonEdit> =
    std::array{FieldRule{.field = "name", .min_length = 1, .max_length = 200},
               FieldRule{.field = "email", .min_length = 3, .max_length = 320}};

struct RoleDraft {
    RoleKind kind{};
    Id<Organisation> organisation_id;
    std::optional<Date> valid_from;
};
BOOST_DESCRIBE_STRUCT(RoleDraft, (), (kind, organisation_id, valid_from))

struct RoleEnding {
    Date valid_to;
};
BOOST_DESCRIBE_STRUCT(RoleEnding, (), (valid_to))
template <>
inline constexpr auto field_rules<RoleEnding> =
    std::array{FieldRule{.field = "valid_to", .about = "The last day of the role."}};

}  // namespace utsyn
