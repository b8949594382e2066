#pragma once

#include "organisation/person.hpp"

namespace utsyn {

/// Someone is asked to take a role. Whoever opens its link may accept: with a new password, or with her own account.
struct Invitation {
    Id<Invitation> id;
    Version version;
    Id<Organisation> organisation_id;  // who invites
    Id<Organisation> role_at_id;       // where the role is
    RoleKind role{};
    std::string name;
    std::string email;
    Language language;
    Instant expires_at;
    std::optional<Instant> accepted_at;
    std::optional<Id<Person>> person_id;  // who accepted
    std::optional<Instant> withdrawn_at;
};
BOOST_DESCRIBE_STRUCT(Invitation, (),
                      (id, version, organisation_id, role_at_id, role, name, email, language, expires_at, accepted_at,
                       person_id, withdrawn_at))

/// How long a link may be used.
inline constexpr Days invitation_length{14};

/// Whether it may still be accepted.
bool is_open(const Invitation& invitation, Instant now);

}  // namespace utsyn
