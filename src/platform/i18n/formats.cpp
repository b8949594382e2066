#include "platform/i18n/formats.hpp"

#include "platform/assert.hpp"
#include "platform/embedded.hpp"
#include "platform/i18n/messages.hpp"

#include <fmt/args.h>
#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

namespace utsyn::i18n {
namespace {

std::array<std::string, 12> twelve(const boost::json::value& names) {
    std::array<std::string, 12> read;
    const auto& array = names.as_array();
    assert_that(array.size() == read.size(), "a language has twelve month names");
    std::ranges::transform(array, read.begin(),
                           [](const auto& name) { return boost::json::value_to<std::string>(name); });
    return read;
}

Formats read_formats(const boost::json::object& object) {
    auto text = [&](const char* key) { return boost::json::value_to<std::string>(object.at(key)); };
    Formats formats;
    for (const auto& tag : object.at("also_for").as_array())
        formats.also_for.push_back(boost::json::value_to<std::string>(tag));
    formats.decimal = text("decimal");
    formats.group = text("group");
    formats.minus = text("minus");
    formats.money_with_symbol = text("money_with_symbol");
    formats.money_with_code = text("money_with_code");
    for (const auto& [code, symbol] : object.at("symbols").as_object())
        formats.symbols.emplace(code, boost::json::value_to<std::string>(symbol));
    formats.long_date = text("long_date");
    formats.short_date = text("short_date");
    formats.short_date_without_year = text("short_date_without_year");
    formats.months = twelve(object.at("months"));
    formats.short_months = twelve(object.at("short_months"));
    return formats;
}

std::string filled_date(const std::string& pattern, Date date, const std::array<std::string, 12>& months) {
    const auto parts = date.calendar();
    return fmt::format(fmt::runtime(pattern), fmt::arg("day", static_cast<unsigned>(parts.day())),
                       fmt::arg("month", months[static_cast<unsigned>(parts.month()) - 1]),
                       fmt::arg("year", static_cast<int>(parts.year())));
}

/// `digits` in groups of three.
std::string grouped(std::string_view digits, const std::string& group) {
    std::string written;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        if (place > 0 && (digits.size() - place) % 3 == 0) written += group;
        written += digits[place];
    }
    return written;
}

/// `plain` is a number without sign: digits, perhaps a point and more digits.
std::string separated(std::string_view plain, const Formats& formats) {
    const auto point = plain.find('.');
    std::string written = grouped(plain.substr(0, point), formats.group);
    if (point != std::string_view::npos) written += formats.decimal + std::string{plain.substr(point + 1)};
    return written;
}

std::uint64_t hundredths_of(const Money& money) {
    const auto hundredths = static_cast<std::uint64_t>(money.minor);
    return money.minor < 0 ? 0 - hundredths : hundredths;
}

/// `plain` is the amount without its sign, with a point: "1234.50".
std::string written_money(const Money& money, const std::string& plain, const Formats& formats) {
    const std::string code = money.currency.to_string();
    const auto symbol = formats.symbols.find(code);
    const bool has_symbol = symbol != formats.symbols.end();
    return (money.minor < 0 ? formats.minus : "") +
           fmt::format(fmt::runtime(has_symbol ? formats.money_with_symbol : formats.money_with_code),
                       fmt::arg("amount", separated(plain, formats)),
                       fmt::arg("symbol", has_symbol ? symbol->second : code));
}

}  // namespace

const std::map<std::string, Formats, std::less<>>& all_formats() {
    static const auto formats = [] {
        const auto file = embedded_file("src/platform/messages/formats.json");
        assert_that(file.has_value(), "the program carries its number and date formats");
        std::map<std::string, Formats, std::less<>> read;
        const auto parsed = boost::json::parse(*file);
        for (const auto& [tag, object] : parsed.as_object()) read.emplace(tag, read_formats(object.as_object()));
        assert_that(read.contains("en"), "formats exist for English");
        return read;
    }();
    return formats;
}

const Formats& formats_of(const Language& language) {
    const auto& formats = all_formats();
    const auto found = formats.find(language.to_string());
    return found != formats.end() ? found->second : formats.at("en");
}

std::string long_date(Date date, const Language& language) {
    const Formats& formats = formats_of(language);
    return filled_date(formats.long_date, date, formats.months);
}

std::string short_date(Date date, Date today, const Language& language) {
    const Formats& formats = formats_of(language);
    const bool this_year = date.year() == today.year();
    return filled_date(this_year ? formats.short_date_without_year : formats.short_date, date, formats.short_months);
}

std::string number(double value, int decimals, const Language& language) {
    const Formats& formats = formats_of(language);
    const std::string plain = fmt::format("{:.{}f}", std::abs(value), decimals);
    const bool zero = plain.find_first_not_of("0.") == std::string::npos;
    return (value < 0 && !zero ? formats.minus : "") + separated(plain, formats);
}

std::string money(const Money& money, const Language& language) {
    const auto hundredths = hundredths_of(money);
    return written_money(money, fmt::format("{}.{:02}", hundredths / 100, hundredths % 100), formats_of(language));
}

std::string price(const Money& whole, const Language& language) {
    const auto hundredths = hundredths_of(whole);
    if (hundredths % 100 != 0) return money(whole, language);
    return written_money(whole, std::to_string(hundredths / 100), formats_of(language));
}

std::string capitalised(std::string_view sentence) {
    auto text = icu::UnicodeString::fromUTF8({sentence.data(), static_cast<std::int32_t>(sentence.size())});
    const auto end = text.moveIndex32(0, 1);
    text.replace(0, end, icu::UnicodeString{text, 0, end}.toUpper(icu::Locale::getRoot()));
    std::string changed;
    return text.toUTF8String(changed);
}

}  // namespace utsyn::i18n
