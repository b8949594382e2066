#pragma once

#include "organisation/directory_import_rows.hpp"

namespace utsyn {

/// Where an entry lies: by its Norwegian municipality number, else its postcode, else its town where that is one place
/// in its country. Nothing where none of them leads to one place; it is not guessed.
std::optional<EntryPlace> place_of(const RegisterEntry& entry);

}  // namespace utsyn
