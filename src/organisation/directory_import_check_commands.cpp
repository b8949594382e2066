#include "organisation/directory_import_check_commands.hpp"

#include "organisation/directory_import_apply.hpp"
#include "organisation/register_entry_store.hpp"
#include "organisation/register_place.hpp"
#include "organisation/register_suggestion.hpp"
#include "platform/clock.hpp"
#include "platform/kept_file.hpp"

#include <algorithm>
#include <fstream>

namespace utsyn {
namespace {

constexpr std::size_t longest_text = 4000;  // bytes, of a refused row as it is stored

/// Reads the directory anew for each look-up.
class StoredDirectory : public PresentDirectory {
public:
    StoredDirectory(sql::Database& database, Id<Organisation> keeper, std::string register_name)
        : database_{database}, keeper_{keeper}, register_name_{std::move(register_name)} {}

    std::unordered_map<std::string, PresentEntry> entries(const std::vector<std::string>& numbers) override {
        auto transaction = database_.read();
        std::unordered_map<std::string, PresentEntry> present;
        for (auto& [number, found] : RegisterEntryStore{transaction}.organisations(keeper_, register_name_, numbers)) {
            std::optional<RegisterEntry> imported;
            if (found.kept) imported = json::from_json<RegisterEntry>(found.kept->entry.text).value();
            auto current = entry_of(found.organisation, number, imported);
            present.emplace(number, PresentEntry{found.organisation.id, found.organisation.version, std::move(current),
                                                 std::move(imported)});
        }
        return present;
    }

private:
    sql::Database& database_;
    Id<Organisation> keeper_;
    std::string register_name_;
};

/// The beginning of a text in whole characters, without NUL, which no database stores.
std::string storable(std::string text) {
    std::ranges::replace(text, '\0', ' ');
    if (text.size() <= longest_text) return text;
    std::size_t length = longest_text;
    while ((text[length] & 0xC0) == 0x80) --length;
    text.resize(length);
    return text;
}

ImportRow stored_row(const DirectoryImport& directory_import, Id<DryRun> dry_run, Instant now, JudgedRow judged) {
    return {.id = Id<ImportRow>::make(now),
            .directory_import_id = directory_import.id,
            .dry_run_id = dry_run,
            .line = judged.line,
            .outcome = judged.outcome,
            .conflict_kind = judged.conflict_kind,
            .official_number = storable(judged.entry.official_number),
            .name = storable(judged.entry.name),
            .entry = {json::to_json(judged.entry)},
            .other = judged.other ? JsonText{json::to_json(*judged.other)} : JsonText{},
            .other_line = judged.other_line,
            .changes = std::move(judged.changes),
            .findings = std::move(judged.findings),
            .place = std::move(judged.place),
            .text = storable(std::move(judged.text)),
            .present_id = judged.present_id,
            .present_version = judged.present_version};
}

std::int64_t count_rows(std::istream& source, csv::Form form) {
    csv::Reader reader{source, form};
    csv::Record record;
    std::int64_t rows = -1;  // the first one names the columns
    while (reader.next(record)) ++rows;
    return rows;
}

bool is_built_in(const std::string& name) {
    return std::ranges::find(built_in_profiles(), name, &RegisterProfile::name) != built_in_profiles().end();
}

std::ifstream open_file(const std::filesystem::path& path) {
    std::ifstream source{path, std::ios::binary};
    if (!source)
        throw std::filesystem::filesystem_error{"cannot be read", path, std::make_error_code(std::errc::io_error)};
    return source;
}

Outcome<DirectoryImport> find_import(sql::Database& database, Id<DirectoryImport> id, const Fence& fence) {
    auto transaction = database.read();
    return DirectoryImportStore{transaction}.find(id, fence);
}

}  // namespace

Outcome<DirectoryImport> take_in_file(const Runtime& runtime, const NewImport& given, const Change& change) {
    auto source = open_file(given.file);
    auto form = csv::form_of(source);
    if (!form) return form.error();
    auto columns = csv::columns_of(source, *form);
    if (!columns) return columns.error();
    DirectoryImport made{.id = Id<DirectoryImport>::make(change.at),
                         .organisation_id = given.organisation_id,
                         .file_name = given.file_name,
                         .form = *form,
                         .columns = *std::move(columns),
                         .row_count = count_rows(source, *form),
                         .uploaded_at = change.at};
    if (!change.person.uuid.is_nil()) made.uploaded_by_id = change.person;
    made.file_hash = keep_file(runtime.data_folder, given.file);
    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    made.keeper_id = imports.keeper_for(given.organisation_id, runtime.clock.today());
    made.profile = suggested_profile(imports.profiles_of(made.keeper_id), made.columns);
    imports.add(made, change);
    transaction.commit();
    return made;
}

Outcome<DirectoryImport> check_rows(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                    const RegisterProfile& profile, const Change& change) {
    auto before = find_import(runtime.database, id, fence);
    if (!before) return before.error();
    if (auto allowed = check_action(*before, ImportAction::check); !allowed) return allowed.error();

    const auto dry_run = Id<DryRun>::make(change.at);
    auto source = open_file(kept_file(runtime.data_folder, before->file_hash));
    StoredDirectory directory{runtime.database, before->keeper_id, profile.register_name};
    auto counts = judge_rows({source, before->form, profile}, directory, place_of, [&](std::vector<JudgedRow> judged) {
        std::vector<ImportRow> rows;
        for (auto& one : judged) rows.push_back(stored_row(*before, dry_run, change.at, std::move(one)));
        auto transaction = runtime.database.begin();
        DirectoryImportStore{transaction}.add_rows(rows);
        transaction.commit();
    });
    if (!counts) return counts.error();

    auto transaction = runtime.database.begin();
    DirectoryImportStore imports{transaction};
    DirectoryImport after = *before;
    after.profile = profile;
    after.dry_run_id = dry_run;
    after.counts = *counts;
    after.failure.reset();
    if (auto saved = imports.save(*before, after, change); !saved) return saved.error();
    imports.remove_other_rows(after);
    if (!profile.name.empty() && !is_built_in(profile.name)) imports.keep_profile(after.keeper_id, profile, change.at);
    transaction.commit();
    return after;
}

}  // namespace utsyn
