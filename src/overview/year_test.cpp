#include "overview/year.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(SchoolYear, runs_from_the_first_of_august_to_the_last_of_july) {
    Period year{Date{2026, 8, 1}, Date{2027, 7, 31}};
    EXPECT_EQ(school_year_on(Date{2026, 8, 1}), year);
    EXPECT_EQ(school_year_on(Date{2026, 12, 31}), year);
    EXPECT_EQ(school_year_on(Date{2027, 7, 31}), year);
    EXPECT_EQ(school_year_from(2026), year);
    EXPECT_EQ(school_year_on(Date{2026, 7, 31}), school_year_from(2025));
}

std::vector<std::string> kinds(const std::vector<Alarm>& alarms) {
    std::vector<std::string> all;
    for (const auto& alarm : alarms) all.push_back(alarm.kind);
    return all;
}

TEST(Alarms, come_urgent_first_then_by_the_day_on_which_they_are_due) {
    std::vector<Alarm> alarms{
        {.kind = "some-day", .since = Date{2026, 11, 2}},
        {.kind = "some-day-for-longer", .since = Date{2026, 11, 1}},
        {.kind = "in-may", .since = Date{2026, 11, 1}, .due = Date{2027, 5, 1}},
        {.kind = "in-march", .since = Date{2026, 11, 1}, .due = Date{2027, 3, 1}},
        {.kind = "urgent-some-day", .since = Date{2026, 11, 1}, .urgent = true},
        {.kind = "urgent-in-june", .since = Date{2026, 11, 1}, .due = Date{2027, 6, 1}, .urgent = true},
    };
    order_alarms(alarms);
    EXPECT_EQ(kinds(alarms), (std::vector<std::string>{"urgent-in-june", "urgent-some-day", "in-march", "in-may",
                                                       "some-day-for-longer", "some-day"}));
}

TEST(TimeLine, keeps_the_lanes_as_they_came_and_each_in_the_order_of_days) {
    std::vector<TimeLineEntry> entries{
        {"visits", "May", Date{2027, 5, 1}, Date{2027, 5, 1}, ""},
        {"agreements", "April", Date{2027, 4, 1}, Date{2027, 4, 1}, ""},
        {"visits", "March", Date{2027, 3, 1}, Date{2027, 3, 1}, ""},
    };
    order_time_line(entries);
    EXPECT_EQ(entries[0].label, "March");
    EXPECT_EQ(entries[1].label, "May");
    EXPECT_EQ(entries[2].label, "April");
}

}  // namespace
}  // namespace utsyn
