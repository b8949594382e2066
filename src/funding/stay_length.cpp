#include "funding/stay_length.hpp"

namespace utsyn {
namespace {

constexpr int days_of_week = 7;
constexpr int workdays_of_week = 5;

int workdays_between(Date start, Date end) {
    int workdays = 0;
    for (auto day = start; day <= end; day = day + Days{1})
        if (std::chrono::weekday{day.day()}.iso_encoding() <= workdays_of_week) ++workdays;
    return workdays;
}

}  // namespace

StayLength length_between(Date start, Date end) {
    const auto after = end + Days{1};
    if (after <= start) return {};
    const auto from = start.calendar();
    const auto to = after.calendar();
    auto months = 12 * static_cast<int>((to.year() - from.year()).count()) + static_cast<int>(unsigned{to.month()}) -
                  static_cast<int>(unsigned{from.month()});
    if (start.plus_months(months) > after) --months;
    return {months, static_cast<int>((after - start.plus_months(months)).count())};
}

std::optional<StayLength> length_in_months(const GrantCase& stay) {
    if (stay.start && stay.end) return length_between(*stay.start, *stay.end);
    if (stay.months) return StayLength{*stay.months, 0};
    return std::nullopt;
}

std::optional<int> working_weeks(const GrantCase& stay) {
    if (stay.start && stay.end) return workdays_between(*stay.start, *stay.end) / workdays_of_week;
    if (!stay.days) return std::nullopt;
    return (*stay.days + days_of_week - workdays_of_week) / days_of_week;
}

}  // namespace utsyn
