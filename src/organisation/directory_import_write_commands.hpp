#pragma once

#include "organisation/directory_import_apply.hpp"
#include "organisation/directory_import_store.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/register_entry_store.hpp"

#include <unordered_map>
#include <vector>

namespace utsyn {

/// Writes decided rows of one import into the directory, inside the transaction given, and tells the effects.
class DirectoryImportWriter {
public:
    DirectoryImportWriter(sql::Transaction& transaction, const DirectoryImport& directory_import, const Change& change,
                          Date today);

    /// Versions of later rows with the same number that were chosen.
    void take(const std::vector<ImportRow>& rows);
    /// Rows that came first with their number and are not refused.
    void write(const std::vector<ImportRow>& rows);
    /// Makes the ownerships those that the register names; call after the last rows.
    void connect_parents();

private:
    struct Batch {
        std::vector<Organisation> organisations;
        std::vector<OfficialNumber> numbers;
        std::vector<KeptEntry> entries;
        std::vector<ImportEffect> effects;
    };

    void make(const ImportRow& row, Batch& batch) const;
    void change(const ImportRow& row, const NumberedOrganisation& found, Batch& batch);
    const ImportRow* taken_for(const ImportRow& row) const;
    KeptEntry kept_entry(Id<Organisation> organisation, const RegisterEntry& entry) const;

    sql::Transaction& transaction_;
    const DirectoryImport& import_;
    const Change& change_;
    Date today_;
    std::unordered_map<std::string, ImportRow> taken_;
};

}  // namespace utsyn
