#include "platform/assert.hpp"
#include "platform/sql/database.hpp"
#include "platform/sql/scan.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <optional>

namespace utsyn::sql {
namespace {

struct ColumnWord {
    std::string_view word;
    std::string_view sqlite;
    std::string_view sqlite_check;  // {0} is the column
    std::string_view postgresql;
    std::string_view postgresql_order;
};

constexpr std::string_view date_check = "{0} glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'";
constexpr std::string_view instant_check =
    "{0} glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'";

constexpr std::array column_words{
    ColumnWord{"id", "blob", "length({0}) = 16", "uuid", ""},
    ColumnWord{"text", "text", "", "text", " collate \"C\""},
    ColumnWord{"count", "integer", "", "bigint", ""},
    ColumnWord{"money", "integer", "", "bigint", ""},
    ColumnWord{"number", "real", "", "double precision", ""},
    ColumnWord{"date", "text", date_check, "date", ""},
    ColumnWord{"instant", "text", instant_check, "timestamptz(3)", ""},
    ColumnWord{"flag", "integer", "{0} in (0, 1)", "boolean", ""},
    ColumnWord{"bytes", "blob", "", "bytea", ""},
};

const ColumnWord& column_word(std::string_view word) {
    const auto* found = std::ranges::find(column_words, word, &ColumnWord::word);
    if (found == column_words.end()) assert_that(false, fmt::format("{{{}}} is a column word", word));
    return *found;
}

/// The identifier that `text` ends with; none after `as`, where a cast stands instead of a column.
std::optional<std::string_view> column_at_end(std::string_view text) {
    text = text.substr(0, text.find_last_not_of(" \t\n") + 1);
    auto start = text.size();
    while (start > 0 && is_word_letter(text[start - 1])) --start;
    const auto column = text.substr(start);
    if (column.empty() || column == "as") return std::nullopt;
    return column;
}

std::string expanded(const ColumnWord& word, std::optional<std::string_view> column, Engine engine) {
    if (engine == Engine::postgresql) return fmt::format("{}{}", word.postgresql, column ? word.postgresql_order : "");
    if (!column || word.sqlite_check.empty()) return std::string{word.sqlite};
    return fmt::format("{} check ({})", word.sqlite, fmt::format(fmt::runtime(word.sqlite_check), *column));
}

/// The length of a `{word}` at the start of `text`, or 0.
std::size_t braced_word(std::string_view text) {
    if (!text.starts_with('{')) return 0;
    const auto end = text.find('}');
    if (end == std::string_view::npos || end < 2) return 0;
    return std::ranges::all_of(text.substr(1, end - 1), is_word_letter) ? end + 1 : 0;
}

void add_expanded(std::string& out, std::string_view text, Engine engine) {
    while (!text.empty()) {
        const auto length = braced_word(text);
        if (length == 0) {
            out += text[0];
            text.remove_prefix(1);
            continue;
        }
        const auto word = text.substr(1, length - 2);
        if (word != "strict") out += expanded(column_word(word), column_at_end(out), engine);
        else if (engine == Engine::sqlite) out += word;
        text.remove_prefix(length);
    }
}

/// A table without the word would take any text as a number on SQLite, and only there.
void assert_tables_are_strict(std::string_view text) {
    std::string statement;
    const auto check = [&] {
        if (statement.starts_with("createtable") && !statement.ends_with("{strict}"))
            assert_that(false, "this table ends with {strict}: " + statement);
        statement.clear();
    };
    for (const Piece& piece : pieces_of(text)) {
        if (piece.kind == PieceKind::comment) continue;
        for (const char letter : piece.text) {
            if (letter == ';' && piece.kind == PieceKind::plain) check();
            else if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') statement += letter;
        }
    }
    check();
}

}  // namespace

std::string expand_types(std::string_view text, Engine engine) {
    assert_tables_are_strict(text);
    std::string out;
    for (const Piece& piece : pieces_of(text)) {
        if (piece.kind == PieceKind::plain) add_expanded(out, piece.text, engine);
        else out += piece.text;
    }
    return out;
}

}  // namespace utsyn::sql
