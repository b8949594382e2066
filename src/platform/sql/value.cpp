#include "platform/sql/value.hpp"

#include "platform/assert.hpp"
#include "platform/json/json.hpp"
#include "platform/sql/failure.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace utsyn::sql {
namespace {

std::string json_text(const Shape& shape, const void* value) {
    std::string text;
    json::write(text, shape, value);
    return text;
}

bool read_integer(const Value& stored, const Shape& shape, void* value) {
    if (const auto* integer = std::get_if<std::int64_t>(&stored.content)) return shape.from_integer(*integer, value);
    // PostgreSQL's sum() and round() answer with numbers.
    if (const auto* number = std::get_if<double>(&stored.content))
        return *number == std::trunc(*number) && std::abs(*number) < 0x1p53 &&
               shape.from_integer(static_cast<std::int64_t>(*number), value);
    return false;
}

bool read_number(const Value& stored, const Shape& shape, void* value) {
    if (const auto* number = std::get_if<double>(&stored.content)) {
        shape.from_number(*number, value);
        return true;
    }
    if (const auto* integer = std::get_if<std::int64_t>(&stored.content)) {
        shape.from_number(static_cast<double>(*integer), value);
        return true;
    }
    return false;
}

bool read_text(const Value& stored, const Shape& shape, void* value) {
    const auto* text = std::get_if<std::string>(&stored.content);
    if (!text) return false;
    if (shape.format == "uuid" && stored.type == ColumnType::bytes) {
        if (text->size() != 16) return false;
        Uuid uuid;
        std::copy(text->begin(), text->end(), uuid.bytes.begin());
        return shape.from_text(uuid.to_string(), value);
    }
    return shape.from_text(*text, value);
}

bool read_json(const Value& stored, const Shape& shape, void* value) {
    const auto* text = std::get_if<std::string>(&stored.content);
    return text && json::read_stored(*text, shape, value).has_value();
}

bool read(const Value& stored, const Shape& shape, void* value);

bool read_optional(const Value& stored, const Shape& shape, void* value) {
    if (!stored.is_null()) return read(stored, *shape.inner, shape.emplace(value));
    shape.reset(value);
    return true;
}

/// False where the stored value does not fit the shape.
bool read(const Value& stored, const Shape& shape, void* value) {
    switch (shape.kind) {
        case ShapeKind::optional: return read_optional(stored, shape, value);
        case ShapeKind::text:
        case ShapeKind::raw_json: return read_text(stored, shape, value);
        case ShapeKind::integer:
        case ShapeKind::flag: return read_integer(stored, shape, value);
        case ShapeKind::number: return read_number(stored, shape, value);
        case ShapeKind::list:
        case ShapeKind::object: return read_json(stored, shape, value);
    }
    return false;
}

const Shape& without_optional(const Shape& shape) {
    return shape.kind == ShapeKind::optional ? without_optional(*shape.inner) : shape;
}

std::string joined(std::string_view prefix, std::string_view field) {
    std::string name{prefix};
    if (!name.empty()) name += '_';
    name += field;
    return name;
}

using Columns = std::vector<std::pair<std::string, Value>>;

/// `object` is null for the columns of an empty optional struct.
void add_columns(Columns& columns, const Shape& shape, const void* object, std::string_view prefix) {
    for (const Field& field : shape.fields) {
        const void* value = object ? field.get(object) : nullptr;
        const Shape& inner = without_optional(*field.shape);
        auto name = joined(prefix, field.name);
        if (inner.kind == ShapeKind::object) {
            if (value && field.shape->kind == ShapeKind::optional) value = field.shape->held(value);
            add_columns(columns, inner, value, name);
        } else {
            columns.emplace_back(std::move(name), value ? to_value(*field.shape, value) : Value{column_type(inner)});
        }
    }
}

}  // namespace

ColumnType column_type(const Shape& shape) {
    switch (shape.kind) {
        case ShapeKind::optional: return column_type(*shape.inner);
        case ShapeKind::integer: return ColumnType::count;
        case ShapeKind::number: return ColumnType::number;
        case ShapeKind::flag: return ColumnType::flag;
        case ShapeKind::list:
        case ShapeKind::object:
        case ShapeKind::raw_json: return ColumnType::text;
        case ShapeKind::text: break;
    }
    if (shape.format == "uuid") return ColumnType::id;
    if (shape.format == "date") return ColumnType::date;
    if (shape.format == "date-time") return ColumnType::instant;
    return ColumnType::text;
}

Value to_value(const Shape& shape, const void* value) {
    const auto type = column_type(shape);
    switch (shape.kind) {
        case ShapeKind::optional: {
            const void* held = shape.held(value);
            return held ? to_value(*shape.inner, held) : Value{type};
        }
        case ShapeKind::text:
        case ShapeKind::raw_json: return {type, shape.to_text(value)};
        case ShapeKind::integer:
        case ShapeKind::flag: return {type, shape.to_integer(value)};
        case ShapeKind::number: return {type, shape.to_number(value)};
        case ShapeKind::list:
        case ShapeKind::object: break;
    }
    return {type, json_text(shape, value)};
}

void from_value(const Value& stored, const Shape& shape, void* value) {
    if (!read(stored, shape, value)) throw DatabaseFailed{"a stored value does not fit what it is read as"};
}

bool Row::has(std::string_view column) const {
    return std::ranges::find(table_->columns, column) != table_->columns.end();
}

const Value& Row::at(std::string_view column) const {
    const auto found = std::ranges::find(table_->columns, column);
    if (found == table_->columns.end())
        assert_that(false, "the statement answers with a column " + std::string{column});
    const auto index = static_cast<std::size_t>(found - table_->columns.begin());
    return table_->cells[row_ * table_->columns.size() + index];
}

void Row::read_column(std::string_view column, const Shape& shape, void* value) const {
    if (!read(at(column), shape, value))
        throw DatabaseFailed{fmt::format("the value stored in {} does not fit what it is read as", column)};
}

void Row::fill(const Shape& shape, void* object, std::string_view prefix) const {
    for (const Field& field : shape.fields) {
        const auto name = joined(prefix, field.name);
        void* value = field.edit(object);
        const Shape& inner = without_optional(*field.shape);
        if (inner.kind != ShapeKind::object) read_column(name, *field.shape, value);
        else if (field.shape->kind != ShapeKind::optional) fill(inner, value, name);
        else if (all_null(inner, name)) field.shape->reset(value);
        else fill(inner, field.shape->emplace(value), name);
    }
}

bool Row::all_null(const Shape& shape, std::string_view prefix) const {
    return std::ranges::all_of(shape.fields, [&](const Field& field) {
        const auto name = joined(prefix, field.name);
        const Shape& inner = without_optional(*field.shape);
        return inner.kind == ShapeKind::object ? all_null(inner, name) : at(name).is_null();
    });
}

Columns columns_and_values(const Shape& shape, const void* object) {
    Columns columns;
    add_columns(columns, shape, object, "");
    return columns;
}

}  // namespace utsyn::sql
