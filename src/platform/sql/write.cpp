#include "platform/assert.hpp"
#include "platform/sql/connection.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn::sql {
namespace {

/// "(:v0, :v1, …), (:v5, …)": one group per row.
std::string value_groups(std::size_t rows, std::size_t columns) {
    std::string groups;
    for (std::size_t row = 0; row < rows; ++row) {
        groups += row == 0 ? "(" : ", (";
        for (std::size_t column = 0; column < columns; ++column)
            groups += fmt::format("{}:v{}", column == 0 ? "" : ", ", row * columns + column);
        groups += ')';
    }
    return groups;
}

std::string column_list(const Shape& shape, const void* object) {
    std::string list;
    for (const auto& [column, value] : columns_and_values(shape, object))
        list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", column);
    return list;
}

std::vector<std::string> numbered_names(std::size_t count) {
    std::vector<std::string> names;
    names.reserve(count);
    for (std::size_t number = 0; number < count; ++number) names.push_back(fmt::format("v{}", number));
    return names;
}

}  // namespace

void Transaction::insert_rows(std::string_view table, const Shape& shape, const std::vector<const void*>& objects) {
    if (objects.empty()) return;
    const auto name = fmt::format("insert into {}", table);
    const auto columns = columns_and_values(shape, objects.front()).size();
    const auto beginning = fmt::format("insert into \"{}\" ({}) values ", table, column_list(shape, objects.front()));
    const auto at_once = std::min(connection_->rows_at_once(columns), objects.size());
    const auto names = numbered_names(at_once * columns);
    auto text = beginning + value_groups(at_once, columns);
    for (std::size_t first = 0; first < objects.size(); first += at_once) {
        const auto rows = std::min(at_once, objects.size() - first);
        if (rows < at_once) text = beginning + value_groups(rows, columns);
        Parameters parameters;
        parameters.reserve(rows * columns);
        for (std::size_t row = first; row < first + rows; ++row)
            for (auto& [column, value] : columns_and_values(shape, objects[row]))
                parameters.emplace_back(names[parameters.size()], std::move(value));
        run_text(name, text, parameters);
    }
}

Outcome<void> Transaction::update_row(std::string_view table, const Shape& shape, const void* object, Version version) {
    const auto columns = columns_and_values(shape, object);
    std::string assignments;
    Parameters parameters;
    for (const auto& [column, value] : columns) {
        if (column == "version") continue;
        parameters.emplace_back(column, value);
        if (column != "id") assignments += fmt::format("\"{}\" = :{}, ", column, column);
    }
    parameters.emplace_back("version", version);
    const auto text = fmt::format("update \"{}\" set {}version = version + 1 where id = :id and version = :version",
                                  table, assignments);
    const auto changed = run_text(fmt::format("update {}", table), text, parameters).changed();
    if (changed == 0) return problem(problems::changed_meanwhile);
    assert_that(changed == 1, "an id names one row");
    return {};
}

}  // namespace utsyn::sql
