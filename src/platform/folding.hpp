#pragma once

#include <string>
#include <string_view>

namespace utsyn {

/// `text` so that writings of one word that differ only in case are equal: "ÅRHUS" and "århus".
std::string folded(std::string_view text);

}  // namespace utsyn
