#pragma once

#include <string_view>

namespace utsyn {

/// The version of the program, as in CMakeLists.txt.
std::string_view version();

}  // namespace utsyn
