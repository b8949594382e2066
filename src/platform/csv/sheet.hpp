#pragma once

#include <string>
#include <vector>

namespace utsyn::csv {

using Line = std::vector<std::string>;

/// A table as a CSV file that Nordic spreadsheets open as it is: UTF-8 with its mark, semicolons, every cell in quotes. A
/// cell that a spreadsheet would run as a formula gets an apostrophe in front.
std::string sheet(const Line& columns, const std::vector<Line>& lines);

inline constexpr const char* sheet_media_type = "text/csv; charset=utf-8";

}  // namespace utsyn::csv
