#include "organisation/directory_import_commands.hpp"

#include "organisation/directory_import_write_commands.hpp"
#include "organisation/ownership_store.hpp"
#include "organisation/problems.hpp"
#include "platform/clock.hpp"

namespace utsyn {
namespace {

constexpr std::int64_t rows_at_once = 500;

bool is_first(const ImportRow& row) {
    return row.outcome != RowOutcome::refused && !row.other_line;
}

void write_rows(DirectoryImportStore& imports, DirectoryImportWriter& writer, const DirectoryImport& directory_import,
                const TellRows& tell) {
    writer.take(imports.taken_rows(directory_import));
    std::int64_t done = 0;
    std::int64_t line = 0;
    while (true) {
        auto rows = imports.rows_after(directory_import, line, rows_at_once);
        if (rows.empty()) break;
        line = rows.back().line;
        done += static_cast<std::int64_t>(rows.size());
        std::erase_if(rows, [](const ImportRow& row) { return !is_first(row); });
        writer.write(rows);
        tell(done);
    }
    writer.connect_parents();
}

Change change_by(const DirectoryImport& directory_import, Instant now, std::string_view action) {
    return {directory_import.uploaded_by_id.value_or(Id<Person>{}), now, action};
}

/// The way back to the dry run for an import that the directory has overtaken.
void give_up(sql::Transaction& transaction, const DirectoryImport& directory_import, const Change& change) {
    DirectoryImport after = directory_import;
    after.started_at.reset();
    after.counts.reset();
    after.failure = problems::directory_changed.slug;
    const auto saved = DirectoryImportStore{transaction}.save(directory_import, after, change);
    assert_that(saved.has_value(), "the import was read in this transaction");
}

void put_back(sql::Transaction& transaction, const DirectoryImport& directory_import, const ImportEffect& effect,
              const Change& change) {
    RegisterEntryStore entries{transaction};
    if (effect.entry_before == JsonText{})
        entries.remove(effect.organisation_id, directory_import.profile.register_name);
    else entries.save(json::from_json<KeptEntry>(effect.entry_before.text).value());
    if (effect.organisation_before == JsonText{}) return;
    OrganisationStore organisations{transaction};
    const auto now_there = organisations.known(effect.organisation_id);
    auto before = json::from_json<Organisation>(effect.organisation_before.text).value();
    before.version = now_there.version;
    const auto saved = organisations.save(now_there, before, change);
    assert_that(saved.has_value(), "the organisation was read in this transaction");
}

void take_back(sql::Transaction& transaction, const DirectoryImport& directory_import, const Change& change) {
    RegisterEntryStore entries{transaction};
    OwnershipStore ownerships{transaction};
    for (const ImportEdge& edge : entries.edges_of(directory_import.id)) {
        entries.set_ownership(edge.register_entry_id, edge.ownership_before_id);
        if (edge.ownership_after_id) ownerships.remove(*edge.ownership_after_id);
        if (edge.ownership_before_id) ownerships.reopen(*edge.ownership_before_id);
    }
    std::vector<Id<Organisation>> made;
    for (const ImportEffect& effect : entries.effects_of(directory_import.id)) {
        put_back(transaction, directory_import, effect, change);
        if (effect.made) made.push_back(effect.organisation_id);
    }
    OrganisationStore{transaction}.remove_all(made, change);
}

/// A choice after the run is at work at once.
void write_choice(sql::Transaction& transaction, const DirectoryImport& directory_import, ImportRow row,
                  const Change& change, Date today) {
    DirectoryImportStore imports{transaction};
    DirectoryImportWriter writer{transaction, directory_import, change, today};
    if (row.conflict_kind == ConflictKind::number_twice) {
        if (row.choice != VersionChoice::take) return;
        writer.take({row});
        row = imports.find_row(directory_import, *row.other_line).value();
    }
    writer.write({row});
    writer.connect_parents();
}

}  // namespace

Outcome<DirectoryImport> start_import(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                      const Change& change) {
    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    auto before = imports.find(id, fence);
    if (!before) return before.error();
    if (auto allowed = check_action(*before, ImportAction::run); !allowed) return allowed.error();
    DirectoryImport after = *before;
    after.started_at = change.at;
    after.failure.reset();
    if (auto saved = imports.save(*before, after, change); !saved) return saved.error();
    jobs::add_job(transaction, import_directory_job, {json::to_json(ImportJob{id})}, change.at);
    transaction.commit();
    runtime.jobs.wake();
    return after;
}

void run_import(const Runtime& runtime, Id<DirectoryImport> id, const TellRows& tell) {
    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    const auto before = imports.known(id);
    if (state_of(before) != ImportState::running) return;
    const auto change = change_by(before, runtime.clock.now(), "imported");
    if (imports.is_overtaken(before)) {
        give_up(transaction, before, change);
        transaction.commit();
        return;
    }
    DirectoryImportWriter writer{transaction, before, change, runtime.clock.today()};
    write_rows(imports, writer, before, tell);
    DirectoryImport after = before;
    after.done_at = change.at;
    const auto saved = imports.save(before, after, change);
    assert_that(saved.has_value(), "the import was read in this transaction");
    transaction.commit();
}

Outcome<ImportRow> decide(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id, std::int64_t line,
                          VersionChoice choice, const Change& change) {
    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    auto directory_import = imports.find(id, fence);
    if (!directory_import) return directory_import.error();
    if (auto allowed = check_action(*directory_import, ImportAction::decide); !allowed) return allowed.error();
    auto row = imports.find_row(*directory_import, line);
    if (!row) return row.error();
    if (row->outcome != RowOutcome::conflict) return problem(problems::not_found);
    const bool done = state_of(*directory_import) == ImportState::done;
    if (done && row->choice) return problem(problems::already_decided);
    imports.choose(*row, choice, change, *directory_import);
    row->choice = choice;
    if (done) write_choice(transaction, *directory_import, *row, change, runtime.clock.today());
    transaction.commit();
    return row;
}

Outcome<DirectoryImport> undo_import(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                     const Change& change) {
    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    auto before = imports.find(id, fence);
    if (!before) return before.error();
    if (auto allowed = check_action(*before, ImportAction::undo); !allowed) return allowed.error();
    if (imports.has_later(*before) || RegisterEntryStore{transaction}.is_built_upon(id))
        return problem(problems::import_built_upon);
    try {
        take_back(transaction, *before, change);
    } catch (const sql::ReferenceBroken&) {
        return problem(problems::import_built_upon);
    }
    DirectoryImport after = *before;
    after.undone_at = change.at;
    if (auto saved = imports.save(*before, after, change); !saved) return saved.error();
    transaction.commit();
    return after;
}

}  // namespace utsyn
