#pragma once

#include "organisation/register_row.hpp"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace utsyn {

/// What a row of a register's file means for the directory. Every row has exactly one outcome.
enum class RowOutcome { new_entry, same, changed, conflict, refused };
BOOST_DESCRIBE_ENUM(RowOutcome, new_entry, same, changed, conflict, refused)

/// number_twice: another row of the file has the same official number and says something else.
/// edited_by_hand: someone here and the register have both changed the same field.
enum class ConflictKind { number_twice, edited_by_hand };
BOOST_DESCRIBE_ENUM(ConflictKind, number_twice, edited_by_hand)

/// Where an organisation lies. Units: degrees.
struct EntryPlace {
    std::string town;
    double latitude = 0;
    double longitude = 0;

    bool operator==(const EntryPlace&) const = default;
};
BOOST_DESCRIBE_STRUCT(EntryPlace, (), (town, latitude, longitude))

/// An organisation that the directory already has.
struct PresentEntry {
    Id<Organisation> organisation_id;
    Version version;
    RegisterEntry current;
    std::optional<RegisterEntry> imported;  // what the register said last time; none: entered by hand
};

struct JudgedRow {
    std::int64_t line = 0;
    RowOutcome outcome = RowOutcome::refused;
    RegisterEntry entry;                         // what this row says
    std::optional<Id<Organisation>> present_id;  // of the organisation that is there already
    std::optional<Version> present_version;
    std::optional<RegisterEntry> other;      // the version it stands against: the directory's or the other row's
    std::optional<std::int64_t> other_line;  // of the row that counts for the number instead
    std::optional<ConflictKind> conflict_kind;
    std::vector<FieldChange> changes;  // from the other version to this one, where this row counts
    std::vector<RowFinding> findings;
    std::optional<EntryPlace> place;
    std::string text;  // a refused row as it stands in the file
};

/// rows = new_entries + same + changed + conflicts + refused.
struct ImportCounts {
    std::int64_t rows = 0;
    std::int64_t new_entries = 0;
    std::int64_t same = 0;
    std::int64_t changed = 0;
    std::int64_t conflicts = 0;
    std::int64_t refused = 0;
    std::int64_t without_position = 0;  // of the new, same and changed ones

    bool operator==(const ImportCounts&) const = default;
};
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (rows, new_entries, same, changed, conflicts, refused, without_position))

/// The directory as it is before the import.
class PresentDirectory {
public:
    virtual ~PresentDirectory() = default;
    /// Those of the official numbers that it has, by number.
    virtual std::unordered_map<std::string, PresentEntry> entries(const std::vector<std::string>& numbers) = 0;
};

using FindPlace = std::function<std::optional<EntryPlace>(const RegisterEntry&)>;
using TakeRows = std::function<void(std::vector<JudgedRow>)>;

/// A register's file and how it is to be read. Refers to things that outlive it.
struct RegisterFile {
    std::istream& source;
    csv::Form form;
    const RegisterProfile& profile;
};

/// Judges every row below the column names against the directory and against the other rows, and hands the rows over in
/// the order of the file, some hundred at a time. Reads the file twice. Of rows with one number the first counts, unless
/// another says what the register's version here says: then an earlier choice stands.
/// Problems: file-without-columns; invalid, when the profile does not fit the file.
Outcome<ImportCounts> judge_rows(const RegisterFile& file, PresentDirectory& directory, const FindPlace& find_place,
                                 const TakeRows& take_rows);

/// The outcome for an organisation that the directory has. A field counts as changed where the register has changed it
/// since the last import; where someone here has changed it too, that is a conflict; what only someone here has changed
/// stays.
void judge_against_present(const PresentEntry& present, const RegisterProfile& profile, JudgedRow& row);

}  // namespace utsyn
