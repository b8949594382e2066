#include "funding/exchange.hpp"

#include "funding/problems.hpp"

#include <boost/config.hpp>

#include <limits>

namespace utsyn {
namespace {

using Product = boost::int128_type;

constexpr std::string_view programme = "exchange";
constexpr std::int64_t of_one_euro = 1'000'000;

/// The newest row of that name and key which holds on a day.
const KnownRate* newest(const RateBook& book, std::string_view name, std::string_view key, Date day) {
    const auto* known = book.named(programme, name);
    if (!known) return nullptr;
    const KnownRate* found = nullptr;
    for (const auto& each : *known) {
        const auto& rate = *each.rate;
        if (rate.key != key || each.is_conflict || rate.valid_from > day || (rate.valid_to && *rate.valid_to < day))
            continue;
        if (!found || found->rate->valid_from < rate.valid_from) found = &each;
    }
    return found;
}

/// Hundredths in the smallest part that is written.
std::optional<std::int64_t> step_of(Currency currency, Date day, const RateBook& book) {
    const auto* row = newest(book, "currency_rounding", currency.to_string(), day);
    if (!row) return std::nullopt;
    return row->rate->low == "whole" ? 100 : 1;
}

/// Adds the rate it uses. Units: millionths for one euro. Nothing where none is known.
std::optional<std::int64_t> for_one_euro(Currency currency, Date day, const RateBook& book, Converted& result) {
    if (currency == Currency{}) return of_one_euro;
    const auto* row = newest(book, "exchange_rate", currency.to_string(), day);
    if (!row || !row->low || row->low->millionths <= 0) return std::nullopt;
    result.rates.push_back(row->position);
    if (row->rate->valid_from) result.of_day = std::min(result.of_day, *row->rate->valid_from);
    return row->low->millionths;
}

/// `minor` × into ÷ from to the nearest multiple of `step`; nothing where it is more than can be counted.
std::optional<std::int64_t> scaled(std::int64_t minor, std::int64_t from, std::int64_t into, std::int64_t step) {
    const Product divisor = Product{from} * step;
    const Product whole = (minor < 0 ? -Product{minor} : Product{minor}) * into;
    const Product rounded = (whole + divisor / 2) / divisor * step;
    if (rounded > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return static_cast<std::int64_t>(minor < 0 ? -rounded : rounded);
}

Problem unknown(Currency currency, Date day) {
    return problem(problems::exchange_rate_unknown, {{"currency", currency.to_string()}, {"date", day}});
}

}  // namespace

std::optional<Currency> currency_in(std::string_view country, Date day, const RateBook& book) {
    const auto* row = newest(book, "currency_of", country, day);
    return row ? Currency::parse(row->rate->low) : std::nullopt;
}

Outcome<Converted> converted(const Money& amount, Currency into, Date day, const RateBook& book) {
    Converted result{.money = amount, .of_day = day};
    if (amount.currency == into) return result;
    const auto from_rate = for_one_euro(amount.currency, day, book, result);
    if (!from_rate) return unknown(amount.currency, day);
    const auto into_rate = for_one_euro(into, day, book, result);
    const auto step = step_of(into, day, book);
    if (!into_rate || !step) return unknown(into, day);
    const auto minor = scaled(amount.minor, *from_rate, *into_rate, *step);
    if (!minor) return unknown(into, day);
    result.money = {*minor, into};
    return result;
}

std::optional<Money> in_euro(const Money& amount, Date day, const RateBook& book) {
    const auto found = converted(amount, Currency{}, day, book);
    return found ? std::optional{found->money} : std::nullopt;
}

}  // namespace utsyn
