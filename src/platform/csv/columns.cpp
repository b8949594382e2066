#include "platform/csv/columns.hpp"

#include "platform/text.hpp"

#include <algorithm>
#include <istream>

namespace utsyn::csv {
namespace {

constexpr std::size_t samples_shown = 5;
constexpr std::size_t records_looked_at = 500;

void add_sample(Column& column, std::string_view value) {
    if (value.empty() || column.samples.size() == samples_shown) return;
    if (std::ranges::find(column.samples, value) == column.samples.end()) column.samples.emplace_back(value);
}

}  // namespace

std::vector<std::string> column_names(const Record& header) {
    std::vector<std::string> names;
    for (const std::string& field : header.fields) {
        std::string name{trimmed(field)};
        const std::string place = "#" + std::to_string(names.size() + 1);
        if (name.empty()) name = place;
        else if (std::ranges::find(names, name) != names.end()) name += " " + place;
        names.push_back(std::move(name));
    }
    return names;
}

Outcome<std::vector<Column>> columns_of(std::istream& source, Form form) {
    Reader reader{source, form};
    Record record;
    if (!reader.next(record) || record.fault) return problem(file_without_columns);
    std::vector<Column> columns;
    for (std::string& name : column_names(record)) columns.push_back({std::move(name), {}});
    for (std::size_t records = 0; records < records_looked_at && reader.next(record); ++records) {
        if (record.fault) continue;
        for (std::size_t place = 0; place < columns.size(); ++place)
            add_sample(columns[place], trimmed(record.fields[place]));
    }
    source.clear();
    source.seekg(0);
    return columns;
}

}  // namespace utsyn::csv
