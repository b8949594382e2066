#include "platform/i18n/messages.hpp"

#include <gtest/gtest.h>
#include <limits>

namespace utsyn::i18n {
namespace {

Language language(std::string_view tag) {
    return *Language::parse(tag);
}
Money amount(std::int64_t minor, std::string_view code) {
    return {minor, *Currency::parse(code)};
}

}  // namespace

TEST(Formats, long_dates_follow_the_language) {
    const Date day{2026, 11, 6};
    EXPECT_EQ(long_date(day, language("da")), "6. november 2026");
    EXPECT_EQ(long_date(day, language("nb")), "6. november 2026");
    EXPECT_EQ(long_date(day, language("sv")), "6 november 2026");
    EXPECT_EQ(long_date(day, language("en")), "6 November 2026");
    EXPECT_EQ(long_date(Date{2027, 1, 1}, language("sv")), "1 januari 2027");
    EXPECT_EQ(long_date(Date{2027, 12, 31}, language("nb")), "31. desember 2027");
}

TEST(Formats, short_dates_leave_out_the_year_of_today) {
    const Date today{2026, 1, 2};
    EXPECT_EQ(short_date(Date{2026, 11, 16}, today, language("nb")), "16. nov.");
    EXPECT_EQ(short_date(Date{2027, 11, 16}, today, language("nb")), "16. nov. 2027");
    EXPECT_EQ(short_date(Date{2026, 11, 16}, today, language("en")), "16 Nov");
    EXPECT_EQ(short_date(Date{2025, 3, 1}, today, language("sv")), "1 mars 2025");
    EXPECT_EQ(short_date(Date{2026, 3, 1}, today, language("da")), "1. mar.");
}

TEST(Formats, kroner_stand_after_the_amount_with_a_sign_only_at_home) {
    EXPECT_EQ(money(amount(123450, "DKK"), language("da")), "1.234,50\u00a0kr.");
    EXPECT_EQ(money(amount(123450, "NOK"), language("nb")), "1\u00a0234,50\u00a0kr");
    EXPECT_EQ(money(amount(123450, "SEK"), language("sv")), "1\u00a0234,50\u00a0kr");
    EXPECT_EQ(money(amount(123450, "NOK"), language("da")), "1.234,50\u00a0NOK");
    EXPECT_EQ(money(amount(123450, "DKK"), language("sv")), "1\u00a0234,50\u00a0DKK");
    EXPECT_EQ(money(amount(123450, "NOK"), language("en")), "NOK\u00a01,234.50");
}

TEST(Formats, euro_stands_where_the_language_puts_it) {
    EXPECT_EQ(money(amount(123450, "EUR"), language("en")), "€1,234.50");
    EXPECT_EQ(money(amount(123450, "EUR"), language("da")), "1.234,50\u00a0€");
    EXPECT_EQ(money(amount(123450, "EUR"), language("nb")), "1\u00a0234,50\u00a0€");
    EXPECT_EQ(money(amount(123450, "EUR"), language("sv")), "1\u00a0234,50\u00a0€");
}

TEST(Formats, a_price_in_whole_crowns_or_euros_has_no_hundredths) {
    EXPECT_EQ(price(amount(180'000, "NOK"), language("nb")), "1\u00a0800\u00a0kr");
    EXPECT_EQ(price(amount(-200, "EUR"), language("en")), "\u2212€2");
    EXPECT_EQ(price(amount(180'050, "NOK"), language("da")), "1.800,50\u00a0NOK");
}

TEST(Formats, money_is_exact_from_one_cent_to_the_largest_amount) {
    EXPECT_EQ(money(amount(1, "EUR"), language("en")), "€0.01");
    EXPECT_EQ(money(amount(-5, "EUR"), language("en")), "\u2212€0.05");
    EXPECT_EQ(money(amount(100'000'000'000'000'001, "EUR"), language("en")), "€1,000,000,000,000,000.01");
    EXPECT_EQ(money(amount(std::numeric_limits<std::int64_t>::min(), "EUR"), language("en")),
              "\u2212€92,233,720,368,547,758.08");
}

TEST(Formats, numbers_are_grouped_by_three) {
    EXPECT_EQ(number(999, 0, language("en")), "999");
    EXPECT_EQ(number(1000, 0, language("en")), "1,000");
    EXPECT_EQ(number(1234567.891, 1, language("nb")), "1\u00a0234\u00a0567,9");
    EXPECT_EQ(number(1234567.891, 1, language("da")), "1.234.567,9");
}

TEST(Formats, a_negative_number_has_a_minus_sign_but_not_a_rounded_zero) {
    EXPECT_EQ(number(-1234.5, 1, language("sv")), "\u22121\u00a0234,5");
    EXPECT_EQ(number(-0.004, 2, language("sv")), "0,00");
}

TEST(Formats, a_language_without_formats_reads_as_english) {
    EXPECT_EQ(number(1234.5, 1, language("fi")), "1,234.5");
}

TEST(SortKey, puts_the_nordic_letters_last) {
    for (const char* tag : {"nb", "da", "sv"}) {
        EXPECT_LT(sort_key("Zebra", language(tag)), sort_key("Ålesund", language(tag))) << tag;
        EXPECT_LT(sort_key("Zebra", language(tag)), sort_key("Ängel", language(tag))) << tag;
    }
    EXPECT_LT(sort_key("Øvre", language("nb")), sort_key("Ålesund", language("nb")));
    EXPECT_LT(sort_key("Ålesund", language("sv")), sort_key("Örebro", language("sv")));
    EXPECT_LT(sort_key("Ålesund", language("en")), sort_key("Zebra", language("en")));
}

TEST(SortKey, reads_double_a_as_a_ring_in_danish) {
    EXPECT_LT(sort_key("Zebra", language("da")), sort_key("Aalborg", language("da")));
    EXPECT_GT(sort_key("Zebra", language("sv")), sort_key("Aalborg", language("sv")));
}

TEST(Capitalised, has_a_capital_first_letter_in_any_alphabet) {
    EXPECT_EQ(capitalised("ålesund til Å"), "Ålesund til Å");
    EXPECT_EQ(capitalised("job shadowing"), "Job shadowing");
    EXPECT_EQ(capitalised("30 pupils"), "30 pupils");
    EXPECT_EQ(capitalised(""), "");
}

TEST(SortKey, counts_numbers_in_names_by_value_and_ignores_case_first) {
    EXPECT_LT(sort_key("Skole 2", language("nb")), sort_key("Skole 10", language("nb")));
    EXPECT_LT(sort_key("berg", language("nb")), sort_key("Bø", language("nb")));
    EXPECT_LT(sort_key("Bø", language("nb")), sort_key("dal", language("nb")));
}

TEST(SortKey, is_hex_text_and_empty_for_an_empty_name) {
    EXPECT_EQ(sort_key("Ås", language("nb")).find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_LT(sort_key("", language("nb")), sort_key("a", language("nb")));
}

}  // namespace utsyn::i18n
