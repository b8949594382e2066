#include "platform/sql/postgresql_connection.hpp"

#include "platform/assert.hpp"
#include "platform/sql/postgresql_value.hpp"
#include "platform/sql/scan.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <optional>

namespace utsyn::sql {
namespace {

constexpr std::size_t statements_kept = 500;
constexpr std::size_t parameters_at_most = 65'535;
constexpr std::size_t rows_in_one_insert = 500;

constexpr const char* settings = R"sql(
    set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'; set extra_float_digits = 1;
    set standard_conforming_strings = on; set client_min_messages = warning; set idle_in_transaction_session_timeout = 600000
)sql";

const PostgresqlLibrary& pq() {
    return postgresql_library();
}

std::string_view error_field(const PGresult* result, int field) {
    const char* text = result ? pq().resultErrorField(result, field) : nullptr;
    return text ? text : "";
}

/// Messages of this class quote the refused value, which may be about a person.
bool quotes_values(std::string_view state) {
    return state.starts_with("22");
}

/// The server no longer knows a prepared statement, or a migration has changed what it answers with.
bool is_stale_statement(std::string_view state) {
    return state == "26000" || state == "0A000";
}

bool writes(std::string_view command) {
    return command.starts_with("INSERT") || command.starts_with("UPDATE") || command.starts_with("DELETE") ||
           command.starts_with("MERGE");
}

std::int64_t changed_rows(PGresult* result) {
    if (!writes(pq().cmdStatus(result))) return 0;
    const std::string_view text = pq().cmdTuples(result);
    std::int64_t rows = 0;
    std::from_chars(text.data(), text.data() + text.size(), rows);
    return rows;
}

Table read_table(PGresult* result) {
    Table table;
    table.changed = changed_rows(result);
    const int columns = pq().nfields(result);
    const int rows = pq().ntuples(result);
    table.cells.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    std::vector<unsigned> types;
    for (int column = 0; column < columns; ++column) {
        table.columns.emplace_back(pq().fname(result, column));
        types.push_back(pq().ftype(result, column));
    }
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            if (pq().getisnull(result, row, column)) table.cells.emplace_back();
            else
                table.cells.push_back(read_postgresql(types[static_cast<std::size_t>(column)],
                                                      {pq().getvalue(result, row, column),
                                                       static_cast<std::size_t>(pq().getlength(result, row, column))}));
        }
    return table;
}

/// Values as libpq takes them.
class BoundTexts {
public:
    explicit BoundTexts(const std::vector<const Value*>& values) {
        texts_.reserve(values.size());
        for (const Value* value : values)
            texts_.push_back(value->is_null() ? std::nullopt : std::optional{postgresql_text(*value)});
        for (const auto& text : texts_) pointers_.push_back(text ? text->c_str() : nullptr);
    }

    const char* const* data() const { return pointers_.data(); }
    int size() const { return static_cast<int>(pointers_.size()); }

private:
    std::vector<std::optional<std::string>> texts_;
    std::vector<const char*> pointers_;
};

std::vector<ColumnType> types_of(const std::vector<const Value*>& values) {
    std::vector<ColumnType> types;
    types.reserve(values.size());
    for (const Value* value : values) types.push_back(value->type);
    return types;
}

}  // namespace

NumberedStatement numbered(std::string_view text) {
    NumberedStatement statement;
    for (const Piece& piece : pieces_of(text)) {
        if (piece.kind != PieceKind::parameter) {
            statement.text += piece.text;
            continue;
        }
        auto& names = statement.names;
        auto found = std::ranges::find(names, piece.name());
        if (found == names.end()) found = names.insert(names.end(), std::string{piece.name()});
        statement.text += fmt::format("${}", found - names.begin() + 1);
    }
    return statement;
}

void PostgresqlConnection::Finish::operator()(PGconn* connection) const {
    pq().finish(connection);
}

void PostgresqlConnection::Clear::operator()(PGresult* result) const {
    pq().clear(result);
}

PostgresqlConnection::PostgresqlConnection(const std::string& url) {
    // What the URL says wins over what stands before it.
    const char* const keywords[] = {"connect_timeout", "fallback_application_name", "dbname", "client_encoding",
                                    nullptr};
    const char* const values[] = {"10", "utsyn", url.c_str(), "UTF8", nullptr};
    connection_.reset(pq().connectdbParams(keywords, values, 1));
    if (pq().status(connection_.get()) != CONNECTION_OK)
        throw DatabaseFailed{fmt::format("PostgreSQL cannot be reached: {}", pq().errorMessage(connection_.get()))};
    pq().setNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    run_script("open", settings);
}

Table PostgresqlConnection::run(std::string_view name, std::string_view text, const Parameters& parameters) {
    auto& statement = known(text);
    const auto values = values_of(name, statement.names, parameters);
    const auto& server_name = prepared(name, statement, values);
    const BoundTexts bound{values};
    const auto result = checked(name, pq().execPrepared(connection_.get(), server_name.c_str(), bound.size(),
                                                        bound.data(), nullptr, nullptr, 0));
    return read_table(result.get());
}

void PostgresqlConnection::run_script(std::string_view name, const std::string& text) {
    checked(name, pq().exec(connection_.get(), text.c_str()));
}

void PostgresqlConnection::commit() {
    run_script("commit", "commit");
}

void PostgresqlConnection::roll_back() noexcept {
    if (pq().status(connection_.get()) == CONNECTION_OK) pq().clear(pq().exec(connection_.get(), "rollback"));
}

bool PostgresqlConnection::is_usable() const noexcept {
    return !is_stale_ && pq().status(connection_.get()) == CONNECTION_OK &&
           pq().transactionStatus(connection_.get()) == PQTRANS_IDLE;
}

std::size_t PostgresqlConnection::rows_at_once(std::size_t columns) const {
    return std::clamp<std::size_t>(parameters_at_most / columns, 1, rows_in_one_insert);
}

PostgresqlConnection::Known& PostgresqlConnection::known(std::string_view text) {
    if (const auto found = statements_.find(text); found != statements_.end()) return found->second;
    if (prepared_count_ >= statements_kept) {
        run_script("prepare", "deallocate all");
        statements_.clear();
        prepared_count_ = 0;
    }
    auto [numbered_text, names] = numbered(text);
    return statements_.emplace(std::string{text}, Known{std::move(numbered_text), std::move(names), {}}).first->second;
}

const std::string& PostgresqlConnection::prepared(std::string_view name, Known& statement,
                                                  const std::vector<const Value*>& values) {
    auto types = types_of(values);
    for (const Prepared& prepared : statement.prepared)
        if (prepared.types == types) return prepared.server_name;
    std::vector<Oid> type_numbers;
    for (const ColumnType type : types) type_numbers.push_back(postgresql_type(type));
    auto server_name = fmt::format("utsyn_{}", prepared_count_++);
    checked(name, pq().prepare(connection_.get(), server_name.c_str(), statement.text.c_str(),
                               static_cast<int>(type_numbers.size()), type_numbers.data()));
    return statement.prepared.emplace_back(Prepared{std::move(types), std::move(server_name)}).server_name;
}

PostgresqlConnection::Result PostgresqlConnection::checked(std::string_view name, PGresult* result) {
    Result held{result};
    const auto status = result ? pq().resultStatus(result) : PGRES_FATAL_ERROR;
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) fail(name, result);
    return held;
}

void PostgresqlConnection::fail(std::string_view name, const PGresult* result) {
    const auto state = error_field(result, PG_DIAG_SQLSTATE);
    if (is_stale_statement(state)) is_stale_ = true;
    auto message = error_field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (quotes_values(state)) message = "a value was refused";
    if (message.empty()) message = "the connection was lost";
    const auto sentence = fmt::format("{}: {} (PostgreSQL {})", name, message, state.empty() ? "-" : state);
    if (state == "53100") throw StorageFull{sentence};
    if (state == "23503") throw ReferenceBroken{sentence};
    throw DatabaseFailed{sentence};
}

}  // namespace utsyn::sql
