#include "organisation/directory_import_write_commands.hpp"

#include "organisation/ownership_store.hpp"

namespace utsyn {
namespace {

RegisterEntry entry_in(const JsonText& stored) {
    return json::from_json<RegisterEntry>(stored.text).value();
}

DecidedRow decided(const ImportRow& row) {
    return {row.outcome, entry_in(row.entry), row.changes, row.choice};
}

bool says_the_same(const Organisation& one, const Organisation& other) {
    return json::to_json(one) == json::to_json(other);
}

}  // namespace

DirectoryImportWriter::DirectoryImportWriter(sql::Transaction& transaction, const DirectoryImport& directory_import,
                                             const Change& change, Date today)
    : transaction_{transaction}, import_{directory_import}, change_{change}, today_{today} {}

void DirectoryImportWriter::take(const std::vector<ImportRow>& rows) {
    for (const ImportRow& row : rows) taken_.emplace(row.official_number, row);
}

void DirectoryImportWriter::write(const std::vector<ImportRow>& rows) {
    std::vector<std::string> numbers;
    for (const ImportRow& row : rows) numbers.push_back(row.official_number);
    RegisterEntryStore entries{transaction_};
    const auto present = entries.organisations(import_.keeper_id, import_.profile.register_name, numbers);
    Batch batch;
    for (const ImportRow& row : rows) {
        const auto found = present.find(row.official_number);
        if (found == present.end()) make(row, batch);
        else change(row, found->second, batch);
    }
    OrganisationStore organisations{transaction_};
    organisations.add_all(batch.organisations, change_);
    organisations.add_numbers(batch.numbers);
    entries.add_all(batch.entries);
    if (!import_.done_at) return entries.add_effects(batch.effects);
    for (const ImportEffect& effect : batch.effects) entries.add_effect(effect);
}

const ImportRow* DirectoryImportWriter::taken_for(const ImportRow& row) const {
    const auto found = taken_.find(row.official_number);
    return found == taken_.end() ? nullptr : &found->second;
}

KeptEntry DirectoryImportWriter::kept_entry(Id<Organisation> organisation, const RegisterEntry& entry) const {
    return {.id = Id<KeptEntry>::make(change_.at),
            .keeper_id = import_.keeper_id,
            .organisation_id = organisation,
            .register_name = import_.profile.register_name,
            .official_number = entry.official_number,
            .parent_number = entry.parent_number,
            .entry = {json::to_json(entry)}};
}

void DirectoryImportWriter::make(const ImportRow& row, Batch& batch) const {
    const ImportRow* taken = taken_for(row);
    const RegisterEntry entry = entry_in(taken ? taken->entry : row.entry);
    Organisation organisation{.id = Id<Organisation>::make(change_.at), .keeper_id = import_.keeper_id};
    apply_entry(entry, taken ? taken->place : row.place, organisation);
    batch.numbers.push_back({Id<OfficialNumber>::make(change_.at), organisation.id, import_.keeper_id,
                             import_.profile.register_name, entry.official_number});
    batch.entries.push_back(kept_entry(organisation.id, entry));
    batch.effects.push_back({.id = Id<ImportEffect>::make(change_.at),
                             .directory_import_id = import_.id,
                             .organisation_id = organisation.id,
                             .made = true,
                             .version_after = organisation.version});
    batch.organisations.push_back(std::move(organisation));
}

void DirectoryImportWriter::change(const ImportRow& row, const NumberedOrganisation& found, Batch& batch) {
    const ImportRow* taken = taken_for(row);
    const DecidedRow decision = decided(row);
    const auto taken_entry = taken ? std::optional{entry_in(taken->entry)} : std::nullopt;
    const auto imported = found.kept ? std::optional{entry_in(found.kept->entry)} : std::nullopt;
    const auto current = entry_of(found.organisation, row.official_number, imported);

    Organisation after = found.organisation;
    apply_entry(entry_after(current, decision, taken_entry, import_.profile), taken ? taken->place : row.place, after);
    const bool changed = !says_the_same(found.organisation, after);
    if (changed) {
        const auto saved = OrganisationStore{transaction_}.save(found.organisation, after, change_);
        assert_that(saved.has_value(), "the organisation was read in this transaction");
    }

    RegisterEntry said = taken_entry.value_or(decision.entry);
    if (imported) {
        said = *imported;
        copy_fed_fields(import_.profile, taken_entry.value_or(decision.entry), said);
    }
    const bool learnt = (taken || is_settled(decision)) && said != imported;
    if (learnt && found.kept) {
        KeptEntry kept = kept_entry(found.organisation.id, said);
        kept.id = found.kept->id;
        RegisterEntryStore{transaction_}.save(kept);
    } else if (learnt) {
        batch.entries.push_back(kept_entry(found.organisation.id, said));
    }
    if (!changed && !learnt) return;
    batch.effects.push_back({.id = Id<ImportEffect>::make(change_.at),
                             .directory_import_id = import_.id,
                             .organisation_id = found.organisation.id,
                             .organisation_before = changed ? JsonText{json::to_json(found.organisation)} : JsonText{},
                             .entry_before = found.kept ? JsonText{json::to_json(*found.kept)} : JsonText{},
                             .version_after = after.version});
}

void DirectoryImportWriter::connect_parents() {
    RegisterEntryStore entries{transaction_};
    OwnershipStore ownerships{transaction_};
    for (const ParentChange& parent : entries.parent_changes(import_.keeper_id, import_.profile.register_name)) {
        std::optional<Id<Ownership>> made;
        if (parent.ownership_id) ownerships.end(*parent.ownership_id, today_ - Days{1});
        if (parent.owner_id) {
            const Ownership ownership{
                Id<Ownership>::make(change_.at), *parent.owner_id, parent.organisation_id, today_, {}};
            // An owner that lies below by other ownerships cannot be one; the entry then stays without.
            if (ownerships.add(ownership)) made = ownership.id;
        }
        if (!made && !parent.ownership_id) continue;
        entries.set_ownership(parent.register_entry_id, made);
        entries.add_edge(
            {Id<ImportEdge>::make(change_.at), import_.id, parent.register_entry_id, parent.ownership_id, made});
    }
}

}  // namespace utsyn
