#pragma once

#include "organisation/register_profile.hpp"

#include <vector>

namespace utsyn {

/// The profile that a file's columns suggest: the one of `profiles` or of the built-in ones that fits, else one put
/// together from the words in its headings. What no heading tells is left out; whoever imports completes it.
RegisterProfile suggested_profile(const std::vector<RegisterProfile>& profiles,
                                  const std::vector<csv::Column>& columns);

}  // namespace utsyn
