#include "funding/exchange_told.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 22};

const i18n::Messages& messages() {
    static const auto all = i18n::Messages::embedded();
    return all;
}

Grant of(GrantAmount total) {
    Grant grant;
    grant.total = total;
    return grant;
}

std::optional<ToldConversion> told(const char* into, const Grant& grant, const char* language = "en") {
    return told_in(*Currency::parse(into), grant, today, RateBook::embedded(), *Language::parse(language), messages());
}

}  // namespace

TEST(ExchangeTold, a_sum_names_its_rate_with_day_and_source) {
    const auto nok = told("NOK", of(GrantAmount::exactly(8260'00)));
    ASSERT_TRUE(nok);
    EXPECT_EQ(nok->amount, "91669.48");
    EXPECT_EQ(nok->currency, "NOK");
    ASSERT_EQ(nok->rates.size(), 1U);
    EXPECT_EQ(nok->rates[0].for_one_euro, "11.098");
    EXPECT_EQ(nok->rates[0].of_day, (Date{2026, 4, 13}));
    EXPECT_EQ(nok->rates[0].sources.at(0).id, "S-90");
    EXPECT_EQ(nok->rates[0].certainty, Certainty::second_hand);
    EXPECT_EQ(nok->sentence, "about NOK\u00a091,669, by the rate of 13 April 2026");
}

TEST(ExchangeTold, a_range_stays_a_range_and_an_unknown_lower_end_unknown) {
    const auto range = told("NOK", of({100'00, 200'00, true}));
    EXPECT_EQ(range->low, "1109.80");
    EXPECT_EQ(range->high, "2219.60");
    EXPECT_EQ(range->sentence, "about NOK\u00a01,110–NOK\u00a02,220, by the rate of 13 April 2026");
    const auto most = told("ISK", of({0, 200'00, false}));
    EXPECT_EQ(most->high, "28640.00");
    EXPECT_EQ(most->lower_end_unknown, true);
    EXPECT_EQ(most->sentence, "up to about ISK\u00a028,640, by the rate of 13 April 2026");
}

TEST(ExchangeTold, without_a_rate_a_sentence_says_so) {
    const auto zloty = told("PLN", of(GrantAmount::exactly(1'00)), "nb");
    ASSERT_TRUE(zloty);
    EXPECT_FALSE(zloty->amount || zloty->high);
    EXPECT_EQ(zloty->sentence, "Ingen valutakurs for PLN er kjent 22. november 2026, så beløpet er ikke regnet om.");
}

TEST(ExchangeTold, nothing_is_told_in_the_grants_own_currency_or_of_a_refused_grant_or_an_unknown_country) {
    EXPECT_FALSE(told("EUR", of(GrantAmount::exactly(1'00))));
    Grant refused;
    refused.not_eligible.push_back({GrantRefusal::too_few_days});
    EXPECT_FALSE(told("NOK", refused));
    EXPECT_FALSE(told_in_currency_of("JP", of(GrantAmount::exactly(1'00)), today, RateBook::embedded(),
                                     *Language::parse("en"), messages()));
}

}  // namespace utsyn
