#include "funding/rate_book.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

RateScope school(std::string_view agency, int call_year, std::string_view activity = {}) {
    return {
        RateBook::embedded(),
        {.programme = "erasmus", .field = "school", .activity = activity, .agency = agency, .call_year = call_year}};
}

std::string_view rounding(std::string_view agency, int call_year) {
    return school(agency, call_year).find("day_rate_rounding")->rate->low;
}

}  // namespace

TEST(RateBook, an_agencys_own_row_goes_before_that_for_all) {
    EXPECT_EQ(rounding("PL", 2022), "euro");
    EXPECT_EQ(rounding("IS", 2022), "cent");
    EXPECT_EQ(rounding("PL", 2026), "cent");
    EXPECT_EQ(school("IS", 2026).find("individual_support", "pupil/1")->high->minor(), 85'00);
    EXPECT_EQ(school("", 2035).find("day_rate_rounding"), nullptr);
    EXPECT_EQ(school("", 2026).find("unheard_of"), nullptr);
}

TEST(RateBook, a_row_of_another_field_or_activity_does_not_hold) {
    EXPECT_EQ(school("", 2026, "learner_long").find("organisational_support"), nullptr);
    EXPECT_EQ(school("", 2026, "pupil_long").find("organisational_support")->low->minor(), 500'00);
    EXPECT_EQ(school("", 2026, "pupil_group").find("organisational_support")->low->minor(), 100'00);
}

TEST(RateBook, a_conflicting_row_is_shown_and_never_taken) {
    const auto iceland = school("IS", 2026);
    const auto* days = iceland.find("travel_days_green");
    EXPECT_EQ(days->low->whole(), 6);
    const auto conflicts = iceland.conflicts_with(*days->rate);
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts.front()->low, "4");
    EXPECT_TRUE(school("NO", 2026).conflicts_with(*days->rate).empty());
}

TEST(RateBook, the_newest_call_year_is_not_after_the_year_asked) {
    const auto& book = RateBook::embedded();
    EXPECT_EQ(book.newest_call_year("erasmus", "travel_standard", 2025), 2025);
    EXPECT_EQ(book.newest_call_year("erasmus", "travel_standard", 2031), 2026);
    EXPECT_FALSE(book.newest_call_year("erasmus", "travel_standard", 2020).has_value());
}

TEST(RateBook, a_figure_with_a_source_names_it_and_one_without_says_so) {
    for (const auto& rate : RateBook::embedded().rates())
        EXPECT_EQ(rate.provenance.sources.empty(), rate.provenance.certainty == Certainty::unsourced)
            << rate.name << ' ' << rate.key;
}

TEST(Rate, a_number_is_exact_to_millionths) {
    EXPECT_EQ(rate_number("133.7")->minor(), 133'70);
    EXPECT_EQ(rate_number("0.333333")->millionths, 333'333);
    EXPECT_EQ(rate_number("14700000000")->whole(), 14'700'000'000);
    for (const auto* text : {"", ".5", "1.", "-3", "1e3", "0.1234567", "none", "1 000"})
        EXPECT_FALSE(rate_number(text).has_value()) << text;
}

}  // namespace utsyn
