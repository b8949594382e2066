#include "organisation/role_authority.hpp"

#include "organisation/installation_store.hpp"
#include "organisation/password.hpp"
#include "organisation/session_store.hpp"

#include <algorithm>

namespace utsyn {

std::optional<Actor> RoleAuthority::actor_of(std::string_view session_token) {
    auto transaction = database_.read();
    SessionStore sessions{transaction};
    auto session = sessions.find(hash_token(session_token), clock_.now());
    if (!session) return std::nullopt;
    return Actor{session->person_id, session->acting_at_id, sessions.language_of(session->person_id), session->id};
}

Outcome<Fence> RoleAuthority::may(const Actor& actor, Permission permission) {
    auto transaction = database_.read();
    auto roles = SessionStore{transaction}.roles_at(actor.person, actor.acting_at, clock_.today());
    bool allowed = std::any_of(roles.begin(), roles.end(), [&](RoleKind role) { return gives(role, permission); });
    if (allowed && is_of_installation(permission)) allowed = installation_keeper(transaction) == actor.acting_at;
    if (!allowed) return problem(problems::not_allowed);
    return fence(actor.acting_at, actor.person);
}

}  // namespace utsyn
