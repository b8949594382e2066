#include "mobility/reciprocity.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr std::int64_t tolerance = 5;

Stay stay(Direction direction, Date starts_on, Who who = Who::pupils) {
    return {.direction = direction, .who = who, .starts_on = starts_on, .ends_on = starts_on + Days{9}};
}

Balance balance(std::int64_t sent, std::int64_t received) {
    return balance_of(sent, received, tolerance, mobility_limits());
}

TEST(Reciprocity, is_balanced_within_the_tolerance) {
    EXPECT_EQ(balance(0, 0), Balance::balanced);
    EXPECT_EQ(balance(12, 7), Balance::balanced);
    EXPECT_EQ(balance(12, 6), Balance::sends_more);
    EXPECT_EQ(balance(7, 12), Balance::balanced);
    EXPECT_EQ(balance(6, 12), Balance::receives_more);
}

TEST(Reciprocity, is_one_sided_when_ten_went_and_none_came) {
    EXPECT_EQ(balance(9, 0), Balance::sends_more);
    EXPECT_EQ(balance(10, 0), Balance::only_sends);
    EXPECT_EQ(balance(10, 1), Balance::sends_more);
    EXPECT_EQ(balance(0, 10), Balance::only_receives);
}

TEST(Reciprocity, counts_heads_and_days_by_school_year_the_latest_first) {
    const Date today{2026, 11, 16};
    std::vector stays{stay(Direction::outgoing, {2025, 9, 1}), stay(Direction::outgoing, {2026, 7, 31}),
                      stay(Direction::incoming, {2026, 8, 1}), stay(Direction::outgoing, {2026, 9, 1}, Who::staff),
                      stay(Direction::outgoing, today),        stay(Direction::outgoing, today + Days{1})};
    std::vector<Quota> quotas{{Direction::outgoing, Who::pupils, 6, 90, {}}};
    std::vector<ReciprocityLine> expected{
        {"2026/27", {2026, 8, 1}, Who::pupils, {1, 10, 6}, {1, 10, {}}},
        {"2026/27", {2026, 8, 1}, Who::staff, {1, 10, {}}, {0, 0, {}}},
        {"2025/26", {2025, 8, 1}, Who::pupils, {2, 20, 6}, {0, 0, {}}},
    };
    EXPECT_EQ(reciprocity_lines(stays, quotas, today, mobility_limits()), expected);
}

}  // namespace
}  // namespace utsyn
