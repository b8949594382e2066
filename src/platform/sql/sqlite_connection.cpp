#include "platform/sql/sqlite_connection.hpp"

#include "platform/assert.hpp"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <cerrno>

namespace utsyn::sql {
namespace {

constexpr int milliseconds_to_wait_for_another_program = 10'000;
constexpr std::size_t statements_kept = 300;

// case_sensitive_like makes `like` mean what it means on PostgreSQL.
constexpr const char* settings = R"sql(
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma trusted_schema = off;
    pragma case_sensitive_like = on;
    pragma temp_store = memory;
    pragma cache_size = -16000;
    pragma journal_size_limit = 67108864;
)sql";

bool is_full(int code, int system_error) {
    const bool no_room = system_error == ENOSPC || system_error == EDQUOT;
    return code == SQLITE_FULL || ((code == SQLITE_IOERR || code == SQLITE_CANTOPEN) && no_room);
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

/// SQLite's own `lower` knows the letters A to Z only.
void lower(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    if (!text) return sqlite3_result_null(context);
    std::string lowered;
    icu::UnicodeString::fromUTF8({text, sqlite3_value_bytes(arguments[0])})
        .toLower(icu::Locale::getRoot())
        .toUTF8String(lowered);
    sqlite3_result_text64(context, lowered.data(), lowered.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

bool names_an_id(std::string_view column) {
    return column == "id" || column.ends_with("_id");
}

Value read_blob(sqlite3_stmt* statement, int column, std::string_view name) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    if (size != 16 || !names_an_id(name)) return {ColumnType::bytes, std::string{bytes ? bytes : "", size}};
    Uuid uuid;
    std::copy(bytes, bytes + 16, uuid.bytes.begin());
    return {ColumnType::id, uuid.to_string()};
}

Value read_cell(sqlite3_stmt* statement, int column, std::string_view name) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: return {ColumnType::count, sqlite3_column_int64(statement, column)};
        case SQLITE_FLOAT: return {ColumnType::number, sqlite3_column_double(statement, column)};
        case SQLITE_BLOB: return read_blob(statement, column, name);
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            return {ColumnType::text,
                    std::string{text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))}};
        }
        default: return {};
    }
}

int bind_text(sqlite3_stmt* statement, int index, const Value& value, const std::string& text) {
    if (value.type == ColumnType::id) {
        const auto uuid = Uuid::parse(text);
        assert_that(uuid.has_value(), "an id is bound in its text form");
        return sqlite3_bind_blob(statement, index, uuid->bytes.data(), 16, SQLITE_TRANSIENT);
    }
    // The parameters outlive the run, and the bindings are cleared after it.
    if (value.type == ColumnType::bytes)
        return sqlite3_bind_blob64(statement, index, text.data(), text.size(), SQLITE_STATIC);
    return sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

int bind_value(sqlite3_stmt* statement, int index, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value.content)) return bind_text(statement, index, value, *text);
    if (const auto* integer = std::get_if<std::int64_t>(&value.content))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto* number = std::get_if<double>(&value.content)) return sqlite3_bind_double(statement, index, *number);
    return sqlite3_bind_null(statement, index);
}

struct ResetAfterwards {
    sqlite3_stmt* statement;
    ~ResetAfterwards() {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
};

}  // namespace

SqliteConnection::SqliteConnection(const std::string& path, SqliteUse use) : use_{use} {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    handle_.reset(handle);
    if (opened != SQLITE_OK) fail("open");
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, milliseconds_to_wait_for_another_program);
    sqlite3_create_function(handle, "lower", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, lower,
                            nullptr, nullptr);
    run_script("open", settings);
    if (use == SqliteUse::reading) run_script("open", "pragma query_only = on");
}

void SqliteConnection::begin() {
    run("begin", use_ == SqliteUse::writing ? "begin immediate" : "begin deferred", {});
}

Table SqliteConnection::run(std::string_view name, std::string_view text, const Parameters& parameters) {
    Prepared& prepared_statement = prepared(name, text);
    sqlite3_stmt* statement = prepared_statement.statement.get();
    const ResetAfterwards reset{statement};
    bind(prepared_statement, name, parameters);
    Table table;
    read_rows(statement, name, table);
    if (sqlite3_stmt_readonly(statement) == 0) table.changed = sqlite3_changes64(handle_.get());
    return table;
}

void SqliteConnection::run_script(std::string_view name, const std::string& text) {
    if (sqlite3_exec(handle_.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(name);
}

void SqliteConnection::commit() {
    run("commit", "commit", {});
}

void SqliteConnection::roll_back() noexcept {
    // SQLite has already rolled back after some errors; is_usable() tells.
    if (sqlite3_get_autocommit(handle_.get()) == 0) sqlite3_exec(handle_.get(), "rollback", nullptr, nullptr, nullptr);
}

bool SqliteConnection::is_usable() const noexcept {
    return sqlite3_get_autocommit(handle_.get()) != 0;
}

SqliteConnection::Prepared& SqliteConnection::prepared(std::string_view name, std::string_view text) {
    if (const auto found = statements_.find(text); found != statements_.end()) return found->second;
    if (statements_.size() >= statements_kept) statements_.clear();
    return statements_.emplace(std::string{text}, prepare(name, text)).first->second;
}

SqliteConnection::Prepared SqliteConnection::prepare(std::string_view name, std::string_view text) {
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int made = sqlite3_prepare_v3(handle_.get(), text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    Prepared prepared{decltype(Prepared::statement){statement}, {}};
    if (made != SQLITE_OK) fail(name);
    assert_that(statement != nullptr && is_blank({rest, text.data() + text.size()}), "a statement is one statement");
    for (int index = 1; index <= sqlite3_bind_parameter_count(statement); ++index) {
        const char* parameter = sqlite3_bind_parameter_name(statement, index);
        assert_that(parameter != nullptr && parameter[0] == ':', "parameters are written :name");
        prepared.parameter_names.emplace_back(parameter + 1);
    }
    return prepared;
}

void SqliteConnection::bind(const Prepared& prepared, std::string_view name, const Parameters& parameters) {
    int index = 0;
    for (const Value* value : values_of(name, prepared.parameter_names, parameters))
        if (bind_value(prepared.statement.get(), ++index, *value) != SQLITE_OK) fail(name);
}

void SqliteConnection::read_rows(sqlite3_stmt* statement, std::string_view name, Table& table) {
    int stepped = sqlite3_step(statement);
    const int columns = sqlite3_column_count(statement);
    for (int column = 0; column < columns; ++column) table.columns.emplace_back(sqlite3_column_name(statement, column));
    for (; stepped == SQLITE_ROW; stepped = sqlite3_step(statement))
        for (int column = 0; column < columns; ++column)
            table.cells.push_back(read_cell(statement, column, table.columns[static_cast<std::size_t>(column)]));
    if (stepped != SQLITE_DONE) fail(name);
}

void SqliteConnection::fail(std::string_view name) const {
    const int extended = sqlite3_extended_errcode(handle_.get());
    const int code = extended & 0xff;
    const auto sentence = fmt::format("{}: {} (SQLite {})", name, sqlite3_errmsg(handle_.get()), extended);
    if (is_full(code, sqlite3_system_errno(handle_.get()))) throw StorageFull{sentence};
    if (extended == SQLITE_CONSTRAINT_FOREIGNKEY) throw ReferenceBroken{sentence};
    throw DatabaseFailed{sentence};
}

}  // namespace utsyn::sql
