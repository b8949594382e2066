#pragma once

#include "organisation/invitation_store.hpp"
#include "organisation/password.hpp"

namespace utsyn {

struct InvitationDraft {
    std::string name;
    std::string email;
    Language language;
    RoleKind role{};
    Id<Organisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(InvitationDraft, (), (name, email, language, role, organisation_id))
template <>
inline constexpr auto field_rules<InvitationDraft> =
    std::array{FieldRule{.field = "name", .min_length = 1, .max_length = 200},
               FieldRule{.field = "email", .min_length = 3, .max_length = 320, .about = "She signs in with it."},
               FieldRule{.field = "organisation_id", .about = "Where the role is, at or below where you act."}};

/// A new invitation; its link is shown this once.
struct InvitationMade {
    Id<Invitation> id;
    std::string link;  // path in the browser part
    Instant expires_at;
    bool mailed = false;  // a mail with a link of its own is on its way
};
BOOST_DESCRIBE_STRUCT(InvitationMade, (), (id, link, expires_at, mailed))

/// What whoever opens the link reads before she accepts.
struct InvitationOffer {
    std::string name;
    std::string email;
    std::string organisation_name;
    RoleKind role{};
    Language language;
    Instant expires_at;
    bool has_account = false;  // someone signs in with that e-mail already: sign in, then accept
};
BOOST_DESCRIBE_STRUCT(InvitationOffer, (), (name, email, organisation_name, role, language, expires_at, has_account))

struct Acceptance {
    std::optional<std::string> password;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (password))
template <>
inline constexpr auto field_rules<Acceptance> =
    std::array{FieldRule{.field = "password",
                         .min_length = shortest_password,
                         .max_length = 200,
                         .about = "For a new account; leave it out to accept with the account that is signed in."}};

}  // namespace utsyn
