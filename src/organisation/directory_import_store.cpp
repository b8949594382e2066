#include "organisation/directory_import_store.hpp"

namespace utsyn {
namespace {

constexpr std::string_view inside =
    "(directory_import.organisation_id in (select below_id from organisation_reach where above_id = :fence)"
    " or directory_import.keeper_id in (select below_id from organisation_reach where above_id = :fence))";

constexpr sql::Statement find_owner{"organisation.find_owner", R"sql(
    select owner_id from ownership
    where owned_id = :id and valid_from <= :today and (valid_to is null or valid_to >= :today)
    order by valid_from desc, id limit 1
)sql"};

const std::string find_text = "select * from directory_import where id = :id and " + std::string{inside};
const sql::Statement find_import{"organisation.find_directory_import", find_text};

constexpr sql::Statement known_import{"organisation.known_directory_import", R"sql(
    select * from directory_import where id = :id
)sql"};

constexpr sql::Statement find_later{"organisation.find_later_import", R"sql(
    select id from directory_import
    where keeper_id = :keeper_id and profile_register_name = :register_name and undone_at is null
      and (done_at > :done_at or (done_at = :done_at and id > :id) or (started_at is not null and done_at is null))
    limit 1
)sql"};

constexpr sql::Statement remove_rows{"organisation.remove_import_rows", R"sql(
    delete from directory_import_row where directory_import_id = :id and dry_run_id <> :dry_run_id
)sql"};

constexpr sql::Statement find_import_row{"organisation.find_import_row", R"sql(
    select * from directory_import_row where dry_run_id = :dry_run_id and line = :line
)sql"};

constexpr sql::Statement find_rows_after{"organisation.find_import_rows_after", R"sql(
    select * from directory_import_row where dry_run_id = :dry_run_id and line > :line order by line limit :limit
)sql"};

constexpr sql::Statement find_taken_rows{"organisation.find_taken_rows", R"sql(
    select * from directory_import_row
    where dry_run_id = :dry_run_id and outcome = 'conflict' and conflict_kind = 'number_twice' and choice = 'take'
    order by line
)sql"};

constexpr sql::Statement find_refused_rows{"organisation.find_refused_rows", R"sql(
    select * from directory_import_row where dry_run_id = :dry_run_id and outcome = 'refused' order by line
)sql"};

constexpr sql::Statement choose_version{"organisation.choose_version", R"sql(
    update directory_import_row set choice = :choice where id = :id
)sql"};

constexpr sql::Statement keep_other_versions{"organisation.keep_other_versions", R"sql(
    update directory_import_row set choice = 'keep'
    where dry_run_id = :dry_run_id and official_number = :official_number and outcome = 'conflict'
      and conflict_kind = :conflict_kind and choice = 'take' and id <> :id
)sql"};

constexpr sql::Statement count_open_conflicts{"organisation.count_open_conflicts", R"sql(
    select count(*) as open from directory_import_row
    where dry_run_id = :dry_run_id and outcome = 'conflict' and choice is null
)sql"};

constexpr sql::Statement find_overtaken{"organisation.find_overtaken_row", R"sql(
    select directory_import_row.id from directory_import_row
    where dry_run_id = :dry_run_id and other_line is null and outcome <> 'refused' and (
        (present_id is null and exists (
            select 1 from official_number
            where official_number.keeper_id = :keeper_id and official_number.register_name = :register_name
              and official_number.number = directory_import_row.official_number))
        or (present_id is not null and not exists (
            select 1 from organisation
            where organisation.id = directory_import_row.present_id
              and organisation.version = directory_import_row.present_version)))
    limit 1
)sql"};

struct KeptProfile {
    Id<KeptProfile> id;
    Id<Organisation> keeper_id;
    RegisterProfile profile;
};
BOOST_DESCRIBE_STRUCT(KeptProfile, (), (id, keeper_id, profile))

constexpr sql::Statement find_profiles{"organisation.find_register_profiles", R"sql(
    select * from register_profile where keeper_id = :keeper_id order by profile_name
)sql"};

constexpr sql::Statement remove_profile{"organisation.remove_register_profile", R"sql(
    delete from register_profile where keeper_id = :keeper_id and profile_name = :name
)sql"};

}  // namespace

const sql::Listing directory_import_listing{
    .name = "organisation.list_directory_imports",
    .select = "select directory_import.* from directory_import",
    .where = inside,
    .id = "directory_import.id",
    .filters = {},
    .sorts = {{"uploaded_at", "directory_import.uploaded_at", sql::ColumnType::instant}},
    .default_sort = "-uploaded_at",
};

const sql::Listing import_row_listing{
    .name = "organisation.list_import_rows",
    .select = "select directory_import_row.* from directory_import_row",
    .where = "directory_import_row.dry_run_id = :dry_run_id",
    .id = "directory_import_row.id",
    .filters =
        {
            {"outcome", "directory_import_row.outcome = :value", &shape_of<RowOutcome>(),
             "Only rows with this outcome."},
            {"finding", "directory_import_row.findings like '%\"kind\":\"' || :value || '\"%'",
             &shape_of<RowFindingKind>(), "Only rows of which this is to be said, such as no_position."},
        },
    .sorts = {{"line", "directory_import_row.line", sql::ColumnType::count}},
    .default_sort = "line",
};

Id<Organisation> DirectoryImportStore::keeper_for(Id<Organisation> organisation, Date today) {
    auto rows = transaction_.run(find_owner, {{"id", organisation}, {"today", today}});
    return rows.empty() ? organisation : rows[0].get<Id<Organisation>>("owner_id");
}

Outcome<DirectoryImport> DirectoryImportStore::find(Id<DirectoryImport> id, const Fence& fence) {
    auto rows = transaction_.run(find_import, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<DirectoryImport>();
}

DirectoryImport DirectoryImportStore::known(Id<DirectoryImport> id) {
    auto found = find_at_machine(id);
    assert_that(found.has_value(), "an import whose id is held exists");
    return *std::move(found);
}

Outcome<DirectoryImport> DirectoryImportStore::find_at_machine(Id<DirectoryImport> id) {
    auto rows = transaction_.run(known_import, {{"id", id}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<DirectoryImport>();
}

Outcome<sql::ListingPage> DirectoryImportStore::list(const sql::ListingRequest& request, const Fence& fence) {
    return sql::run_listing(transaction_, directory_import_listing, request, {{"fence", fence.above()}});
}

void DirectoryImportStore::add(const DirectoryImport& directory_import, const Change& change) {
    transaction_.insert("directory_import", directory_import);
    record_created(transaction_, change, directory_import.keeper_id, "directory_import", directory_import);
}

Outcome<void> DirectoryImportStore::save(const DirectoryImport& before, DirectoryImport& after, const Change& change) {
    if (auto updated = transaction_.update("directory_import", after); !updated) return updated;
    record_changed(transaction_, change, after.keeper_id, "directory_import", before, after);
    return {};
}

bool DirectoryImportStore::has_later(const DirectoryImport& directory_import) {
    return !transaction_
                .run(find_later, {{"keeper_id", directory_import.keeper_id},
                                  {"register_name", directory_import.profile.register_name},
                                  {"done_at", directory_import.done_at},
                                  {"id", directory_import.id}})
                .empty();
}

void DirectoryImportStore::add_rows(const std::vector<ImportRow>& rows) {
    transaction_.insert_all("directory_import_row", rows);
}

void DirectoryImportStore::remove_other_rows(const DirectoryImport& directory_import) {
    transaction_.run(remove_rows, {{"id", directory_import.id}, {"dry_run_id", directory_import.dry_run_id}});
}

Outcome<sql::ListingPage> DirectoryImportStore::list_rows(const sql::ListingRequest& request,
                                                          const DirectoryImport& directory_import) {
    return sql::run_listing(transaction_, import_row_listing, request, {{"dry_run_id", directory_import.dry_run_id}});
}

Outcome<ImportRow> DirectoryImportStore::find_row(const DirectoryImport& directory_import, std::int64_t line) {
    auto rows = transaction_.run(find_import_row, {{"dry_run_id", directory_import.dry_run_id}, {"line", line}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<ImportRow>();
}

std::vector<ImportRow> DirectoryImportStore::rows_after(const DirectoryImport& directory_import, std::int64_t line,
                                                        std::int64_t limit) {
    return transaction_
        .run(find_rows_after, {{"dry_run_id", directory_import.dry_run_id}, {"line", line}, {"limit", limit}})
        .as<ImportRow>();
}

std::vector<ImportRow> DirectoryImportStore::taken_rows(const DirectoryImport& directory_import) {
    return transaction_.run(find_taken_rows, {{"dry_run_id", directory_import.dry_run_id}}).as<ImportRow>();
}

std::vector<ImportRow> DirectoryImportStore::refused_rows(const DirectoryImport& directory_import) {
    return transaction_.run(find_refused_rows, {{"dry_run_id", directory_import.dry_run_id}}).as<ImportRow>();
}

void DirectoryImportStore::choose(const ImportRow& row, VersionChoice choice, const Change& change,
                                  const DirectoryImport& directory_import) {
    if (choice == VersionChoice::take)
        transaction_.run(keep_other_versions, {{"dry_run_id", row.dry_run_id},
                                               {"official_number", row.official_number},
                                               {"conflict_kind", row.conflict_kind},
                                               {"id", row.id}});
    transaction_.run(choose_version, {{"id", row.id}, {"choice", choice}});
    ImportRow after = row;
    after.choice = choice;
    record_changed(transaction_, change, directory_import.keeper_id, "directory_import_row", row, after);
}

std::int64_t DirectoryImportStore::open_conflicts(const DirectoryImport& directory_import) {
    return transaction_.run(count_open_conflicts, {{"dry_run_id", directory_import.dry_run_id}})[0].get<std::int64_t>(
        "open");
}

bool DirectoryImportStore::is_overtaken(const DirectoryImport& directory_import) {
    return !transaction_
                .run(find_overtaken, {{"dry_run_id", directory_import.dry_run_id},
                                      {"keeper_id", directory_import.keeper_id},
                                      {"register_name", directory_import.profile.register_name}})
                .empty();
}

std::vector<RegisterProfile> DirectoryImportStore::profiles_of(Id<Organisation> keeper) {
    std::vector<RegisterProfile> profiles;
    for (auto& kept : transaction_.run(find_profiles, {{"keeper_id", keeper}}).as<KeptProfile>())
        profiles.push_back(std::move(kept.profile));
    return profiles;
}

void DirectoryImportStore::keep_profile(Id<Organisation> keeper, const RegisterProfile& profile, Instant now) {
    transaction_.run(remove_profile, {{"keeper_id", keeper}, {"name", profile.name}});
    transaction_.insert("register_profile", KeptProfile{Id<KeptProfile>::make(now), keeper, profile});
}

}  // namespace utsyn
