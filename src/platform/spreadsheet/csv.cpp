#include "platform/csv/reader.hpp"
#include "platform/spreadsheet/sheet.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <sstream>

namespace utsyn::spreadsheet {
namespace {

bool has_fields(const csv::Record& record) {
    return !record.fault || record.fault == csv::Fault::too_few_fields || record.fault == csv::Fault::too_many_fields;
}

bool is_blank(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& each) { return trimmed(each).empty(); });
}

}  // namespace

std::string_view cell(const Row& row, std::size_t column) {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view{};
}

Outcome<Sheet> read_csv(std::string_view bytes, std::string name) {
    std::istringstream source{std::string{bytes}};
    auto form = csv::form_of(source);
    if (!form) return form.error();
    csv::Reader reader{source, *form};
    csv::Record record;
    Sheet sheet{.name = std::move(name)};
    while (reader.next(record)) {
        if (!has_fields(record)) return invalid_field("/lines/" + std::to_string(record.line), "malformed");
        if (!is_blank(record.fields)) sheet.rows.push_back({record.line, std::move(record.fields)});
    }
    return sheet;
}

}  // namespace utsyn::spreadsheet
