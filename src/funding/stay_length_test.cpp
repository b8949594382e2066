#include "funding/stay_length.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(StayLength, both_days_count_and_a_month_ends_the_day_before_its_day) {
    EXPECT_EQ(length_between(Date{2026, 9, 1}, Date{2026, 11, 30}), (StayLength{3, 0}));
    EXPECT_EQ(length_between(Date{2026, 9, 1}, Date{2026, 11, 29}), (StayLength{2, 29}));
    EXPECT_EQ(length_between(Date{2026, 9, 15}, Date{2026, 9, 15}), (StayLength{0, 1}));
    EXPECT_EQ(length_between(Date{2026, 12, 10}, Date{2027, 1, 9}), (StayLength{1, 0}));
}

TEST(StayLength, short_months_and_leap_years_end_on_their_last_day) {
    EXPECT_EQ(length_between(Date{2027, 1, 31}, Date{2027, 2, 27}), (StayLength{1, 0}));
    EXPECT_EQ(length_between(Date{2028, 1, 31}, Date{2028, 2, 27}), (StayLength{0, 28}));
    EXPECT_EQ(length_between(Date{2028, 1, 31}, Date{2028, 2, 28}), (StayLength{1, 0}));
}

TEST(StayLength, an_end_before_the_start_is_no_length) {
    EXPECT_EQ(length_between(Date{2026, 9, 2}, Date{2026, 9, 1}), StayLength{});
    EXPECT_EQ(length_between(Date{2026, 9, 2}, Date{2026, 3, 1}), StayLength{});
}

TEST(StayLength, three_weeks_from_monday_to_friday_are_three_working_weeks) {
    GrantCase dated{.start = Date{2026, 9, 7}, .end = Date{2026, 9, 25}};
    EXPECT_EQ(working_weeks(dated), 3);
    dated.end = Date{2026, 9, 24};
    EXPECT_EQ(working_weeks(dated), 2);
    EXPECT_EQ(working_weeks({.days = 19}), 3);
    EXPECT_EQ(working_weeks({.days = 18}), 2);
    EXPECT_EQ(working_weeks({}), std::nullopt);
}

}  // namespace
}  // namespace utsyn
