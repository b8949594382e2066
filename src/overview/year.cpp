#include "overview/year.hpp"

#include <algorithm>
#include <tuple>

namespace utsyn {
namespace {

constexpr unsigned first_month = 8;  // August, in all of the Nordic countries

auto urgency(const Alarm& alarm) {
    return std::tuple{!alarm.urgent, !alarm.due, alarm.due.value_or(Date{}), alarm.since};
}

}  // namespace

Period school_year_from(int year) {
    Date from{year, first_month, 1};
    return {from, from.plus_years(1) - Days{1}};
}

Period school_year_on(Date day) {
    bool in_autumn = static_cast<unsigned>(day.calendar().month()) >= first_month;
    return school_year_from(in_autumn ? day.year() : day.year() - 1);
}

void order_alarms(std::vector<Alarm>& alarms) {
    std::ranges::stable_sort(alarms, {}, urgency);
}

void order_time_line(std::vector<TimeLineEntry>& entries) {
    std::vector<std::string> lanes;
    for (const auto& entry : entries)
        if (std::ranges::find(lanes, entry.lane) == lanes.end()) lanes.push_back(entry.lane);
    std::ranges::stable_sort(entries, {}, [&](const TimeLineEntry& entry) {
        return std::tuple{std::ranges::find(lanes, entry.lane) - lanes.begin(), entry.from, entry.to};
    });
}

}  // namespace utsyn
