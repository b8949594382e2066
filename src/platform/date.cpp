#include "platform/date.hpp"

#include <fmt/format.h>
#include <charconv>

namespace utsyn {
namespace {

/// The number in `text`, which must be all digits.
std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (char letter : text) {
        if (letter < '0' || letter > '9') return std::nullopt;
        number = number * 10 + (letter - '0');
    }
    return number;
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto year = digits(text.substr(0, 4));
    auto month = digits(text.substr(5, 2));
    auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year == 0) return std::nullopt;
    std::chrono::year_month_day calendar{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
    if (!calendar.ok()) return std::nullopt;
    return Date{std::chrono::sys_days{calendar}};
}

std::string Date::to_string() const {
    auto parts = calendar();
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()),
                       static_cast<unsigned>(parts.day()));
}

Date Date::plus_months(int months) const {
    auto parts = calendar();
    auto moved = std::chrono::year_month{parts.year(), parts.month()} + std::chrono::months{months};
    auto last = std::chrono::year_month_day_last{moved.year(), std::chrono::month_day_last{moved.month()}}.day();
    return Date{std::chrono::sys_days{moved / std::min(parts.day(), last)}};
}

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
        text[23] != 'Z')
        return std::nullopt;
    auto date = Date::parse(text.substr(0, 10));
    auto hour = digits(text.substr(11, 2));
    auto minute = digits(text.substr(14, 2));
    auto second = digits(text.substr(17, 2));
    auto thousandth = digits(text.substr(20, 3));
    if (!date || !hour || !minute || !second || !thousandth) return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return Instant{date->day() + std::chrono::hours{*hour} + std::chrono::minutes{*minute} +
                   std::chrono::seconds{*second} + std::chrono::milliseconds{*thousandth}};
}

std::string Instant::to_string() const {
    auto day = std::chrono::floor<Days>(at_);
    std::chrono::hh_mm_ss clock{at_ - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Date{day}.to_string(), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

}  // namespace utsyn
