#include "organisation/installation_store.hpp"

namespace utsyn {
namespace {

// Ids of version 7 grow with time.
constexpr sql::Statement find_keeper{"organisation.find_installation_keeper", R"sql(
    select organisation_id from role where kind = 'administrator' order by id limit 1
)sql"};

}  // namespace

std::optional<Id<Organisation>> installation_keeper(sql::Transaction& transaction) {
    auto rows = transaction.run(find_keeper);
    if (rows.empty()) return std::nullopt;
    return rows[0].get<Id<Organisation>>("organisation_id");
}

bool is_of_installation(Permission permission) {
    return permission == Permission::keep_rates;
}

std::vector<Permission> permissions_at(sql::Transaction& transaction, std::span<const RoleKind> roles,
                                       Id<Organisation> acting_at) {
    auto permissions = permissions_of(roles);
    if (installation_keeper(transaction) != acting_at) std::erase_if(permissions, is_of_installation);
    return permissions;
}

}  // namespace utsyn
