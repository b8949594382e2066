#pragma once

#include <string_view>

namespace utsyn {

/// Ends the process with a line that names the place; for our bugs only, never about input.
[[noreturn]] void assertion_failed(std::string_view what, const char* file, int line);

inline void assert_that(bool holds, std::string_view what, const char* file = __builtin_FILE(),
                        int line = __builtin_LINE()) {
    if (!holds) [[unlikely]]
        assertion_failed(what, file, line);
}

}  // namespace utsyn
