#include "platform/sql/engines_for_test.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>

#include <unistd.h>

namespace utsyn::sql {
namespace {

const std::vector<Migration> create_line{
    {"20260101_0000_create_line", "create table line (content {text} not null) {strict};"}};

void write_line(Database& database, const std::string& content) {
    auto transaction = database.begin();
    transaction.run({"write_line", "insert into line (content) values (:content)"}, {{"content", content}});
    transaction.commit();
}

std::int64_t count_of_lines(Database& database) {
    return database.read().run({"count", "select count(*) as lines from line"})[0].get<std::int64_t>("lines");
}

class FaultTest : public OnBothEngines {
protected:
    std::vector<Migration> migrations() const override { return create_line; }
};

TEST_P(FaultTest, full_storage_is_told_apart_and_survived) {
    const auto fill = [&] {
        auto transaction = database().begin();
        if (engine() == Engine::sqlite) {
            transaction.run({"limit", "pragma max_page_count = 20"});
            for (int line = 0; line < 100; ++line)
                transaction.run({"fill", "insert into line (content) values (:content)"},
                                {{"content", std::string(4000, 'x')}});
        } else {
            transaction.run_script("fill", "do $$ begin raise exception using errcode = 'disk_full'; end $$");
        }
        transaction.commit();
    };
    EXPECT_THROW(fill(), StorageFull);
    write_line(database(), "there is room for this");
    EXPECT_EQ(count_of_lines(database()), 1);
}

TEST_P(FaultTest, programs_that_write_to_one_database_wait_for_each_other) {
    const auto other = Database::open(database_url());
    std::vector<std::thread> threads;
    for (auto* each : {&database(), other.get()})
        threads.emplace_back([each] {
            for (int line = 0; line < 100; ++line) write_line(*each, "x");
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(count_of_lines(database()), 200);
}

TEST_P(FaultTest, a_statement_goes_on_after_a_migration_changed_its_answer) {
    const auto columns = [&] { return database().read().run({"all", "select * from line"}).size(); };
    write_line(database(), "x");
    EXPECT_EQ(columns(), 1U);
    auto transaction = database().begin();
    transaction.run_script("add", expand_types("alter table line add column length {count}", engine()));
    transaction.commit();
    // PostgreSQL refuses a prepared statement once, and the connection is then made anew.
    if (engine() == Engine::postgresql) {
        EXPECT_THROW(columns(), DatabaseFailed);
    }
    EXPECT_EQ(columns(), 1U);
}

UTSYN_ON_BOTH_ENGINES(FaultTest);

class PostgresqlFault : public ::testing::Test {
protected:
    void SetUp() override {
        if (!DatabaseForTest::is_available(Engine::postgresql)) GTEST_SKIP() << "UTSYN_TEST_POSTGRES names no server";
        made_ = std::make_unique<DatabaseForTest>(Engine::postgresql, create_line);
    }

    Database& database() { return made_->database(); }
    /// Ends every connection of this database, as a server that restarts does.
    void cut_connections() {
        Database::open(made_->url())->begin().run({"cut", R"sql(
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
        )sql"});
    }

private:
    std::unique_ptr<DatabaseForTest> made_;
};

TEST_F(PostgresqlFault, a_lost_connection_fails_its_transaction_and_no_later_one) {
    {
        auto reading = database().read();
        auto writing = database().begin();
        cut_connections();
        EXPECT_THROW(writing.run({"count", "select count(*) from line"}), DatabaseFailed);
        EXPECT_THROW(reading.run({"count", "select count(*) from line"}), DatabaseFailed);
    }
    write_line(database(), "again");
    EXPECT_EQ(count_of_lines(database()), 1);
}

TEST_F(PostgresqlFault, idle_connections_that_were_lost_are_made_anew) {
    {
        const auto first = database().read();
        const auto second = database().read();
    }
    cut_connections();
    EXPECT_EQ(count_of_lines(database()), 0);
}

TEST_F(PostgresqlFault, more_transactions_than_connections_wait_for_their_turn) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 40; ++thread)
        threads.emplace_back([&] {
            auto transaction = database().begin();
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            transaction.run({"write", "insert into line (content) values ('x')"});
            transaction.commit();
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(count_of_lines(database()), 40);
}

std::string sentence_of_opening(const std::string& url) {
    try {
        Database::open(url);
    } catch (const DatabaseFailed& failure) {
        return failure.what();
    }
    return "";
}

class SqliteFile : public ::testing::Test {
protected:
    void SetUp() override { std::filesystem::create_directories(folder); }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("utsyn-file-" + std::to_string(::getpid()));
};

TEST_F(SqliteFile, is_made_with_its_folder_for_its_owner_alone) {
    const auto path = folder / "new" / "utsyn.sqlite";
    const auto database = Database::open(path.string());
    database->begin().run({"write", "create table t (x integer) strict"});
    EXPECT_EQ(std::filesystem::status(path).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(SqliteFile, that_is_no_database_is_refused_with_its_name) {
    const auto path = folder / "letter.txt";
    std::ofstream{path} << std::string(5000, 'x');
    EXPECT_NE(sentence_of_opening(path.string()).find("letter.txt"), std::string::npos);
}

TEST_F(SqliteFile, keeps_what_was_committed_when_opened_again) {
    const auto path = (folder / "utsyn.sqlite").string();
    {
        auto database = Database::open(path);
        auto transaction = database->begin();
        transaction.run({"make", "create table t (x integer) strict"});
        transaction.commit();
    }
    EXPECT_EQ(Database::open(path)->read().run({"count", "select count(*) as n from t"})[0].get<int>("n"), 0);
}

TEST(PostgresqlServer, that_cannot_be_reached_is_told_in_a_sentence) {
    const auto sentence = sentence_of_opening("postgresql://nobody@127.0.0.1:1/nothing");
    EXPECT_TRUE(sentence.starts_with("PostgreSQL cannot be reached: ")) << sentence;
}

TEST(WritingQueue, serves_writers_in_the_order_in_which_they_came) {
    DatabaseForTest made{Engine::sqlite, {}};
    auto first = std::make_optional(made.database().begin());
    std::mutex mutex;
    std::vector<int> order;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 5; ++writer) {
        writers.emplace_back([&, writer] {
            const auto transaction = made.database().begin();
            const std::lock_guard lock{mutex};
            order.push_back(writer);
        });
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    first.reset();
    for (auto& writer : writers) writer.join();
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2, 3, 4}));
}

}  // namespace
}  // namespace utsyn::sql
