#include "organisation/schools_import_commands.hpp"

#include "organisation/directory_import_check_commands.hpp"
#include "organisation/directory_import_commands.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/problems.hpp"
#include "platform/clock.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <fstream>

namespace utsyn {
namespace {

constexpr std::size_t refused_shown = 100;

Outcome<Id<Organisation>> place_of(sql::Database& database, const std::string& name) {
    auto transaction = database.read();
    OrganisationStore organisations{transaction};
    const auto found = name.empty() ? organisations.only_one_on_top() : organisations.administering_itself(name);
    if (!found) return invalid_field("/organisation", name.empty() ? "required" : "unknown-organisation");
    return *found;
}

/// The profile of that name, or the suggested one.
Outcome<RegisterProfile> profile_for(sql::Database& database, const DirectoryImport& taken, const std::string& name) {
    if (name.empty()) return taken.profile;
    auto transaction = database.read();
    auto known = DirectoryImportStore{transaction}.profiles_of(taken.keeper_id);
    known.insert(known.end(), built_in_profiles().begin(), built_in_profiles().end());
    const auto found = std::ranges::find(known, name, &RegisterProfile::name);
    if (found != known.end()) return *found;
    std::string names;
    for (const auto& profile : known) names += (names.empty() ? "" : ", ") + profile.name;
    return invalid_field("/profile", "not-one-of", {{"words", names}});
}

SchoolsImportAnswer answer_for(sql::Database& database, const DirectoryImport& directory_import) {
    auto transaction = database.read();
    DirectoryImportStore imports{transaction};
    SchoolsImportAnswer answer{.directory_import_id = directory_import.id,
                               .profile = directory_import.profile.name,
                               .state = state_of(directory_import),
                               .counts = directory_import.counts.value_or(ImportCounts{}),
                               .open_conflicts = imports.open_conflicts(directory_import)};
    for (auto& row : imports.refused_rows(directory_import)) {
        if (answer.refused_rows.size() == refused_shown) break;
        answer.refused_rows.push_back({row.line, std::move(row.findings), std::move(row.text)});
    }
    return answer;
}

DirectoryImport known(sql::Database& database, Id<DirectoryImport> id) {
    auto transaction = database.read();
    return DirectoryImportStore{transaction}.known(id);
}

}  // namespace

Outcome<SchoolsImportAnswer> import_schools(const Runtime& runtime, const SchoolsImport& wanted,
                                            const TellProgress& tell) {
    if (!std::ifstream{wanted.file} || std::filesystem::is_directory(wanted.file))
        return invalid_field("/file", "unreadable-file");
    const auto organisation = place_of(runtime.database, wanted.organisation);
    if (!organisation) return organisation.error();
    const auto change = [&](std::string_view action) { return Change{{}, runtime.clock.now(), action}; };
    const NewImport given{wanted.file, wanted.file.filename().string(), *organisation};
    const auto taken = take_in_file(runtime, given, change("uploaded"));
    if (!taken) return taken.error();
    const auto profile = profile_for(runtime.database, *taken, wanted.profile);
    if (!profile) return profile.error();

    const Fence fence = Authority::for_program(*organisation);
    const auto checked = check_rows(runtime, fence, taken->id, *profile, change("checked"));
    if (!checked) return checked.error();
    if (wanted.run == ImportRun::dry) return answer_for(runtime.database, *checked);
    if (auto started = start_import(runtime, fence, taken->id, change("started")); !started) return started.error();
    run_import(runtime, taken->id, [&](std::int64_t rows_done) { tell(rows_done, checked->row_count); });
    const auto after = known(runtime.database, taken->id);
    if (after.failure) return problem(problems::directory_changed);
    return answer_for(runtime.database, after);
}

Outcome<SchoolsImportAnswer> undo_schools_import(const Runtime& runtime, std::string_view id) {
    const auto read = Id<DirectoryImport>::parse(id);
    if (!read) return invalid_field("/directory_import_id", "not-an-id");
    const auto before = [&] {
        auto transaction = runtime.database.read();
        return DirectoryImportStore{transaction}.find_at_machine(*read);
    }();
    if (!before) return before.error();
    const auto undone = undo_import(runtime, Authority::for_program(before->organisation_id), before->id,
                                    {{}, runtime.clock.now(), "undone"});
    if (!undone) return undone.error();
    return answer_for(runtime.database, *undone);
}

}  // namespace utsyn
