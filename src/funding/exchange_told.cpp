#include "funding/exchange_told.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

/// "NOK 91,669": to whole ones, as the sum is about so much.
std::string about(std::int64_t minor, Currency currency, const Language& language) {
    return i18n::price({(minor + 50) / 100 * 100, currency}, language);
}

std::string about(const GrantAmount& amount, Currency currency, const Language& language) {
    auto high = about(amount.high, currency, language);
    if (!amount.is_low_known || amount.low == amount.high) return high;
    return fmt::format("{}–{}", about(amount.low, currency, language), high);
}

ToldExchangeRate told_rate(const Rate& rate) {
    return {.currency = rate.key,
            .for_one_euro = rate.low,
            .of_day = rate.valid_from,
            .sources = sources_in(rate.provenance),
            .certainty = rate.provenance.certainty};
}

}  // namespace

std::optional<ToldConversion> told_in(Currency into, const Grant& grant, Date day, const RateBook& book,
                                      const Language& language, const i18n::Messages& messages) {
    if (!grant.is_eligible() || grant.currency == into) return std::nullopt;
    ToldConversion told;
    told.currency = into.to_string();
    const auto high = converted({grant.total.high, grant.currency}, into, day, book);
    const auto low = converted({grant.total.low, grant.currency}, into, day, book);
    if (!high || !low) {
        const auto& why = high ? low.error() : high.error();
        told.sentence = messages.text(language, fmt::format("problem.{}", why.type->slug), why.arguments);
        return told;
    }
    const GrantAmount total{low->money.minor, high->money.minor, grant.total.is_low_known};
    tell(told, total, told.currency);
    for (const auto position : high->rates) told.rates.push_back(told_rate(book.rates()[position]));
    told.sentence = messages.text(language, total.is_low_known ? "exchange.about" : "exchange.up_to",
                                  {{"amount", about(total, into, language)},
                                   {"rates", static_cast<std::int64_t>(told.rates.size())},
                                   {"date", high->of_day}});
    return told;
}

std::optional<ToldConversion> told_in_currency_of(std::string_view country, const Grant& grant, Date day,
                                                  const RateBook& book, const Language& language,
                                                  const i18n::Messages& messages) {
    const auto currency = currency_in(country, day, book);
    return currency ? told_in(*currency, grant, day, book, language, messages) : std::nullopt;
}

}  // namespace utsyn
