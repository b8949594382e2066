#pragma once

#include "funding/exchange.hpp"
#include "funding/grant_told.hpp"

namespace utsyn {

/// A rate that a sum was converted by.
struct ToldExchangeRate {
    std::string currency;
    std::string for_one_euro;
    std::optional<Date> of_day;
    std::vector<Source> sources;
    Certainty certainty{};

    bool operator==(const ToldExchangeRate&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldExchangeRate, (), (currency, for_one_euro, of_day, sources, certainty))

/// A sum in another currency; where no rate is known, without an amount, and the sentence says so.
struct ToldConversion : ToldAmount {
    std::string sentence;  // "about NOK 91,669, by the rate of 13 April 2026"
    std::vector<ToldExchangeRate> rates;

    bool operator==(const ToldConversion&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldConversion, (ToldAmount), (sentence, rates))

/// The total of a grant in another currency, by the rates of `day`; nothing where the grant is in it or is none.
std::optional<ToldConversion> told_in(Currency into, const Grant& grant, Date day, const RateBook& book,
                                      const Language& language, const i18n::Messages& messages);

/// The same in the currency of a country; nothing where that is not known either.
std::optional<ToldConversion> told_in_currency_of(std::string_view country, const Grant& grant, Date day,
                                                  const RateBook& book, const Language& language,
                                                  const i18n::Messages& messages);

}  // namespace utsyn
