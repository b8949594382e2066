#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::csv {

/// A row of a table, its cells by column name.
class Row {
public:
    Row(const std::vector<std::string>& columns, const std::vector<std::string>& cells)
        : columns_{&columns}, cells_{&cells} {}

    std::string_view text(std::string_view column) const;
    /// Nothing where the cell is empty.
    std::optional<std::int64_t> integer(std::string_view column) const;
    std::optional<double> number(std::string_view column) const;

private:
    const std::vector<std::string>* columns_;
    const std::vector<std::string>* cells_;
};

/// A whole table of the program's own data: comma, UTF-8, the first line names the columns.
/// A table that cannot be read, an unknown column and a cell that is no number are our bugs and end the process.
class Table {
public:
    static Table parse(std::string_view text);
    /// Shape: a path as in the repository, `data/countries.csv`.
    static Table embedded(std::string_view path);

    std::size_t size() const { return rows_.size(); }
    Row operator[](std::size_t position) const { return {columns_, rows_[position]}; }

    /// One value per row, in their order.
    template <class Make>
    auto each(Make make) const {
        std::vector<decltype(make((*this)[0]))> made;
        made.reserve(rows_.size());
        for (const auto& cells : rows_) made.push_back(make(Row{columns_, cells}));
        return made;
    }

private:
    std::vector<std::string> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace utsyn::csv
