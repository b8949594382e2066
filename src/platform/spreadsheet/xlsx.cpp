#include "platform/spreadsheet/archive.hpp"
#include "platform/spreadsheet/markup.hpp"
#include "platform/spreadsheet/sheet.hpp"
#include "platform/text.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <optional>

namespace utsyn::spreadsheet {
namespace {

constexpr std::size_t longest_part = 200'000'000;
constexpr std::size_t most_columns = 16384;
constexpr std::int64_t most_rows = 1'048'576;
constexpr std::size_t most_cells = 10'000'000;

struct SheetName {
    std::string name;
    std::string relation;
};

std::optional<std::vector<SheetName>> sheet_names(const Archive& archive) {
    std::vector<SheetName> names;
    auto part = archive.file("xl/workbook.xml", longest_part);
    const bool is_read = part && visit_markup(*part, {.begin =
                                                          [&](std::string_view element, const Attributes& attributes) {
                                                              if (element == "sheet")
                                                                  names.push_back({std::string{attributes["name"]},
                                                                                   std::string{attributes["id"]}});
                                                          },
                                                      .end = [](std::string_view) {},
                                                      .text = [](std::string_view) {}});
    if (!is_read) return std::nullopt;
    return names;
}

/// The part of the archive that a relation of the workbook leads to; empty where there is none.
std::string part_of(const Archive& archive, std::string_view relation) {
    std::string part;
    const auto relations = archive.file("xl/_rels/workbook.xml.rels", longest_part);
    if (!relations) return part;
    visit_markup(*relations, {.begin =
                                  [&](std::string_view, const Attributes& attributes) {
                                      if (attributes["Id"] == relation) part = attributes["Target"];
                                  },
                              .end = [](std::string_view) {},
                              .text = [](std::string_view) {}});
    return part.starts_with('/') ? part.substr(1) : "xl/" + part;
}

/// The texts that cells refer to by number; how a text is to be pronounced is left out.
std::vector<std::string> shared_texts(const Archive& archive) {
    std::vector<std::string> texts;
    bool is_text = false;
    bool is_pronunciation = false;
    const auto part = archive.file("xl/sharedStrings.xml", longest_part);
    if (!part) return texts;
    visit_markup(*part, {.begin =
                             [&](std::string_view element, const Attributes&) {
                                 if (element == "si") texts.emplace_back();
                                 if (element == "rPh") is_pronunciation = true;
                                 if (element == "t") is_text = true;
                             },
                         .end =
                             [&](std::string_view element) {
                                 if (element == "rPh") is_pronunciation = false;
                                 if (element == "t") is_text = false;
                             },
                         .text =
                             [&](std::string_view text) {
                                 if (is_text && !is_pronunciation && !texts.empty()) texts.back() += text;
                             }});
    return texts;
}

/// "B" of "B12" is 1; nothing where there are no letters, or too many.
std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0;
    for (char letter : reference) {
        if (letter < 'A' || letter > 'Z') break;
        column = 26 * column + static_cast<std::size_t>(letter - 'A' + 1);
        if (column > most_columns) return std::nullopt;
    }
    if (column == 0) return std::nullopt;
    return column - 1;
}

/// Numbers are kept as the nearest binary fraction, "4.7000000000000002"; people wrote 4.7.
std::string as_people_see_it(const std::string& number) {
    double value = 0;
    const auto* end = number.data() + number.size();
    if (std::from_chars(number.data(), end, value).ptr != end) return number;
    return fmt::format("{:.15g}", value);
}

class SheetReader {
public:
    explicit SheetReader(const std::vector<std::string>& texts, std::size_t& cells_left)
        : texts_{texts}, cells_left_{cells_left} {}

    std::optional<std::vector<Row>> read(std::string_view xml) {
        const bool is_read = visit_markup(
            xml,
            {.begin = [this](std::string_view element, const Attributes& attributes) { begin(element, attributes); },
             .end = [this](std::string_view element) { end(element); },
             .text =
                 [this](std::string_view text) {
                     if (is_value_) value_ += text;
                 }});
        if (!is_read || !is_well_) return std::nullopt;
        return std::move(rows_);
    }

private:
    void begin(std::string_view element, const Attributes& attributes) {
        if (element == "row") begin_row(attributes["r"]);
        if (element == "c") {
            kind_ = attributes["t"];
            value_.clear();
            column_ = attributes["r"].empty() ? next_column_ : column_of(attributes["r"]).value_or(most_columns);
            next_column_ = column_ + 1;
        }
        if (element == "rPh") is_pronunciation_ = true;
        if (element == "v" || (element == "t" && !is_pronunciation_)) is_value_ = true;
    }

    void begin_row(std::string_view number) {
        auto line = rows_.empty() ? 1 : rows_.back().line + 1;
        if (!number.empty()) std::from_chars(number.data(), number.data() + number.size(), line);
        if (line < 1 || line > most_rows || (!rows_.empty() && line <= rows_.back().line)) is_well_ = false;
        rows_.push_back({line, {}});
        next_column_ = 0;
    }

    void end(std::string_view element) {
        if (element == "v" || element == "t") is_value_ = false;
        if (element == "rPh") is_pronunciation_ = false;
        if (element == "c" && is_well_) take_cell();
    }

    void take_cell() {
        if (value_.empty()) return;
        if (rows_.empty() || column_ >= most_columns) {
            is_well_ = false;
            return;
        }
        auto& cells = rows_.back().cells;
        const auto more = column_ < cells.size() ? 0 : column_ + 1 - cells.size();
        is_well_ = more <= cells_left_;
        if (!is_well_) return;
        cells_left_ -= more;
        if (more > 0) cells.resize(column_ + 1);
        cells[column_] = text_of_cell();
    }

    std::string text_of_cell() {
        if (kind_.empty() || kind_ == "n") return as_people_see_it(value_);
        if (kind_ != "s") return value_;
        std::size_t number = texts_.size();
        std::from_chars(value_.data(), value_.data() + value_.size(), number);
        is_well_ = number < texts_.size();
        return is_well_ ? texts_[number] : std::string{};
    }

    const std::vector<std::string>& texts_;
    std::size_t& cells_left_;
    std::vector<Row> rows_;
    std::string kind_;
    std::string value_;
    std::size_t column_ = 0;
    std::size_t next_column_ = 0;
    bool is_value_ = false;
    bool is_pronunciation_ = false;
    bool is_well_ = true;
};

}  // namespace

Outcome<std::vector<Sheet>> read_xlsx(std::string_view bytes) {
    const auto archive = Archive::open(bytes);
    const auto names = archive ? sheet_names(*archive) : std::nullopt;
    if (!names) return problem(not_a_workbook);
    const auto texts = shared_texts(*archive);
    std::size_t cells_left = most_cells;
    std::vector<Sheet> sheets;
    for (const auto& [name, relation] : *names) {
        const auto part = archive->file(part_of(*archive, relation), longest_part);
        auto rows = part ? SheetReader{texts, cells_left}.read(*part) : std::nullopt;
        if (!rows) return problem(not_a_workbook);
        std::erase_if(*rows, [](const Row& row) {
            return std::ranges::all_of(row.cells, [](const std::string& each) { return trimmed(each).empty(); });
        });
        sheets.push_back({name, *std::move(rows)});
    }
    return sheets;
}

}  // namespace utsyn::spreadsheet
