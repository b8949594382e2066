#include "funding/exchange.hpp"

#include <rapidcheck/gtest.h>

#include <cmath>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 22};

const Currency nok = *Currency::parse("NOK");
const Currency sek = *Currency::parse("SEK");
const Currency dkk = *Currency::parse("DKK");
const Currency isk = *Currency::parse("ISK");

Converted in(Currency currency, Money amount, Date day = today) {
    auto result = converted(amount, currency, day, RateBook::embedded());
    EXPECT_TRUE(result.has_value());
    return result ? *result : Converted{};
}

/// The rates of a book of our own: one krone is worth what `low` says from `from` on.
Rate row(const char* name, const char* key, const char* low, std::optional<Date> from = {},
         std::optional<Date> to = {}) {
    return {.programme = "exchange", .name = name, .key = key, .valid_from = from, .valid_to = to, .low = low};
}

RateBook book_with(std::vector<Rate> rows) {
    rows.push_back(row("currency_rounding", "NOK", "hundredth"));
    rows.push_back(row("currency_rounding", "EUR", "hundredth"));
    rows.push_back(row("currency_rounding", "ISK", "whole"));
    return RateBook{std::move(rows)};
}

}  // namespace

TEST(Exchange, euros_are_converted_by_the_newest_known_rate_and_rounded_as_each_currency_is) {
    EXPECT_EQ(in(nok, euro(8260)).money, (Money{91'669'48, nok}));              // 8260 × 11.098
    EXPECT_EQ(in(sek, euro(8260)).money, (Money{89'967'92, sek}));              // × 10.892
    EXPECT_EQ(in(dkk, euro(8260)).money, (Money{61'724'50, dkk}));              // × 7.4727 = 61724.502
    EXPECT_EQ(in(isk, Money{8'260'01, {}}).money, (Money{1'182'833'00, isk}));  // × 143.2 = 1182833.432
    EXPECT_EQ(in(Currency{}, Money{91'669'48, nok}).money, euro(8260));
    EXPECT_EQ(in(nok, euro(8260)).of_day, (Date{2026, 4, 13}));
}

TEST(Exchange, a_rate_holds_from_its_day_until_the_next_one) {
    EXPECT_EQ(in(nok, euro(100), {2026, 4, 13}).money.minor, 1109'80);
    EXPECT_EQ(in(nok, euro(100), {2026, 4, 12}).money.minor, 1121'25);
    EXPECT_EQ(in(nok, euro(100), {2026, 4, 12}).of_day, (Date{2026, 3, 31}));
    EXPECT_EQ(in(nok, euro(100), {2026, 3, 31}).money.minor, 1121'25);
    EXPECT_EQ(in(nok, euro(100), {2026, 3, 30}).money.minor, 1184'30);
}

TEST(Exchange, between_two_kroner_nothing_is_rounded_on_the_way) {
    const auto swedish = in(sek, Money{1000'00, nok});
    EXPECT_EQ(swedish.money, (Money{981'44, sek}));  // 1000 × 10.892 ÷ 11.098
    EXPECT_EQ(swedish.rates.size(), 2U);
    EXPECT_EQ(RateBook::embedded().rates()[swedish.rates[0]].key, "NOK");
    EXPECT_EQ(RateBook::embedded().rates()[swedish.rates[1]].key, "SEK");
}

TEST(Exchange, the_same_currency_needs_no_rate) {
    const auto same = in(nok, Money{5, nok}, {1999, 1, 1});
    EXPECT_EQ(same.money, (Money{5, nok}));
    EXPECT_TRUE(same.rates.empty());
    EXPECT_EQ(same.of_day, (Date{1999, 1, 1}));
}

TEST(Exchange, without_a_rate_nothing_is_converted_and_the_problem_names_the_currency) {
    const auto& book = RateBook::embedded();
    const auto before_the_first = converted(euro(1), nok, {2020, 12, 30}, book);
    ASSERT_FALSE(before_the_first.has_value());
    EXPECT_EQ(before_the_first.error().type->slug, "exchange-rate-unknown");
    EXPECT_EQ(std::get<std::string>(before_the_first.error().arguments.at(0).second), "NOK");
    EXPECT_TRUE(converted(euro(1), nok, {2020, 12, 31}, book).has_value());
    EXPECT_FALSE(converted(euro(1), *Currency::parse("PLN"), today, book).has_value());
    EXPECT_FALSE(converted(Money{1, *Currency::parse("PLN")}, nok, today, book).has_value());
}

TEST(Exchange, a_row_that_contradicts_or_has_ended_or_is_nothing_is_not_taken) {
    auto conflict = row("exchange_rate", "NOK", "99", Date{2026, 2, 1});
    conflict.provenance.note = "conflict: somebody else's";
    const auto ended = row("exchange_rate", "NOK", "12", Date{2026, 1, 1}, Date{2026, 1, 31});
    const auto book = book_with(
        {row("exchange_rate", "NOK", "10", Date{2025, 1, 1}), ended, conflict, row("exchange_rate", "ISK", "0")});
    EXPECT_EQ(converted(euro(1), nok, {2026, 1, 31}, book)->money.minor, 12'00);
    EXPECT_EQ(converted(euro(1), nok, {2026, 2, 1}, book)->money.minor, 10'00);
    EXPECT_FALSE(converted(euro(1), isk, {2026, 2, 1}, book).has_value());
    EXPECT_FALSE(converted(Money{1'00, isk}, nok, {2026, 2, 1}, book).has_value());
}

TEST(Exchange, a_half_goes_away_from_nothing) {
    const auto book = book_with({row("exchange_rate", "NOK", "0.5"), row("exchange_rate", "ISK", "0.5")});
    EXPECT_EQ(converted(Money{3, {}}, nok, today, book)->money.minor, 2);
    EXPECT_EQ(converted(Money{-3, {}}, nok, today, book)->money.minor, -2);
    EXPECT_EQ(converted(euro(3), isk, today, book)->money.minor, 2'00);
    EXPECT_EQ(converted(Money{2'99, {}}, isk, today, book)->money.minor, 1'00);
}

TEST(Exchange, more_than_can_be_counted_is_not_converted) {
    const auto book = book_with({row("exchange_rate", "NOK", "999999999999")});
    EXPECT_FALSE(converted(euro(1'000'000'000), nok, today, book).has_value());
}

TEST(Exchange, a_country_has_its_currency_from_a_day_on) {
    const auto& book = RateBook::embedded();
    EXPECT_EQ(currency_in("NO", today, book), nok);
    EXPECT_EQ(currency_in("FO", today, book), dkk);
    EXPECT_EQ(currency_in("AX", today, book), Currency{});
    EXPECT_EQ(currency_in("HR", {2023, 1, 1}, book), Currency{});
    EXPECT_EQ(currency_in("HR", {2022, 12, 31}, book), std::nullopt);
    EXPECT_EQ(currency_in("JP", today, book), std::nullopt);
}

RC_GTEST_PROP(Exchange, there_and_back_is_the_same_within_half_of_what_each_rounding_may_take, ()) {
    const std::vector<Currency> all{Currency{}, nok, sek, dkk, isk};
    const auto from = *rc::gen::elementOf(all);
    const auto into = *rc::gen::elementOf(all);
    const auto smallest = from == isk ? 100 : 1;
    const Money amount{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000) * smallest, from};
    const auto there = in(into, amount).money;
    const auto back = in(from, there).money;
    const auto one_there_is_worth = static_cast<double>(in(from, Money{1'000'000'00, into}).money.minor) / 1e8;
    const auto most = (into == isk ? 50 : 0.5) * one_there_is_worth + smallest / 2.0;
    RC_ASSERT(std::abs(static_cast<double>(back.minor - amount.minor)) <= most + 1e-3);
}

}  // namespace utsyn
