#include "platform/sql/filter_value.hpp"

#include "platform/assert.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>

namespace utsyn::sql {
namespace {

using Refusal = std::pair<std::string_view, Arguments>;

std::string joined(const std::vector<std::string_view>& words) {
    std::string list;
    for (const auto word : words) list += fmt::format("{}{}", list.empty() ? "" : ", ", word);
    return list;
}

Refusal refusal_of_text(const Shape& shape) {
    if (shape.format == "date") return {"not-a-date", {}};
    if (shape.format == "date-time") return {"not-an-instant", {}};
    if (shape.format == "uuid") return {"not-an-id", {}};
    if (shape.format == "word") return {"not-one-of", {{"words", joined(shape.words)}}};
    return {"malformed", {}};
}

template <class Number>
std::optional<Number> whole_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Texts of parsed types go through the shape's own reader only to be checked: their text form is their stored form.
std::variant<Value, Refusal> read_as(const Shape& shape, std::string_view text, ColumnType type) {
    switch (shape.kind) {
        case ShapeKind::optional: return read_as(*shape.inner, text, type);
        case ShapeKind::integer:
            if (const auto number = whole_number<std::int64_t>(text)) return Value{type, *number};
            return Refusal{"not-an-integer", {}};
        case ShapeKind::number:
            if (const auto number = whole_number<double>(text)) return Value{type, *number};
            return Refusal{"not-a-number", {}};
        case ShapeKind::flag:
            if (text == "true" || text == "false") return Value{type, std::int64_t{text == "true"}};
            return Refusal{"not-a-flag", {}};
        case ShapeKind::text:
        case ShapeKind::object:
        case ShapeKind::list:
        case ShapeKind::raw_json: break;
    }
    return Value{type, std::string{text}};
}

bool is_readable(const Shape& shape, std::string_view text) {
    if (shape.format == "uuid") return Uuid::parse(text).has_value();
    if (shape.format == "date") return Date::parse(text).has_value();
    if (shape.format == "date-time") return Instant::parse(text).has_value();
    if (shape.format == "word") return std::ranges::find(shape.words, text) != shape.words.end();
    return text.find('\0') == std::string_view::npos;
}

}  // namespace

Outcome<Value> read_filter_value(const ListingFilter& filter, std::string_view text) {
    const Shape& shape = filter.shape->kind == ShapeKind::optional ? *filter.shape->inner : *filter.shape;
    const auto refused = [&](const Refusal& refusal) {
        return invalid_field(fmt::format("/query/{}", filter.name), std::string{refusal.first}, refusal.second);
    };
    if (shape.kind == ShapeKind::text && !is_readable(shape, text)) return refused(refusal_of_text(shape));
    auto read = read_as(shape, text, column_type(shape));
    if (const auto* refusal = std::get_if<Refusal>(&read)) return refused(*refusal);
    return std::get<Value>(std::move(read));
}

}  // namespace utsyn::sql
