#include "platform/csv/sheet.hpp"

#include <string_view>

namespace utsyn::csv {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view formula_beginnings = "=+-@\t\r";

void append(std::string& file, const Line& line) {
    for (std::size_t position = 0; position < line.size(); ++position) {
        const auto& cell = line[position];
        file += position == 0 ? "\"" : ";\"";
        if (!cell.empty() && formula_beginnings.find(cell.front()) != std::string_view::npos) file += '\'';
        for (char letter : cell) file += letter == '"' ? "\"\"" : std::string{letter};
        file += '"';
    }
    file += "\r\n";
}

}  // namespace

std::string sheet(const Line& columns, const std::vector<Line>& lines) {
    std::string file{byte_order_mark};
    append(file, columns);
    for (const auto& line : lines) append(file, line);
    return file;
}

}  // namespace utsyn::csv
