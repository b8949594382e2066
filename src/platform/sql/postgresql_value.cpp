#include "platform/sql/postgresql_value.hpp"

#include "platform/assert.hpp"
#include "platform/sql/database.hpp"

#include <fmt/format.h>
#include <charconv>

namespace utsyn::sql {
namespace {

// From PostgreSQL's catalogue of types, where these numbers never change.
enum : unsigned {
    type_bool = 16,
    type_bytea = 17,
    type_int8 = 20,
    type_int2 = 21,
    type_int4 = 23,
    type_text = 25,
    type_float4 = 700,
    type_float8 = 701,
    type_date = 1082,
    type_timestamptz = 1184,
    type_numeric = 1700,
    type_uuid = 2950,
};

template <class Number>
Number parsed(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    assert_that(error == std::errc{} && end == text.data() + text.size(), "PostgreSQL writes numbers that parse");
    return number;
}

int hex_value(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

/// From "\x0a1b…".
std::string read_bytes(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t position = 2; position + 1 < text.size(); position += 2)
        bytes += static_cast<char>(hex_value(text[position]) << 4 | hex_value(text[position + 1]));
    return bytes;
}

/// From "2026-11-16 08:30:00.25+00" to "2026-11-16T08:30:00.250Z".
std::string read_instant(std::string_view text) {
    const auto zone = text.find('+', 19);
    assert_that(text.size() >= 22 && zone != std::string_view::npos, "PostgreSQL writes instants in UTC");
    std::string fraction{zone > 20 ? text.substr(20, zone - 20) : ""};
    fraction.resize(3, '0');
    return fmt::format("{}T{}.{}Z", text.substr(0, 10), text.substr(11, 8), fraction);
}

/// sum() of whole numbers answers with a numeric on PostgreSQL only.
Value read_numeric(std::string_view text) {
    if (text.find('.') == std::string_view::npos && text != "NaN" && text.size() < 19)
        return {ColumnType::count, parsed<std::int64_t>(text)};
    return {ColumnType::number, parsed<double>(text)};
}

std::string bytes_text(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "\\x";
    text.reserve(2 + bytes.size() * 2);
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        text += digits[byte >> 4];
        text += digits[byte & 0x0f];
    }
    return text;
}

}  // namespace

unsigned postgresql_type(ColumnType type) {
    switch (type) {
        case ColumnType::id: return type_uuid;
        case ColumnType::text: return type_text;
        case ColumnType::count: return type_int8;
        case ColumnType::number: return type_float8;
        case ColumnType::date: return type_date;
        case ColumnType::instant: return type_timestamptz;
        case ColumnType::flag: return type_bool;
        case ColumnType::bytes: return type_bytea;
    }
    return type_text;
}

std::string postgresql_text(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value.content)) {
        if (value.type == ColumnType::flag) return *integer != 0 ? "t" : "f";
        return fmt::format("{}", *integer);
    }
    if (const auto* number = std::get_if<double>(&value.content)) return fmt::format("{}", *number);
    const auto& text = std::get<std::string>(value.content);
    if (value.type == ColumnType::bytes) return bytes_text(text);
    return text;
}

Value read_postgresql(unsigned type, std::string_view text) {
    switch (type) {
        case type_bool: return {ColumnType::flag, std::int64_t{text == "t"}};
        case type_bytea: return {ColumnType::bytes, read_bytes(text)};
        case type_int8:
        case type_int4:
        case type_int2: return {ColumnType::count, parsed<std::int64_t>(text)};
        case type_float8:
        case type_float4: return {ColumnType::number, parsed<double>(text)};
        case type_numeric: return read_numeric(text);
        case type_date: return {ColumnType::date, std::string{text}};
        case type_timestamptz: return {ColumnType::instant, read_instant(text)};
        case type_uuid: return {ColumnType::id, std::string{text}};
        default: return {ColumnType::text, std::string{text}};
    }
}

}  // namespace utsyn::sql
