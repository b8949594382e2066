#pragma once

#include "organisation/directory_import_store.hpp"
#include "platform/runtime.hpp"

namespace utsyn {

inline constexpr std::string_view import_directory_job = "import_directory";

/// What the job that runs an import is given.
struct ImportJob {
    Id<DirectoryImport> directory_import_id;
};
BOOST_DESCRIBE_STRUCT(ImportJob, (), (directory_import_id))

/// Marks the import as under way and adds the job that runs it.
/// Problems: not-found, import-not-checked, import-under-way, import-done, changed-meanwhile.
Outcome<DirectoryImport> start_import(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                      const Change& change);

using TellRows = std::function<void(std::int64_t rows_done)>;

/// Writes what the dry run showed into the directory, all of it or nothing, and tells how far it is. An import that is done already stays as it
/// is. Where the directory has changed since the dry run, the import is no longer under way and tells directory-changed
/// as its failure.
void run_import(const Runtime& runtime, Id<DirectoryImport> id, const TellRows& tell);

/// Chooses a version for a row in conflict: before the run as often as wanted, after it once, then at work at once.
/// Problems: not-found, import-not-checked, import-under-way, import-done; already-decided.
Outcome<ImportRow> decide(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id, std::int64_t line,
                          VersionChoice choice, const Change& change);

/// Puts the directory back as it was before the import.
/// Problems: not-found, import-not-done, import-under-way, import-done; import-built-upon, when a later import, a change
/// or anything that refers to one of the organisations stands on it.
Outcome<DirectoryImport> undo_import(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                     const Change& change);

}  // namespace utsyn
