#include "funding/lanekassen_deadline.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

struct Expected {
    Date last_day;
    DeadlineRule rule{};
};

void expect_deadline(const SupportedTerm& stay, const Expected& expected) {
    const auto deadline = lanekassen_deadline(stay, RateBook::embedded());
    ASSERT_TRUE(deadline);
    EXPECT_EQ(deadline->last_day.to_string(), expected.last_day.to_string());
    EXPECT_EQ(deadline->rule, expected.rule);
}

TEST(LanekassenDeadline, a_stay_that_starts_before_november_is_applied_for_by_15_november_and_15_march) {
    const Date start{2026, 8, 20};
    const Date end{2027, 6, 10};
    expect_deadline({start, end, SchoolTerm::autumn}, {Date{2026, 11, 15}, DeadlineRule::date_of_term});
    expect_deadline({start, end, SchoolTerm::spring}, {Date{2027, 3, 15}, DeadlineRule::date_of_term});
    expect_deadline({Date{2026, 10, 31}, end, SchoolTerm::autumn}, {Date{2026, 11, 15}, DeadlineRule::date_of_term});
}

TEST(LanekassenDeadline, a_stay_that_starts_on_1_november_is_applied_for_by_15_march) {
    expect_deadline({Date{2026, 11, 1}, Date{2027, 6, 10}, SchoolTerm::autumn},
                    {Date{2027, 3, 15}, DeadlineRule::date_of_term});
    expect_deadline({Date{2027, 2, 28}, Date{2027, 6, 10}, SchoolTerm::spring},
                    {Date{2027, 3, 15}, DeadlineRule::date_of_term});
}

TEST(LanekassenDeadline, a_stay_that_starts_on_1_march_is_applied_for_before_it_ends) {
    expect_deadline({Date{2027, 3, 1}, Date{2027, 6, 10}, SchoolTerm::spring},
                    {Date{2027, 6, 9}, DeadlineRule::before_stay_ends});
}

TEST(LanekassenDeadline, a_stay_that_ends_before_its_date_is_applied_for_before_it_ends) {
    const Date start{2026, 8, 20};
    expect_deadline({start, Date{2026, 11, 15}, SchoolTerm::autumn},
                    {Date{2026, 11, 14}, DeadlineRule::before_stay_ends});
    expect_deadline({start, Date{2026, 11, 16}, SchoolTerm::autumn}, {Date{2026, 11, 15}, DeadlineRule::date_of_term});
    expect_deadline({Date{2026, 11, 5}, Date{2026, 12, 18}, SchoolTerm::autumn},
                    {Date{2026, 12, 17}, DeadlineRule::before_stay_ends});
}

TEST(LanekassenDeadline, apprentices_apply_by_30_june_however_long_they_stay) {
    expect_deadline({Date{2026, 9, 1}, Date{2026, 10, 31}, SchoolTerm::autumn, true},
                    {Date{2027, 6, 30}, DeadlineRule::date_of_apprentices});
}

/// "autumn 2026-11-15 spring 2027-03-15": each term with its last day.
std::string told(const SupportedStay& stay) {
    std::string text;
    for (const auto& [term, deadline] : lanekassen_deadlines(stay, RateBook::embedded()))
        text +=
            (text.empty() ? "" : " ") + (term ? std::string{word(*term)} + " " : "") + deadline.last_day.to_string();
    return text;
}

TEST(LanekassenDeadline, a_stay_is_applied_for_in_every_term_that_it_touches) {
    EXPECT_EQ(told({Date{2026, 8, 20}, Date{2027, 6, 10}}), "autumn 2026-11-15 spring 2027-03-15");
    EXPECT_EQ(told({Date{2026, 8, 20}, Date{2026, 12, 31}}), "autumn 2026-11-15");
    EXPECT_EQ(told({Date{2026, 8, 20}, Date{2027, 1, 1}}), "autumn 2026-11-15 spring 2026-12-31");
    EXPECT_EQ(told({Date{2026, 12, 1}, Date{2027, 4, 1}}), "autumn 2027-03-15 spring 2027-03-15");
    EXPECT_EQ(told({Date{2027, 1, 7}, Date{2027, 6, 10}}), "spring 2027-03-15");
    EXPECT_EQ(told({Date{2027, 3, 1}, Date{2027, 4, 1}}), "spring 2027-03-31");
}

TEST(LanekassenDeadline, apprentices_apply_once_for_all_terms) {
    EXPECT_EQ(told({Date{2026, 9, 1}, Date{2027, 4, 30}, true}), "2027-06-30");
    EXPECT_EQ(told({Date{2027, 2, 1}, Date{2027, 4, 30}, true}), "2027-06-30");
}

TEST(LanekassenDeadline, a_school_year_begins_in_august) {
    EXPECT_EQ(support_year_of(Date{2026, 7, 31}, RateBook::embedded()), 2025);
    EXPECT_EQ(support_year_of(Date{2026, 8, 1}, RateBook::embedded()), 2026);
    EXPECT_EQ(support_year_of(Date{2027, 1, 10}, RateBook::embedded()), 2026);
}

TEST(LanekassenDeadline, a_year_without_deadlines_has_none) {
    EXPECT_FALSE(lanekassen_deadline({Date{2027, 8, 20}, Date{2028, 6, 10}, SchoolTerm::autumn}, RateBook::embedded()));
    EXPECT_EQ(told({Date{2027, 8, 20}, Date{2028, 6, 10}}), "");
}

}  // namespace
}  // namespace utsyn
