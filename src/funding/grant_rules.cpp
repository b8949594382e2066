#include "funding/grant_rules.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

GrantAmount capped(GrantAmount amount, std::int64_t most) {
    amount.low = std::min(amount.low, most);
    amount.high = std::min(amount.high, most);
    return amount;
}

GrantAmount after_own_share(GrantAmount amount, std::int64_t own_share, RateNumber share) {
    const auto paid = [&](std::int64_t minor) { return share_of(std::max<std::int64_t>(minor - own_share, 0), share); };
    return {paid(amount.low), paid(amount.high), amount.is_low_known};
}

NotEligible reason_of(GrantRefusal reason, std::int64_t asked, std::int64_t limit, const KnownRate* rate) {
    NotEligible why{.reason = reason, .asked = asked, .limit = limit, .rate = {}};
    if (rate) why.rate = rate->position;
    return why;
}

}  // namespace

GrantAmount& GrantAmount::operator+=(const GrantAmount& other) {
    low += other.low;
    high += other.high;
    is_low_known = is_low_known && other.is_low_known;
    return *this;
}

void GrantSheet::refuse(GrantRefusal reason, std::int64_t asked, std::int64_t limit, const KnownRate* rate) {
    grant_.not_eligible.push_back(reason_of(reason, asked, limit, rate));
}

void GrantSheet::does_not_pay(GrantKind kind, GrantRefusal reason, std::int64_t asked, std::int64_t limit,
                              const KnownRate* rate) {
    grant_.not_paid.push_back({kind, reason_of(reason, asked, limit, rate)});
}

void GrantSheet::require_within(const KnownRate* limit, std::int64_t asked, GrantRefusal too_few,
                                GrantRefusal too_many) {
    require_at_least(limit, asked, too_few);
    require_at_most(limit, asked, too_many);
}

void GrantSheet::require_at_least(const KnownRate* limit, std::int64_t asked, GrantRefusal too_few) {
    if (limit && limit->low && asked < limit->low->whole()) refuse(too_few, asked, limit->low->whole(), limit);
}

void GrantSheet::require_at_most(const KnownRate* limit, std::int64_t asked, GrantRefusal too_many) {
    if (limit && limit->high && asked > limit->high->whole()) refuse(too_many, asked, limit->high->whole(), limit);
}

void GrantSheet::add(GrantLine line) {
    if (line.persons <= 0) return;
    auto each = line.units * line.each;
    each += line.reduced_units * line.reduced_each;
    if (line.own_share != 0 || line.share != GrantLine{}.share)
        each = after_own_share(each, line.own_share, line.share);
    if (line.most_each) each = capped(each, *line.most_each);
    line.amount = line.persons * each;
    (line.is_loan ? grant_.loan : grant_.total) += line.amount;
    grant_.lines.push_back(line);
}

Grant GrantSheet::done() && {
    if (!grant_.is_eligible()) {
        grant_.lines.clear();
        grant_.not_known.clear();
        grant_.not_paid.clear();
        grant_.own_part.reset();
        grant_.total = {};
        grant_.loan = {};
    }
    return std::move(grant_);
}

GrantAmount amount_of(const KnownRate& rate) {
    const auto high = rate.high.value_or(RateNumber{}).minor();
    return {rate.low.value_or(RateNumber{}).minor(), high, rate.low.has_value()};
}

std::int64_t share_of(std::int64_t minor, RateNumber share) {
    constexpr std::int64_t one = 1'000'000;
    return (minor * share.millionths + one / 2) / one;
}

Currency currency_of(const RateBook& book, std::string_view programme, std::string_view name) {
    constexpr std::size_t letters = 3;
    const auto* known = book.named(programme, name);
    if (!known) return {};
    return Currency::parse(std::string_view{known->front().rate->unit}.substr(0, letters)).value_or(Currency{});
}

std::string_view authority_of(const RateBook& book, std::string_view programme, std::string_view name) {
    const auto* known = book.named(programme, name);
    return known ? std::string_view{known->front().rate->agency} : std::string_view{};
}

bool leaves_country_of(std::string_view authority, const GrantCase& stay, GrantSheet& sheet) {
    if (!stay.from_country.empty() && stay.from_country != authority)
        sheet.refuse(GrantRefusal::sender_not_in_programme);
    if (stay.to_country == authority) sheet.refuse(GrantRefusal::same_country);
    return sheet.is_eligible();
}

}  // namespace utsyn
