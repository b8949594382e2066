#pragma once

#include "funding/rate_book.hpp"
#include "platform/outcome.hpp"
#include "platform/quantities.hpp"
#include "platform/small_vector.hpp"

namespace utsyn {

/// Money in another currency.
/// Shape: `rates` are positions in the book, none where the currency is the same, two between two that are not the euro.
struct Converted {
    Money money;
    SmallVector<std::uint32_t, 2> rates;
    Date of_day;  // of the rate, the older of two; the day asked for where none was needed
};

/// The currency in use in a country on a day; nothing where none is known here.
std::optional<Currency> currency_in(std::string_view country, Date day, const RateBook& book);

/// An amount in another currency by the newest rate not after `day`, rounded as the book says for that currency, a half away
/// from nothing.
/// Problems: exchange-rate-unknown.
/// Source: data/funding/rates.csv, rows of `exchange`.
Outcome<Converted> converted(const Money& amount, Currency into, Date day, const RateBook& book);

/// The same in euro, so that amounts in different currencies can be compared and added; nothing where no rate is known.
std::optional<Money> in_euro(const Money& amount, Date day, const RateBook& book);

}  // namespace utsyn
