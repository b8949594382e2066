#pragma once

#include <string>
#include <string_view>

namespace utsyn {

/// How many code points a UTF-8 text has.
std::size_t characters(std::string_view text);
/// Whether the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);
/// Without white space at both ends, no-break spaces included.
std::string_view trimmed(std::string_view text);
/// The part of `rest` before the separator, or all of it; `rest` keeps what follows.
std::string_view cut(std::string_view& rest, char separator);

}  // namespace utsyn
