#pragma once

#include "planning/placement/instance.hpp"
#include "platform/outcome.hpp"
#include "platform/spreadsheet/sheet.hpp"

#include <span>

namespace utsyn {

/// Reads applicants and places as a coordinator keeps them: a row per applicant with the names of her places in "Choice 1",
/// "Choice 2", …, a row per place with its seats. Columns are known by their words in four languages; others are passed
/// over. Points may have three decimals and are counted in thousandths.
/// Problems: invalid; the pointer "/Applicants/lines/3/Choice 2" names sheet, line and column.
Outcome<PlacementInstance> read_sheets(const spreadsheet::Sheet& applicants, const spreadsheet::Sheet& places);

/// The same from a workbook, in which the sheets are known by their columns.
Outcome<PlacementInstance> read_workbook(std::span<const spreadsheet::Sheet> sheets);

}  // namespace utsyn
