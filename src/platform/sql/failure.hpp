#pragma once

#include <stdexcept>

namespace utsyn::sql {

/// The database cannot be reached, is full, refuses a statement …: the world failed. Never told to the user.
struct DatabaseFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// No room left for writing.
struct StorageFull : DatabaseFailed {
    using DatabaseFailed::DatabaseFailed;
};

}  // namespace utsyn::sql
