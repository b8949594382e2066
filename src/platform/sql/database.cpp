#include "platform/sql/database.hpp"

#include "platform/assert.hpp"
#include "platform/sql/connection.hpp"

namespace utsyn::sql {
namespace {

std::string like_escaped(std::string_view text) {
    std::string escaped;
    for (char letter : text) {
        if (letter == '%' || letter == '_' || letter == '\\') escaped += '\\';
        escaped += letter;
    }
    return escaped;
}

}  // namespace

Transaction::Transaction(std::unique_ptr<Connection> connection, Pool* pool)
    : connection_{std::move(connection)}, pool_{pool} {}

Transaction::Transaction(Transaction&& other) noexcept = default;

Transaction::~Transaction() {
    if (!connection_) return;
    connection_->roll_back();
    pool_->give_back(std::move(connection_));
}

Rows Transaction::run(const Statement& statement, const Parameters& parameters) {
    return run_checked(statement.name, statement.text, parameters);
}

Rows Transaction::run_text(std::string_view name, const std::string& text, const Parameters& parameters) {
    return run_checked(name, text, parameters);
}

void Transaction::run_script(std::string_view name, const std::string& text) {
    assert_that(connection_ != nullptr, "a statement runs before the commit");
    failed_ = true;
    connection_->run_script(name, text);
    failed_ = false;
}

Rows Transaction::run_checked(std::string_view name, std::string_view text, const Parameters& parameters) {
    assert_that(connection_ != nullptr, "a statement runs before the commit");
    const bool failed_before = std::exchange(failed_, true);
    Rows rows{connection_->run(name, text, parameters)};
    failed_ = failed_before;
    return rows;
}

void Transaction::commit() {
    assert_that(connection_ != nullptr, "a transaction is committed once");
    // PostgreSQL would answer such a commit with a silent rollback.
    if (failed_) throw DatabaseFailed{"commit: a statement of this transaction has failed"};
    failed_ = true;
    connection_->commit();
    pool_->give_back(std::move(connection_));
}

Engine Transaction::engine() const {
    return pool_->engine();
}

std::unique_ptr<Database> Database::open(const std::string& url) {
    const bool is_postgresql = url.starts_with("postgresql://") || url.starts_with("postgres://");
    return std::unique_ptr<Database>{new Database{is_postgresql ? open_postgresql(url) : open_sqlite(url)}};
}

Database::Database(std::unique_ptr<Pool> pool) : pool_{std::move(pool)} {}
Database::~Database() = default;

Transaction Database::begin() {
    return {pool_->begin(), pool_.get()};
}

Transaction Database::read() {
    return {pool_->read(), pool_.get()};
}

Engine Database::engine() const {
    return pool_->engine();
}

std::string_view Database::engine_name() const {
    return engine() == Engine::sqlite ? "SQLite" : "PostgreSQL";
}

std::string like_prefix(std::string_view text) {
    return like_escaped(text) + '%';
}

std::string like_anywhere(std::string_view text) {
    return '%' + like_escaped(text) + '%';
}

}  // namespace utsyn::sql
