#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

using Days = std::chrono::days;

/// A calendar day. Text form: ISO 8601, "2026-11-16"; years 1 to 9999.
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days day) : day_{day} {}
    constexpr Date(int year, unsigned month, unsigned day)
        : day_{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}} {}

    /// Nothing unless `text` is an existing day in the form 2026-11-16.
    static std::optional<Date> parse(std::string_view text);
    std::string to_string() const;

    constexpr std::chrono::sys_days day() const { return day_; }
    constexpr std::chrono::year_month_day calendar() const { return std::chrono::year_month_day{day_}; }
    constexpr int year() const { return static_cast<int>(calendar().year()); }

    /// The same day of the month that many months away; the month's last day where it is shorter.
    Date plus_months(int months) const;
    Date plus_years(int years) const { return plus_months(12 * years); }

    constexpr Date operator+(Days days) const { return Date{day_ + days}; }
    constexpr Date operator-(Days days) const { return Date{day_ - days}; }
    constexpr Days operator-(Date other) const { return day_ - other.day_; }
    constexpr auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days day_{};
};

/// A point in time, UTC, to the millisecond. Text form: "2026-11-16T08:30:00.000Z".
class Instant {
public:
    using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

    constexpr Instant() = default;
    constexpr explicit Instant(TimePoint at) : at_{at} {}

    static std::optional<Instant> parse(std::string_view text);
    std::string to_string() const;

    constexpr TimePoint time() const { return at_; }
    /// The calendar day in UTC.
    constexpr Date date() const { return Date{std::chrono::floor<Days>(at_)}; }

    constexpr Instant operator+(std::chrono::milliseconds span) const { return Instant{at_ + span}; }
    constexpr std::chrono::milliseconds operator-(Instant other) const { return at_ - other.at_; }
    constexpr auto operator<=>(const Instant&) const = default;

private:
    TimePoint at_{};
};

}  // namespace utsyn
