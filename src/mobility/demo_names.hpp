#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace utsyn {

/// A name put together from frequent first and last names of a country: nobody in particular. Different positions give
/// different names, as many as there are pairs. Shape: `language` is nb, da, sv, de, fr, es, nl, ja or en; others give nb.
std::string demo_name(std::string_view language, std::size_t position);

}  // namespace utsyn
