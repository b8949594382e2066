#include "planning/placement/sheet_columns.hpp"

#include "platform/json/data_file.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn {
namespace {

struct ColumnWords {
    SheetColumn column = SheetColumn::applicant;
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(ColumnWords, (), (column, words))

struct SheetWords {
    std::vector<ColumnWords> columns;
};
BOOST_DESCRIBE_STRUCT(SheetWords, (), (columns))

const SheetWords& sheet_words() {
    static const auto words = json::data_file<SheetWords>("data/planning/placement_sheets.json");
    return words;
}

/// Takes the number off "choice 2" or "2. choice"; 0 where there is none.
std::size_t take_number(std::string_view& name) {
    constexpr std::string_view digits = "0123456789";
    const auto last = name.find_last_not_of(digits);
    const auto first = name.find_first_not_of(digits);
    if (first == std::string_view::npos) return 0;
    std::string_view number = last + 1 < name.size() ? name.substr(last + 1) : name.substr(0, first);
    if (number.empty()) return 0;
    name = last + 1 < name.size() ? name.substr(0, last + 1) : name.substr(first);
    if (name.starts_with('.')) name.remove_prefix(1);
    name = trimmed(name);
    std::size_t value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

}  // namespace

std::string in_small_letters(std::string_view text) {
    std::string small{trimmed(text)};
    for (std::size_t at = 0; at < small.size(); ++at) {
        auto letter = static_cast<unsigned char>(small[at]);
        const bool is_ascii = letter >= 'A' && letter <= 'Z';
        // À to Þ are C3 80 to C3 9E in UTF-8, their small letters 20 later; C3 97 is ×.
        const bool is_accented = at > 0 && static_cast<unsigned char>(small[at - 1]) == 0xC3 && letter >= 0x80 &&
                                 letter <= 0x9E && letter != 0x97;
        if (is_ascii || is_accented) small[at] = static_cast<char>(letter + 0x20);
    }
    return small;
}

std::vector<FoundColumn> columns_in(const spreadsheet::Sheet& sheet) {
    std::vector<FoundColumn> found;
    if (sheet.rows.empty()) return found;
    const auto& header = sheet.rows.front();
    for (std::size_t position = 0; position < header.cells.size(); ++position) {
        const auto small = in_small_letters(header.cells[position]);
        std::string_view name = small;
        const auto number = take_number(name);
        for (const auto& column : sheet_words().columns)
            if (std::ranges::find(column.words, name) != column.words.end())
                found.push_back({column.column, number, position, std::string{trimmed(header.cells[position])}});
    }
    return found;
}

const FoundColumn* find_column(const std::vector<FoundColumn>& columns, SheetColumn column, std::size_t number) {
    const auto found = std::ranges::find_if(
        columns, [&](const FoundColumn& each) { return each.column == column && each.number == number; });
    return found == columns.end() ? nullptr : &*found;
}

}  // namespace utsyn
