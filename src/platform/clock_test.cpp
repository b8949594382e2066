#include "platform/clock.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace utsyn {
namespace {

using namespace std::chrono_literals;

Instant at(const char* text) {
    return *Instant::parse(text);
}

TEST(Clock, a_fixed_day_stays_whatever_the_time_of_day) {
    Clock clock{Date{2026, 7, 1}};
    EXPECT_EQ(clock.today(), Date(2026, 7, 1));
    EXPECT_EQ(nordic_day(clock.now()), Date(2026, 7, 1));
}

TEST(Clock, time_runs_on_from_a_given_instant) {
    Clock clock{at("2026-11-16T12:00:00.000Z")};
    auto first = clock.now();
    EXPECT_GE(first, at("2026-11-16T12:00:00.000Z"));
    EXPECT_LT(first, at("2026-11-16T13:00:00.000Z"));
    EXPECT_GE(clock.now(), first);
    EXPECT_EQ(clock.today(), Date(2026, 11, 16));
}

TEST(Clock, a_nordic_day_begins_an_hour_before_utc_and_two_in_summer) {
    EXPECT_EQ(nordic_day(at("2026-01-10T22:59:59.999Z")), Date(2026, 1, 10));
    EXPECT_EQ(nordic_day(at("2026-01-10T23:00:00.000Z")), Date(2026, 1, 11));
    EXPECT_EQ(nordic_day(at("2026-07-10T21:59:59.999Z")), Date(2026, 7, 10));
    EXPECT_EQ(nordic_day(at("2026-07-10T22:00:00.000Z")), Date(2026, 7, 11));
}

TEST(Clock, summer_time_begins_and_ends_on_the_last_sundays_of_march_and_october) {
    EXPECT_EQ(nordic_day(at("2026-03-28T22:30:00.000Z")), Date(2026, 3, 28));
    EXPECT_EQ(nordic_day(at("2026-03-29T22:30:00.000Z")), Date(2026, 3, 30));
    EXPECT_EQ(nordic_day(at("2026-10-24T22:30:00.000Z")), Date(2026, 10, 25));
    EXPECT_EQ(nordic_day(at("2026-10-25T22:30:00.000Z")), Date(2026, 10, 25));
}

}  // namespace
}  // namespace utsyn
