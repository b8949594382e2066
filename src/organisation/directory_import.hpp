#pragma once

#include "organisation/directory_import_rows.hpp"

#include <optional>
#include <string>
#include <vector>

namespace utsyn {

struct DryRun;

/// A file of a register on its way into a directory.
struct DirectoryImport {
    Id<DirectoryImport> id;
    Version version;
    Id<Organisation> organisation_id;  // who imports
    Id<Organisation> keeper_id;        // whose directory the entries go into
    std::string file_name;
    std::string file_hash;  // SHA-256 in hexadecimal: names the kept file
    csv::Form form;
    std::vector<csv::Column> columns;
    std::int64_t row_count = 0;
    RegisterProfile profile;
    std::optional<Id<Person>> uploaded_by_id;  // none: the program itself
    Instant uploaded_at;
    std::optional<Id<DryRun>> dry_run_id;  // names the rows of the last dry run
    std::optional<ImportCounts> counts;    // of that dry run
    std::optional<Instant> started_at;
    std::optional<std::string> failure;  // the problem that kept the last run from coming through
    std::optional<Instant> done_at;
    std::optional<Instant> undone_at;
};
BOOST_DESCRIBE_STRUCT(DirectoryImport, (),
                      (id, version, organisation_id, keeper_id, file_name, file_hash, form, columns, row_count, profile,
                       uploaded_by_id, uploaded_at, dry_run_id, counts, started_at, failure, done_at, undone_at))

enum class ImportState { uploaded, checked, running, done, undone };
BOOST_DESCRIBE_ENUM(ImportState, uploaded, checked, running, done, undone)

enum class ImportAction { check, decide, run, undo };
BOOST_DESCRIBE_ENUM(ImportAction, check, decide, run, undo)

/// Which version of a conflict counts: keep the one that stands, or take the one of the row.
enum class VersionChoice { keep, take };
BOOST_DESCRIBE_ENUM(VersionChoice, keep, take)

ImportState state_of(const DirectoryImport& directory_import);
std::vector<ImportAction> actions_on(const DirectoryImport& directory_import);

/// Problems, by the state that does not allow the action: import-not-checked, import-not-done, import-under-way,
/// import-done.
Outcome<void> check_action(const DirectoryImport& directory_import, ImportAction action);

}  // namespace utsyn
