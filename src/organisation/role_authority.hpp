#pragma once

#include "organisation/permissions.hpp"
#include "platform/actor.hpp"
#include "platform/clock.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// Answers who someone is from the session, and what she may from her roles and the role table.
class RoleAuthority : public Authority {
public:
    RoleAuthority(sql::Database& database, const Clock& clock) : database_{database}, clock_{clock} {}

    std::optional<Actor> actor_of(std::string_view session_token) override;
    Outcome<Fence> may(const Actor& actor, Permission permission) override;

private:
    sql::Database& database_;
    const Clock& clock_;
};

}  // namespace utsyn
