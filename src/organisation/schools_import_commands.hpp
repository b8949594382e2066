#pragma once

#include "organisation/directory_import.hpp"
#include "platform/runtime.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace utsyn {

enum class ImportRun { dry, full };

/// A register's file to be imported at the machine.
struct SchoolsImport {
    std::filesystem::path file;
    std::string profile;       // the name of one built in or kept; "": the one that the columns suggest
    std::string organisation;  // whose owner's directory; "": the only organisation that has no owner
    ImportRun run = ImportRun::full;
};

/// A row that is not imported, and why.
struct RefusedRow {
    std::int64_t line = 0;
    std::vector<RowFinding> findings;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(RefusedRow, (), (line, findings, text))

struct SchoolsImportAnswer {
    Id<DirectoryImport> directory_import_id;
    std::string profile;
    ImportState state{};  // checked after a dry run, undone after an undo, else done
    ImportCounts counts;
    std::int64_t open_conflicts = 0;
    std::vector<RefusedRow> refused_rows;  // at most the first hundred
};
BOOST_DESCRIBE_STRUCT(SchoolsImportAnswer, (),
                      (directory_import_id, profile, state, counts, open_conflicts, refused_rows))

using TellProgress = std::function<void(std::int64_t rows_done, std::int64_t rows)>;

/// Takes in a register's file, tries every row and, unless the run is dry, imports it. A dry run can be looked at, decided
/// and imported in the browser.
/// Problems: invalid, for an unreadable file, an unknown organisation or profile; those of take_in_file and check_rows;
/// directory-changed.
Outcome<SchoolsImportAnswer> import_schools(const Runtime& runtime, const SchoolsImport& wanted,
                                            const TellProgress& tell);

/// Puts the directory back as it was before that import.
/// Shape: `id` as import_schools answered it.
/// Problems: invalid, where it is no id; not-found; import-not-done, import-under-way, import-done; import-built-upon.
Outcome<SchoolsImportAnswer> undo_schools_import(const Runtime& runtime, std::string_view id);

}  // namespace utsyn
