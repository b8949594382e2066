#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// The ISO 3166-1 alpha-2 code of the country that `text` names, by that code or its name in da, nb, sv or en.
std::optional<std::string> country_named(std::string_view text);

}  // namespace utsyn
