#pragma once

#include "platform/sql/connection.hpp"

#include <sqlite3.h>

#include <vector>

namespace utsyn::sql {

enum class SqliteUse { writing, reading };

class SqliteConnection final : public Connection {
public:
    /// Throws: DatabaseFailed.
    SqliteConnection(const std::string& path, SqliteUse use);

    SqliteUse use() const { return use_; }
    /// Throws: DatabaseFailed.
    void begin();

    Table run(std::string_view name, std::string_view text, const Parameters& parameters) override;
    void run_script(std::string_view name, const std::string& text) override;
    void commit() override;
    void roll_back() noexcept override;
    bool is_usable() const noexcept override;
    std::size_t rows_at_once(std::size_t) const override { return 1; }

private:
    struct CloseDatabase {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    struct FinalizeStatement {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    struct Prepared {
        std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement;
        std::vector<std::string> parameter_names;
    };

    Prepared& prepared(std::string_view name, std::string_view text);
    Prepared prepare(std::string_view name, std::string_view text);
    void bind(const Prepared& prepared, std::string_view name, const Parameters& parameters);
    void read_rows(sqlite3_stmt* statement, std::string_view name, Table& table);
    [[noreturn]] void fail(std::string_view name) const;

    SqliteUse use_;
    std::unique_ptr<sqlite3, CloseDatabase> handle_;
    ByText<Prepared> statements_;
};

}  // namespace utsyn::sql
