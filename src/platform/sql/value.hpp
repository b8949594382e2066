#pragma once

#include "platform/shape.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace utsyn::sql {

/// What a column holds; the words of the migrations: {id} {text} {count} {money} {number} {date} {instant} {flag} {bytes}.
enum class ColumnType { id, text, count, number, date, instant, flag, bytes };

/// A value on its way to a column. Ids, dates and instants travel in their text form; each engine stores its own.
struct Value {
    ColumnType type = ColumnType::text;
    std::variant<std::monostate, std::int64_t, double, std::string> content{};

    bool is_null() const { return content.index() == 0; }
};

/// The column type of a scalar shape (an optional's is that of what it holds).
ColumnType column_type(const Shape& shape);
/// Shape: a scalar or an optional scalar; lists, objects and raw JSON become JSON text.
Value to_value(const Shape& shape, const void* value);
/// Fills `value`.
/// Throws: DatabaseFailed where the stored value does not fit the shape.
void from_value(const Value& stored, const Shape& shape, void* value);

/// A value for a `:name` in a statement.
struct Parameter {
    std::string_view name;
    Value value;

    Parameter(std::string_view parameter_name, Value parameter_value)
        : name{parameter_name}, value{std::move(parameter_value)} {}
    template <class T>
        requires(!std::convertible_to<const T&, std::string_view> && !std::same_as<T, Value>)
    Parameter(std::string_view parameter_name, const T& parameter_value)
        : name{parameter_name}, value{to_value(shape_of<T>(), &parameter_value)} {}
    Parameter(std::string_view parameter_name, std::string_view text)
        : name{parameter_name}, value{ColumnType::text, std::string{text}} {}
};
using Parameters = std::vector<Parameter>;

/// The result of a statement, read whole.
struct Table {
    std::vector<std::string> columns;
    std::vector<Value> cells;  // row by row
    std::int64_t changed = 0;  // rows inserted, updated or deleted

    std::size_t size() const { return columns.empty() ? 0 : cells.size() / columns.size(); }
};

/// One row of a Table; valid while the Table is, or keeping it where nobody else does.
class Row {
public:
    Row(const Table& table, std::size_t row) : table_{&table}, row_{row} {}
    Row(std::shared_ptr<const Table> table, std::size_t row)
        : table_{table.get()}, row_{row}, kept_{std::move(table)} {}

    const Value& at(std::string_view column) const;
    bool has(std::string_view column) const;

    /// Asserts that the statement has the column. Throws: DatabaseFailed where its value is no `T`.
    template <class T>
    T get(std::string_view column) const {
        T value{};
        read_column(column, shape_of<T>(), &value);
        return value;
    }

    /// A described struct from columns of its members' names. A member struct comes from `member_field` columns; an
    /// optional one is empty when all of those are null. Lists come from JSON text.
    template <class T>
    T as() const {
        T object{};
        fill(shape_of<T>(), &object, "");
        return object;
    }
    void fill(const Shape& shape, void* object, std::string_view prefix) const;

private:
    void read_column(std::string_view column, const Shape& shape, void* value) const;
    bool all_null(const Shape& shape, std::string_view prefix) const;

    const Table* table_;
    std::size_t row_;
    std::shared_ptr<const Table> kept_;
};

class Rows {
public:
    explicit Rows(Table table) : table_{std::move(table)} {}

    std::size_t size() const { return table_.size(); }
    bool empty() const { return size() == 0; }
    std::int64_t changed() const { return table_.changed; }
    Row operator[](std::size_t row) const& { return {table_, row}; }
    Row operator[](std::size_t row) && { return {std::make_shared<const Table>(std::move(table_)), row}; }
    /// Drops the rows after the first `count`.
    void keep_first(std::size_t count) {
        if (count < size()) table_.cells.resize(count * table_.columns.size());
    }

    template <class T>
    std::vector<T> as() const {
        std::vector<T> all;
        all.reserve(size());
        for (std::size_t row = 0; row < size(); ++row) all.push_back((*this)[row].template as<T>());
        return all;
    }

    class Iterator {
    public:
        Iterator(const Table& table, std::size_t row) : table_{&table}, row_{row} {}
        Row operator*() const { return {*table_, row_}; }
        Iterator& operator++() {
            ++row_;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return row_ != other.row_; }

    private:
        const Table* table_;
        std::size_t row_;
    };
    Iterator begin() const { return {table_, 0}; }
    Iterator end() const { return {table_, size()}; }

private:
    Table table_;
};

/// The members of a described struct as columns and values (nested structs flattened to `member_field`).
std::vector<std::pair<std::string, Value>> columns_and_values(const Shape& shape, const void* object);

}  // namespace utsyn::sql
