#pragma once

#include "organisation/directory_import_store.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// A column of the file and what it feeds by the profile.
struct ImportColumn {
    std::string name;
    std::vector<std::string> samples;
    std::optional<RegisterField> field;
};
BOOST_DESCRIBE_STRUCT(ImportColumn, (), (name, samples, field))

/// What a column may feed.
struct ImportField {
    RegisterField name{};
    bool required = false;
};
BOOST_DESCRIBE_STRUCT(ImportField, (), (name, required))

struct DirectoryImportView {
    Id<DirectoryImport> id;
    Id<Organisation> keeper_id;
    std::string file_name;
    ImportState state{};
    csv::Encoding encoding{};
    csv::Separator separator{};
    std::int64_t row_count = 0;
    std::vector<ImportColumn> columns;
    std::vector<ImportField> fields;
    RegisterProfile profile;
    std::optional<ImportCounts> counts;
    std::int64_t open_conflicts = 0;
    std::optional<std::string> failure;
    Instant uploaded_at;
    std::optional<std::string> uploaded_by;
    std::optional<Instant> done_at;
    std::optional<Instant> undone_at;
    std::vector<ImportAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(DirectoryImportView, (),
                      (id, keeper_id, file_name, state, encoding, separator, row_count, columns, fields, profile,
                       counts, open_conflicts, failure, uploaded_at, uploaded_by, done_at, undone_at, allowed_actions))

struct ImportRowView {
    std::int64_t line = 0;
    RowOutcome outcome{};
    std::optional<ConflictKind> conflict_kind;
    std::optional<std::int64_t> other_line;
    std::string official_number;
    std::string name;
    std::optional<RegisterEntry> entry;  // what the row says; none for a refused one
    std::optional<RegisterEntry> other;  // the version it stands against
    std::vector<FieldChange> changes;
    std::vector<RowFinding> findings;
    std::vector<std::string> reasons;  // conflict and findings as sentences
    std::optional<EntryPlace> place;
    std::optional<std::string> text;  // a refused row as it stands in the file
    std::optional<VersionChoice> choice;
};
BOOST_DESCRIBE_STRUCT(ImportRowView, (),
                      (line, outcome, conflict_kind, other_line, official_number, name, entry, other, changes, findings,
                       reasons, place, text, choice))

struct ImportDecision {
    VersionChoice choice{};
};
BOOST_DESCRIBE_STRUCT(ImportDecision, (), (choice))

struct ImportProgressView {
    std::int64_t done = 0;
    std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(ImportProgressView, (), (done, total))

DirectoryImportView view_of(sql::Transaction& transaction, const DirectoryImport& directory_import);
ImportRowView view_of(const ImportRow& row, const i18n::Messages& messages, const Language& language);

/// What is to be said of a row, as sentences.
std::vector<std::string> reasons_of(const ImportRow& row, const i18n::Messages& messages, const Language& language);

}  // namespace utsyn
