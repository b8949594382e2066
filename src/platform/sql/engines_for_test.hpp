#pragma once

#include "platform/sql/database.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace utsyn {

/// A database of its own for one test, gone after it. On PostgreSQL it is made on the server that the environment variable
/// UTSYN_TEST_POSTGRES names, "postgresql://user@host/database".
class DatabaseForTest {
public:
    DatabaseForTest(sql::Engine engine, const std::vector<sql::Migration>& migrations);
    ~DatabaseForTest();

    sql::Database& database() { return *database_; }
    /// For opening it once more, as another program would.
    const std::string& url() const { return url_; }

    /// False for PostgreSQL where no server is named.
    static bool is_available(sql::Engine engine);

private:
    sql::Engine engine_;
    std::string url_;
    std::unique_ptr<sql::Database> database_;
};

/// Tests that run on SQLite and on PostgreSQL, with every migration of the program run:
///
///     class AgreementStoreTest : public OnBothEngines {};
///     TEST_P(AgreementStoreTest, finds_what_it_saved) { auto transaction = database().begin(); … }
///     UTSYN_ON_BOTH_ENGINES(AgreementStoreTest);
class OnBothEngines : public ::testing::TestWithParam<sql::Engine> {
protected:
    void SetUp() override;
    void TearDown() override { made_.reset(); }

    sql::Engine engine() const { return GetParam(); }
    sql::Database& database() { return made_->database(); }
    const std::string& database_url() const { return made_->url(); }

    /// What the database starts with.
    virtual std::vector<sql::Migration> migrations() const { return sql::embedded_migrations(engine()); }

private:
    std::unique_ptr<DatabaseForTest> made_;
};

std::string engine_in_test_name(const ::testing::TestParamInfo<sql::Engine>& engine);

}  // namespace utsyn

#define UTSYN_ON_BOTH_ENGINES(suite)                                                                            \
    INSTANTIATE_TEST_SUITE_P(Engines, suite,                                                                    \
                             ::testing::Values(::utsyn::sql::Engine::sqlite, ::utsyn::sql::Engine::postgresql), \
                             ::utsyn::engine_in_test_name)
