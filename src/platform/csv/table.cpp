#include "platform/csv/table.hpp"

#include "platform/assert.hpp"
#include "platform/csv/record.hpp"
#include "platform/embedded.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn::csv {
namespace {

template <class Number>
std::optional<Number> parsed(std::string_view cell) {
    if (cell.empty()) return std::nullopt;
    Number value{};
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    assert_that(error == std::errc{} && end == cell.data() + cell.size(), cell);
    return value;
}

}  // namespace

std::string_view Row::text(std::string_view column) const {
    const auto found = std::find(columns_->begin(), columns_->end(), column);
    assert_that(found != columns_->end(), column);
    return (*cells_)[static_cast<std::size_t>(found - columns_->begin())];
}

std::optional<std::int64_t> Row::integer(std::string_view column) const {
    return parsed<std::int64_t>(text(column));
}

std::optional<double> Row::number(std::string_view column) const {
    return parsed<double>(text(column));
}

Table Table::parse(std::string_view text) {
    Table table;
    while (!text.empty()) {
        Record record;
        const auto extent = parse_record(text, TextEnd::is_the_end, Separator::comma, record);
        assert_that(extent && !record.fault, record.text);
        text.remove_prefix(extent->length);
        if (table.columns_.empty()) {
            table.columns_ = std::move(record.fields);
            continue;
        }
        assert_that(record.fields.size() == table.columns_.size(), record.text);
        table.rows_.push_back(std::move(record.fields));
    }
    return table;
}

Table Table::embedded(std::string_view path) {
    const auto bytes = embedded_file(path);
    assert_that(bytes.has_value(), path);
    return parse(*bytes);
}

}  // namespace utsyn::csv
