#include "funding/rate_book.hpp"

#include "platform/csv/table.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <tuple>
#include <utility>

namespace utsyn {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Reads "500-1999" and "8000-"; other keys are no band.
void read_band(KnownRate& known) {
    const std::string_view key = known.rate->key;
    const auto dash = key.find('-');
    if (dash == std::string_view::npos) return;
    const auto from = whole_number(key.substr(0, dash));
    if (!from) return;
    known.from = *from;
    known.to = whole_number(key.substr(dash + 1));
}

KnownRate known_rate(const Rate& rate, std::uint32_t position) {
    KnownRate known{.rate = &rate,
                    .position = position,
                    .low = rate.low_number(),
                    .high = rate.high_number(),
                    .from = 0,
                    .to = {},
                    .first_call_year = rate.first_call_year.value_or(std::numeric_limits<int>::min()),
                    .last_call_year = rate.last_call_year.value_or(std::numeric_limits<int>::max()),
                    .is_conflict = rate.is_conflict()};
    read_band(known);
    return known;
}

/// Narrower rows first: with an agency, then with a field, then with an activity.
auto rank(const KnownRate& known) {
    const auto& rate = *known.rate;
    return std::tuple{std::string_view{rate.key}, rate.agency.empty(), rate.field.empty(), rate.activity.empty(),
                      known.position};
}

bool fits(std::string_view asked, const std::string& of_row) {
    return of_row.empty() || of_row == asked;
}

}  // namespace

RateBook::RateBook(std::vector<Rate> rates) : rates_{std::move(rates)} {
    for (std::uint32_t position = 0; position < rates_.size(); ++position) {
        const auto& rate = rates_[position];
        programmes_[rate.programme][rate.name].push_back(known_rate(rate, position));
    }
    for (auto& [programme, names] : programmes_)
        for (auto& [name, known] : names) std::ranges::sort(known, {}, rank);
}

std::vector<Rate> RateBook::embedded_rates() {
    return csv::Table::embedded("data/funding/rates.csv").each(rate_from);
}

const RateBook& RateBook::embedded() {
    static const RateBook book{embedded_rates()};
    return book;
}

const RateBook::ByName* RateBook::names_of(std::string_view programme) const {
    const auto found = programmes_.find(programme);
    return found == programmes_.end() ? nullptr : &found->second;
}

const NamedRates* RateBook::named(std::string_view programme, std::string_view name) const {
    return RateScope{*this, {.programme = programme}}.named(name);
}

std::optional<int> RateBook::newest_call_year(std::string_view programme, std::string_view name, int year) const {
    const auto* known = named(programme, name);
    if (!known) return std::nullopt;
    std::optional<int> newest;
    for (const auto& each : *known) {
        if (each.is_conflict || !each.rate->first_call_year || *each.rate->first_call_year > year) continue;
        newest = std::max(newest.value_or(0), std::min(year, each.rate->last_call_year.value_or(year)));
    }
    return newest;
}

RateScope::RateScope(const RateBook& of, const RateContext& context)
    : RateContext{context}, book{&of}, names_{of.names_of(context.programme)} {}

RateScope RateScope::of(std::string_view other_programme) const {
    return {*book, {other_programme, field, activity, agency, call_year}};
}

const NamedRates* RateScope::named(std::string_view name) const {
    if (!names_) return nullptr;
    const auto found = names_->find(name);
    return found == names_->end() ? nullptr : &found->second;
}

bool RateScope::holds(const KnownRate& known) const {
    if (known.is_conflict || call_year < known.first_call_year || known.last_call_year < call_year) return false;
    const auto& rate = *known.rate;
    return fits(agency, rate.agency) && fits(field, rate.field) && fits(activity, rate.activity);
}

const KnownRate* RateScope::find(std::string_view name, std::string_view key) const {
    const auto* rates = named(name);
    if (!rates) return nullptr;
    const auto key_of = [](const KnownRate& known) { return std::string_view{known.rate->key}; };
    auto known = std::ranges::lower_bound(*rates, key, {}, key_of);
    for (; known != rates->end() && key_of(*known) == key; ++known)
        if (holds(*known)) return &*known;
    return nullptr;
}

const KnownRate* RateScope::find_band(std::string_view name, std::int64_t number) const {
    const auto* rates = named(name);
    if (!rates) return nullptr;
    const KnownRate* narrowest = nullptr;
    for (const auto& known : *rates) {
        if (known.from > number || (known.to && *known.to < number) || !holds(known)) continue;
        if (!narrowest || (narrowest->rate->agency.empty() && !known.rate->agency.empty())) narrowest = &known;
    }
    return narrowest;
}

std::vector<const Rate*> RateScope::conflicts_with(const Rate& taken) const {
    std::vector<const Rate*> found;
    const auto* rates = book->named(taken.programme, taken.name);
    if (!rates) return found;
    for (const auto& known : *rates) {
        const auto& rate = *known.rate;
        if (known.is_conflict && rate.key == taken.key && fits(agency, rate.agency) && fits(field, rate.field) &&
            fits(activity, rate.activity) && rate.holds_in_call(call_year))
            found.push_back(&rate);
    }
    return found;
}

}  // namespace utsyn
