#pragma once

#include "organisation/directory_import.hpp"
#include "platform/sql/database.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace utsyn {

/// What a register said last of an organisation.
struct KeptEntry {
    Id<KeptEntry> id;
    Id<Organisation> keeper_id;
    Id<Organisation> organisation_id;
    std::string register_name;
    std::string official_number;
    std::optional<std::string> parent_number;
    JsonText entry;                             // RegisterEntry
    std::optional<Id<Ownership>> ownership_id;  // made because the register names the parent
};
BOOST_DESCRIBE_STRUCT(KeptEntry, (),
                      (id, keeper_id, organisation_id, register_name, official_number, parent_number, entry,
                       ownership_id))

/// An organisation that has an official number, and what its register said last.
struct NumberedOrganisation {
    Organisation organisation;
    std::optional<KeptEntry> kept;
};

/// What an import did to one organisation, so that it can be undone.
struct ImportEffect {
    Id<ImportEffect> id;
    Id<DirectoryImport> directory_import_id;
    Id<Organisation> organisation_id;
    bool made = false;
    JsonText organisation_before;  // null when made or left as it was
    JsonText entry_before;         // KeptEntry; null when there was none
    Version version_after;
};
BOOST_DESCRIBE_STRUCT(ImportEffect, (),
                      (id, directory_import_id, organisation_id, made, organisation_before, entry_before,
                       version_after))

/// An ownership that an import made or ended.
struct ImportEdge {
    Id<ImportEdge> id;
    Id<DirectoryImport> directory_import_id;
    Id<KeptEntry> register_entry_id;
    std::optional<Id<Ownership>> ownership_before_id;
    std::optional<Id<Ownership>> ownership_after_id;
};
BOOST_DESCRIBE_STRUCT(ImportEdge, (),
                      (id, directory_import_id, register_entry_id, ownership_before_id, ownership_after_id))

/// An entry whose ownership is not the one that its register names.
struct ParentChange {
    Id<KeptEntry> register_entry_id;
    Id<Organisation> organisation_id;
    std::optional<Id<Ownership>> ownership_id;  // that stands
    std::optional<Id<Organisation>> owner_id;   // that the register names, if the directory has it
};
BOOST_DESCRIBE_STRUCT(ParentChange, (), (register_entry_id, organisation_id, ownership_id, owner_id))

/// All SQL of what registers said last, and of what imports did.
class RegisterEntryStore {
public:
    explicit RegisterEntryStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// The organisations of a directory with these numbers of a register, by number.
    std::unordered_map<std::string, NumberedOrganisation> organisations(Id<Organisation> keeper,
                                                                        std::string_view register_name,
                                                                        const std::vector<std::string>& numbers);

    void add_all(const std::vector<KeptEntry>& entries);
    void save(const KeptEntry& entry);
    void remove(Id<Organisation> organisation, std::string_view register_name);

    std::vector<ParentChange> parent_changes(Id<Organisation> keeper, std::string_view register_name);
    void set_ownership(Id<KeptEntry> entry, std::optional<Id<Ownership>> ownership);

    void add_effects(const std::vector<ImportEffect>& effects);
    /// Adds the effect, or if there is one on that organisation already tells it the version after.
    void add_effect(const ImportEffect& effect);
    std::vector<ImportEffect> effects_of(Id<DirectoryImport> directory_import);
    /// Whether an organisation has been changed since the import.
    bool is_built_upon(Id<DirectoryImport> directory_import);
    void add_edge(const ImportEdge& edge);
    /// The last first.
    std::vector<ImportEdge> edges_of(Id<DirectoryImport> directory_import);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
