#pragma once

#include "platform/geography/gazetteer.hpp"
#include "platform/problem.hpp"

#include <string>

namespace utsyn {

/// What a name leads to as people type it, "Oslo" or "Halle, Germany". Where there is not just one, an error at `pointer` is
/// added to `invalid`: place-unknown, or place-ambiguous with the candidates.
PlaceSearch place_search(const std::string& name, std::string pointer, Problem& invalid);
/// The place of that search alone.
Place place_named(const std::string& name, std::string pointer, Problem& invalid);

}  // namespace utsyn
