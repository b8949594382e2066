#pragma once

#include <cstddef>
#include <string_view>

namespace utsyn::json {

/// The line, from 1, on which a text ceases to be JSON; the last one for what is JSON and for what only lacks its end.
std::size_t line_of_fault(std::string_view text);

}  // namespace utsyn::json
