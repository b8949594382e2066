#include "funding/rate_book.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(RateBook, an_agencys_own_parameter_goes_before_that_for_all) {
    const auto& book = RateBook::embedded();
    EXPECT_EQ(book.parameter("day_rate_rounding", "PL", 2022)->value, "euro");
    EXPECT_EQ(book.parameter("day_rate_rounding", "IS", 2022)->value, "cent");
    EXPECT_EQ(book.parameter("day_rate_rounding", "PL", 2026)->value, "cent");
    EXPECT_EQ(book.parameter("day_rate_rounding", "", 2035), nullptr);
    EXPECT_EQ(book.parameter("unheard_of", "", 2026), nullptr);
}

TEST(RateBook, the_newest_call_year_is_not_after_the_year_asked) {
    const auto& book = RateBook::embedded();
    EXPECT_EQ(book.newest_call_year(2025), 2025);
    EXPECT_EQ(book.newest_call_year(2031), 2026);
    EXPECT_FALSE(book.newest_call_year(2020).has_value());
}

TEST(RateBook, a_figure_with_a_source_names_it_and_one_without_says_so) {
    for (const auto& band : RateBook::embedded().travel_bands) EXPECT_FALSE(band.provenance.sources.empty());
    for (const auto& rate : RateBook::embedded().day_rates)
        EXPECT_EQ(rate.provenance.sources.empty(), rate.provenance.certainty == Certainty::unsourced);
}

}  // namespace utsyn
