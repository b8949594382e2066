#pragma once

#include "platform/geography/position.hpp"

#include <string>
#include <string_view>

namespace utsyn {

/// The land on which a place lies, such that from any place of it the roads lead to any other: "europe", "gotland".
/// A country without a row of its own is a land by itself, named by its code.
/// Source: data/travel/lands.csv and islands.csv, both our own estimates.
std::string land_of(std::string_view country, Position position);

}  // namespace utsyn
