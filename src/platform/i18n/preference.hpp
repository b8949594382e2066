#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace utsyn::i18n {

/// The language part of each tag of an Accept-Language header, lower-case, most wanted first; refused ones (q=0) left out.
std::vector<std::string> wanted_tags(std::string_view accept_language);

}  // namespace utsyn::i18n
