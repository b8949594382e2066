#include "platform/clock.hpp"
#include "platform/embedded.hpp"
#include "platform/sql/database.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <set>

namespace utsyn::sql {
namespace {

constexpr std::string_view create_record = R"sql(
    create table if not exists schema_migration (
        name {text} primary key,
        applied_at {instant} not null
    ) {strict};
)sql";

constexpr Statement list_applied{"migrate.list_applied", "select name from schema_migration order by name"};

constexpr Statement record_applied{"migrate.record_applied", R"sql(
    insert into schema_migration (name, applied_at) values (:name, :applied_at)
)sql"};

constexpr Statement lock_schema{"migrate.lock_schema", "select pg_advisory_xact_lock(7310587024611)"};

/// A transaction during which no other program migrates; SQLite has one writer anyway.
Transaction begin_alone(Database& database) {
    auto transaction = database.begin();
    if (database.engine() == Engine::postgresql) transaction.run(lock_schema);
    return transaction;
}

std::set<std::string, std::less<>> applied_names(Transaction& transaction) {
    std::set<std::string, std::less<>> names;
    for (const Row row : transaction.run(list_applied)) names.insert(row.get<std::string>("name"));
    return names;
}

/// False when another program ran it meanwhile.
bool apply(Database& database, const Migration& migration) {
    try {
        auto transaction = begin_alone(database);
        if (applied_names(transaction).contains(migration.name)) return false;
        transaction.run_script(migration.name, expand_types(migration.text, database.engine()));
        transaction.run(record_applied, {{"name", migration.name}, {"applied_at", Clock{}.now()}});
        transaction.commit();
        return true;
    } catch (const StorageFull& failure) {
        throw StorageFull{fmt::format("The migration {} failed: {}", migration.name, failure.what())};
    } catch (const DatabaseFailed& failure) {
        throw DatabaseFailed{fmt::format("The migration {} failed: {}", migration.name, failure.what())};
    }
}

/// The part of a file's name between its folder and its endings.
std::string_view stem(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    return name.substr(0, name.find('.'));
}

bool is_migration_for(std::string_view path, Engine engine) {
    if (path.find("/migrations/") == std::string_view::npos || !path.ends_with(".sql")) return false;
    const std::string_view other = engine == Engine::sqlite ? ".postgresql.sql" : ".sqlite.sql";
    return !path.ends_with(other);
}

}  // namespace

Outcome<std::vector<std::string>> migrate(Database& database, std::vector<Migration> migrations) {
    std::ranges::sort(migrations, {}, &Migration::name);
    auto transaction = begin_alone(database);
    transaction.run_script("migrate.create_record", expand_types(create_record, database.engine()));
    const auto applied = applied_names(transaction);
    transaction.commit();
    for (const std::string& name : applied)
        if (!std::ranges::binary_search(migrations, name, {}, &Migration::name))
            return problem(database_newer, {{"migration", name}});
    std::vector<std::string> ran;
    for (const Migration& migration : migrations)
        if (!applied.contains(migration.name) && apply(database, migration)) ran.push_back(migration.name);
    return ran;
}

std::vector<Migration> embedded_migrations(Engine engine) {
    std::vector<Migration> migrations;
    for (const EmbeddedFile& file : embedded_files_below("src/"))
        if (is_migration_for(file.path, engine))
            migrations.push_back({std::string{stem(file.path)}, std::string{file.bytes}});
    std::ranges::sort(migrations, {}, &Migration::name);
    return migrations;
}

}  // namespace utsyn::sql
