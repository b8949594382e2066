#pragma once

#include "organisation/directory_import.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

#include <vector>

namespace utsyn {

/// A row of a dry run as it is stored.
struct ImportRow {
    Id<ImportRow> id;
    Id<DirectoryImport> directory_import_id;
    Id<DryRun> dry_run_id;
    std::int64_t line = 0;
    RowOutcome outcome{};
    std::optional<ConflictKind> conflict_kind;
    std::string official_number;
    std::string name;
    JsonText entry;  // RegisterEntry
    JsonText other;  // RegisterEntry or null
    std::optional<std::int64_t> other_line;
    std::vector<FieldChange> changes;
    std::vector<RowFinding> findings;
    std::optional<EntryPlace> place;
    std::string text;
    std::optional<Id<Organisation>> present_id;
    std::optional<Version> present_version;
    std::optional<VersionChoice> choice;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (id, directory_import_id, dry_run_id, line, outcome, conflict_kind, official_number, name, entry,
                       other, other_line, changes, findings, place, text, present_id, present_version, choice))

/// All SQL of imports, the rows of their dry runs and the profiles kept for the next file.
class DirectoryImportStore {
public:
    explicit DirectoryImportStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Whose directory an organisation imports into: its owner's, or its own where it has none.
    Id<Organisation> keeper_for(Id<Organisation> organisation, Date today);

    /// Problems: not-found, also when neither who imports nor the directory lies inside the fence.
    Outcome<DirectoryImport> find(Id<DirectoryImport> id, const Fence& fence);
    /// For the program's own commands, wherever it was imported. Problems: not-found.
    Outcome<DirectoryImport> find_at_machine(Id<DirectoryImport> id);
    /// One whose id is known to exist.
    DirectoryImport known(Id<DirectoryImport> id);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence);
    void add(const DirectoryImport& directory_import, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const DirectoryImport& before, DirectoryImport& after, const Change& change);
    /// Whether a later import of the same register into the same directory stands.
    bool has_later(const DirectoryImport& directory_import);

    void add_rows(const std::vector<ImportRow>& rows);
    /// Removes the rows of the import's other dry runs.
    void remove_other_rows(const DirectoryImport& directory_import);
    Outcome<sql::ListingPage> list_rows(const sql::ListingRequest& request, const DirectoryImport& directory_import);
    /// Problems: not-found.
    Outcome<ImportRow> find_row(const DirectoryImport& directory_import, std::int64_t line);
    /// The rows from that line on, in the order of the file.
    std::vector<ImportRow> rows_after(const DirectoryImport& directory_import, std::int64_t line, std::int64_t limit);
    /// The rows whose version was chosen over that of an earlier row with the same number.
    std::vector<ImportRow> taken_rows(const DirectoryImport& directory_import);
    std::vector<ImportRow> refused_rows(const DirectoryImport& directory_import);
    /// Writes the choice; of several rows with the same number only one is taken.
    void choose(const ImportRow& row, VersionChoice choice, const Change& change,
                const DirectoryImport& directory_import);
    std::int64_t open_conflicts(const DirectoryImport& directory_import);
    /// Whether a number that was new is taken by now, or an organisation has been changed since the dry run.
    bool is_overtaken(const DirectoryImport& directory_import);

    std::vector<RegisterProfile> profiles_of(Id<Organisation> keeper);
    void keep_profile(Id<Organisation> keeper, const RegisterProfile& profile, Instant now);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing directory_import_listing;
extern const sql::Listing import_row_listing;

}  // namespace utsyn
