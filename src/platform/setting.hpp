#pragma once

#include "platform/sql/database.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// A word that a whole database keeps: "demo" is "yes" in one that was filled with the invented year.
std::optional<std::string> setting(sql::Transaction& transaction, std::string_view name);
void set(sql::Transaction& transaction, std::string_view name, std::string_view value);

}  // namespace utsyn
