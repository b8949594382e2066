#pragma once

#include "platform/outcome.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Tables as people keep them in a spreadsheet.
namespace utsyn::spreadsheet {

struct Row {
    std::int64_t line = 0;  // as the spreadsheet numbers it, from 1
    std::vector<std::string> cells;
};

struct Sheet {
    std::string name;
    std::vector<Row> rows;  // those with something in them
};

/// The cell in a column; empty where the row is shorter.
std::string_view cell(const Row& row, std::size_t column);

/// The one sheet of a CSV in any encoding and with any separator. Rows may be of different lengths.
/// Problems: file-not-text, file-empty; invalid, with "/lines/<line>", where quotes are broken.
Outcome<Sheet> read_csv(std::string_view bytes, std::string name);

/// The sheets of an XLSX workbook in their order; formulas give the value they had when it was kept.
/// Problems: not-a-workbook.
Outcome<std::vector<Sheet>> read_xlsx(std::string_view bytes);

/// The file is no XLSX workbook, or one of more than ten million cells.
inline constexpr ProblemType not_a_workbook{"not-a-workbook", 422};

}  // namespace utsyn::spreadsheet
