#pragma once

#include "organisation/permissions.hpp"
#include "platform/sql/database.hpp"

#include <optional>

namespace utsyn {

/// The organisation that runs this installation: where the first administrator of all was named, which is done at the machine.
/// Nothing while there is none.
std::optional<Id<Organisation>> installation_keeper(sql::Transaction& transaction);

/// Whether a permission concerns everyone on this installation, and so counts only where one acts at its keeper.
bool is_of_installation(Permission permission);

/// What these roles give someone who acts there.
std::vector<Permission> permissions_at(sql::Transaction& transaction, std::span<const RoleKind> roles,
                                       Id<Organisation> acting_at);

}  // namespace utsyn
