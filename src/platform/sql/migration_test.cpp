#include "platform/sql/engines_for_test.hpp"

#include <set>
#include <thread>

namespace utsyn::sql {
namespace {

class MigrationTest : public OnBothEngines {
protected:
    std::vector<Migration> migrations() const override { return {}; }

    std::int64_t count(const std::string& table) {
        return database().read().run_text("count", "select count(*) as rows_found from " + table)[0].get<std::int64_t>(
            "rows_found");
    }
};

const Migration create_tree{"20260101_0000_create_tree", "create table tree (id {id} primary key) {strict};"};
const Migration add_height{"20260102_0000_add_height", R"sql(
    alter table tree add column height {count} not null default 0;
    create table leaf (id {id} primary key, tree_id {id} not null references tree (id)) {strict};
)sql"};

TEST_P(MigrationTest, runs_each_once_by_name) {
    const auto ran = migrate(database(), {add_height, create_tree});
    ASSERT_TRUE(ran);
    EXPECT_EQ(*ran, (std::vector<std::string>{create_tree.name, add_height.name}));
    EXPECT_EQ(count("leaf"), 0);
    EXPECT_TRUE(migrate(database(), {create_tree, add_height}).value().empty());
}

TEST_P(MigrationTest, refuses_a_database_that_a_newer_program_migrated) {
    ASSERT_TRUE(migrate(database(), {create_tree, add_height}));
    const auto refused = migrate(database(), {create_tree});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(database_newer));
    EXPECT_EQ(refused.error().arguments.at(0).second, Argument{add_height.name});
}

TEST_P(MigrationTest, undoes_the_whole_migration_that_fails_and_keeps_those_before) {
    const Migration broken{"20260103_0000_broken",
                           "create table root (id {id}) {strict}; insert into nowhere values (1);"};
    try {
        (void)migrate(database(), {create_tree, broken});
        FAIL() << "the broken migration ran";
    } catch (const DatabaseFailed& failure) {
        EXPECT_NE(std::string_view{failure.what()}.find(broken.name), std::string_view::npos) << failure.what();
    }
    EXPECT_EQ(count("tree"), 0);
    EXPECT_THROW(count("root"), DatabaseFailed);
    EXPECT_EQ(migrate(database(), {create_tree, add_height}).value(), (std::vector<std::string>{add_height.name}));
}

TEST_P(MigrationTest, runs_each_once_when_programs_start_together) {
    // Long enough for the others to arrive while the first one migrates.
    const Migration slow{"20260101_0000_slow", engine() == Engine::postgresql ? "select pg_sleep(0.2);" : ""};
    std::vector<std::unique_ptr<Database>> programs;
    for (int program = 0; program < 4; ++program) programs.push_back(Database::open(database_url()));
    std::vector<std::size_t> ran(programs.size());
    std::vector<std::thread> threads;
    for (std::size_t program = 0; program < programs.size(); ++program)
        threads.emplace_back(
            [&, program] { ran[program] = migrate(*programs[program], {slow, create_tree}).value().size(); });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(ran[0] + ran[1] + ran[2] + ran[3], 2U);
}

TEST_P(MigrationTest, runs_every_migration_inside_the_program) {
    const auto embedded = embedded_migrations(engine());
    const auto ran = migrate(database(), embedded);
    ASSERT_TRUE(ran);
    EXPECT_EQ(ran->size(), embedded.size());
    EXPECT_EQ(count("journal"), 0);
    EXPECT_EQ(count("organisation"), 0);
}

UTSYN_ON_BOTH_ENGINES(MigrationTest);

TEST(EmbeddedMigrations, have_one_name_each_and_the_same_on_both_engines) {
    std::set<std::string> on_sqlite;
    for (const auto& migration : embedded_migrations(Engine::sqlite))
        EXPECT_TRUE(on_sqlite.insert(migration.name).second);
    std::set<std::string> on_postgresql;
    for (const auto& migration : embedded_migrations(Engine::postgresql)) on_postgresql.insert(migration.name);
    EXPECT_EQ(on_sqlite, on_postgresql);
    EXPECT_TRUE(on_sqlite.contains("20261116_0800_create_journal"));
}

}  // namespace
}  // namespace utsyn::sql
