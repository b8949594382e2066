#pragma once

#include "organisation/directory_import.hpp"

#include <optional>

namespace utsyn {

/// What the directory's organisation says in the words of a register. What an organisation does not hold (its parent's
/// number, its form of ownership) is what the register said last.
RegisterEntry entry_of(const Organisation& organisation, std::string_view official_number,
                       const std::optional<RegisterEntry>& imported);

/// Makes the organisation say what the entry says. It is moved to `place` when what its position follows from has changed,
/// or when it has no position; an entry without town lies in the town of the place.
void apply_entry(const RegisterEntry& entry, const std::optional<EntryPlace>& place, Organisation& organisation);

/// A judged row and what was chosen where it is in conflict.
struct DecidedRow {
    RowOutcome outcome{};
    RegisterEntry entry;
    std::vector<FieldChange> changes;
    std::optional<VersionChoice> choice;
};

/// Puts what rows read with the profile tell into an entry; other fields stay.
void copy_fed_fields(const RegisterProfile& profile, const RegisterEntry& from, RegisterEntry& into);

/// What the organisation is to say after the import; without town where that followed from what has changed. `current` none: it is new. `taken`: the version of a later row with
/// the same number, if that was chosen.
RegisterEntry entry_after(const std::optional<RegisterEntry>& current, const DecidedRow& row,
                          const std::optional<RegisterEntry>& taken, const RegisterProfile& profile);

/// Whether the register's version is from now on what the register said last. An open conflict is not, so that the next
/// import shows it again.
bool is_settled(const DecidedRow& row);

}  // namespace utsyn
