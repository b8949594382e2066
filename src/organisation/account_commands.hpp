#pragma once

#include "organisation/person.hpp"
#include "platform/sql/database.hpp"

#include <string>
#include <vector>

namespace utsyn {

/// Someone who is to sign in with a password.
struct NewAccount {
    std::string name;
    std::string email;
    Language language;
    RoleKind role{};
    std::string organisation;  // the name of one of ours; made if there is none at all
    std::string password;
};

/// At the machine, for the first account and for emergencies: adds the person, the role, and the organisation if the database
/// has none.
/// Problems: email-taken; invalid (unknown organisation, short password).
Outcome<Role> add_account(sql::Transaction& transaction, const NewAccount& account, Instant now, Date today);

}  // namespace utsyn
