#pragma once

#include "platform/spreadsheet/sheet.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "platform/shape.hpp"

namespace utsyn {

/// What a column of a sheet of applicants or places holds. The words for it in four languages stand in
/// data/planning/placement_sheets.json.
enum class SheetColumn {
    applicant,
    choice,
    points,
    school,
    programme,
    year,
    together_with,
    fixed_place,
    place,
    seats,
    partner,
    partner_most
};
BOOST_DESCRIBE_ENUM(SheetColumn, applicant, choice, points, school, programme, year, together_with, fixed_place, place,
                    seats, partner, partner_most)

/// A column that the header names: "Choice 2", "2. ønske", "Points".
struct FoundColumn {
    SheetColumn column = SheetColumn::applicant;
    std::size_t number = 0;  // 2 in "Choice 2"; 0 without
    std::size_t position = 0;
    std::string name;  // as it stands in the sheet
};

/// The columns of the first row that are known.
std::vector<FoundColumn> columns_in(const spreadsheet::Sheet& sheet);

/// The first column of that kind; null where the sheet has none.
const FoundColumn* find_column(const std::vector<FoundColumn>& columns, SheetColumn column, std::size_t number = 0);

/// In small letters of the Nordic languages, so that "LYON" and "Ærø" are found as "lyon" and "ærø".
std::string in_small_letters(std::string_view text);

}  // namespace utsyn
