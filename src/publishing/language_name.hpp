#pragma once

#include "platform/language.hpp"

#include <string>

namespace utsyn {

/// The name of a language by its BCP 47 tag as readers of `reader` write it, "fransk"; the tag itself where it is unknown.
std::string language_name(const std::string& tag, const Language& reader);

}  // namespace utsyn
