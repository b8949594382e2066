#pragma once

#include "platform/language.hpp"

#include <string>
#include <string_view>

namespace utsyn {

/// The name of a field of education by its ISCED-F 2013 code; English where the language has none, the code itself where it
/// is none.
/// Source: docs/sources.md S-49.
std::string_view field_name(std::string_view code, const Language& language);

}  // namespace utsyn
