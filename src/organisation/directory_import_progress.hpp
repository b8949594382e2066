#pragma once

#include "organisation/directory_import.hpp"

namespace utsyn {

/// How many rows of an import this program has got through. Kept in memory: nobody else can read what a transaction under
/// way has written.
class ImportProgress {
public:
    static void tell(Id<DirectoryImport> id, std::int64_t rows_done);
    static void forget(Id<DirectoryImport> id);
    /// 0 for an import that is not under way here.
    static std::int64_t of(Id<DirectoryImport> id);
};

}  // namespace utsyn
