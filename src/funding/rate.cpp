#include "funding/rate.hpp"

#include "platform/assert.hpp"

#include <charconv>

namespace utsyn {
namespace {

constexpr std::size_t most_decimals = 6;
constexpr std::size_t most_whole_digits = 12;

bool is_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Date> date_in(const csv::Row& row, std::string_view column) {
    const auto text = row.text(column);
    if (text.empty()) return std::nullopt;
    const auto date = Date::parse(text);
    assert_that(date.has_value(), text);
    return date;
}

std::optional<int> year_in(const csv::Row& row, std::string_view column) {
    const auto year = row.integer(column);
    return year ? std::optional{static_cast<int>(*year)} : std::nullopt;
}

}  // namespace

std::optional<RateNumber> rate_number(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto decimals = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || whole.size() > most_whole_digits || decimals.size() > most_decimals) return std::nullopt;
    if (!is_digits(whole) || !is_digits(decimals) || (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    std::string digits{whole};
    digits += decimals;
    digits.append(most_decimals - decimals.size(), '0');
    std::int64_t millionths = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), millionths);
    return RateNumber{millionths};
}

Rate rate_from(const csv::Row& row) {
    const auto text = [&](std::string_view column) { return std::string{row.text(column)}; };
    return {.programme = text("programme"),
            .generation = text("generation"),
            .field = text("field"),
            .activity = text("activity"),
            .name = text("name"),
            .key = text("key"),
            .agency = text("agency"),
            .first_call_year = year_in(row, "first_call_year"),
            .last_call_year = year_in(row, "last_call_year"),
            .valid_from = date_in(row, "valid_from"),
            .valid_to = date_in(row, "valid_to"),
            .low = text("low"),
            .high = text("high"),
            .unit = text("unit"),
            .checked_by = text("checked_by"),
            .provenance = provenance_from(row)};
}

}  // namespace utsyn
