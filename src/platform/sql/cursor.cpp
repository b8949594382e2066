#include "platform/sql/cursor.hpp"

#include "platform/assert.hpp"

#include <fmt/format.h>
#include <sodium.h>
#include <charconv>
#include <cmath>

namespace utsyn::sql {
namespace {

constexpr int url_base64 = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::size_t longest_cursor = 8192;

std::string to_url_base64(const std::string& bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), url_base64), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      url_base64);
    text.pop_back();  // the closing zero
    return text;
}

std::optional<std::string> from_url_base64(std::string_view text) {
    if (text.size() > longest_cursor) return std::nullopt;
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, nullptr, url_base64) != 0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string value_text(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value.content)) return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&value.content)) return fmt::format("{}", *integer);
    const auto* number = std::get_if<double>(&value.content);
    assert_that(number != nullptr, "a register's sort expression is never null");
    return fmt::format("{}", *number);
}

template <class Number>
std::optional<Value> read_number(ColumnType type, std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return Value{type, number};
}

/// The same text again shows that it parses.
template <class T>
std::optional<Value> read_parsed(ColumnType type, std::string_view text) {
    if (!T::parse(text)) return std::nullopt;
    return Value{type, std::string{text}};
}

std::optional<Value> read_sort_value(ColumnType type, std::string_view text) {
    switch (type) {
        case ColumnType::id: return read_parsed<Uuid>(type, text);
        case ColumnType::date: return read_parsed<Date>(type, text);
        case ColumnType::instant: return read_parsed<Instant>(type, text);
        case ColumnType::count: return read_number<std::int64_t>(type, text);
        case ColumnType::number: return read_number<double>(type, text);
        case ColumnType::flag:
            if (text != "0" && text != "1") return std::nullopt;
            return read_number<std::int64_t>(type, text);
        case ColumnType::text:
        case ColumnType::bytes: break;
    }
    if (text.find('\0') != std::string_view::npos) return std::nullopt;
    return Value{type, std::string{text}};
}

}  // namespace

std::string write_cursor(const Cursor& cursor, std::string_view sort_name) {
    std::string plain{sort_name};
    plain += '\n';
    plain += value_text(cursor.id);
    plain += '\n';
    plain += value_text(cursor.sort_value);
    return to_url_base64(plain);
}

std::optional<Cursor> read_cursor(std::string_view text, std::string_view sort_name, ColumnType sort_type) {
    const auto plain = from_url_base64(text);
    if (!plain) return std::nullopt;
    const auto name_end = plain->find('\n');
    if (name_end == std::string::npos || std::string_view{*plain}.substr(0, name_end) != sort_name) return std::nullopt;
    const auto id_end = plain->find('\n', name_end + 1);
    if (id_end == std::string::npos) return std::nullopt;
    const std::string_view rest{*plain};
    auto id = read_parsed<Uuid>(ColumnType::id, rest.substr(name_end + 1, id_end - name_end - 1));
    auto sort_value = read_sort_value(sort_type, rest.substr(id_end + 1));
    if (!id || !sort_value) return std::nullopt;
    return Cursor{*std::move(sort_value), *std::move(id)};
}

}  // namespace utsyn::sql
