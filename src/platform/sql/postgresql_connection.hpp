#pragma once

#include "platform/sql/connection.hpp"
#include "platform/sql/postgresql_library.hpp"

#include <string>
#include <vector>

namespace utsyn::sql {

/// A statement as PostgreSQL wants it: numbered parameters.
struct NumberedStatement {
    std::string text;
    std::vector<std::string> names;  // of $1, $2, …
};

/// `:name` becomes `$n`; the same name gets the same number.
NumberedStatement numbered(std::string_view text);

class PostgresqlConnection final : public Connection {
public:
    /// Throws: DatabaseFailed.
    explicit PostgresqlConnection(const std::string& url);

    Table run(std::string_view name, std::string_view text, const Parameters& parameters) override;
    void run_script(std::string_view name, const std::string& text) override;
    void commit() override;
    void roll_back() noexcept override;
    bool is_usable() const noexcept override;
    std::size_t rows_at_once(std::size_t columns) const override;

private:
    struct Finish {
        void operator()(PGconn* connection) const;
    };
    struct Clear {
        void operator()(PGresult* result) const;
    };
    using Result = std::unique_ptr<PGresult, Clear>;
    struct Prepared {
        std::vector<ColumnType> types;
        std::string server_name;
    };
    struct Known {
        std::string text;
        std::vector<std::string> names;
        std::vector<Prepared> prepared;  // one for each set of parameter types met
    };

    Known& known(std::string_view text);
    const std::string& prepared(std::string_view name, Known& statement, const std::vector<const Value*>& values);
    Result checked(std::string_view name, PGresult* result);
    [[noreturn]] void fail(std::string_view name, const PGresult* result);

    std::unique_ptr<PGconn, Finish> connection_;
    ByText<Known> statements_;
    std::size_t prepared_count_ = 0;
    bool is_stale_ = false;
};

}  // namespace utsyn::sql
