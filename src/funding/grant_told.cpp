#include "funding/grant_told.hpp"

#include "funding/grant_rules.hpp"
#include "funding/other_payers.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

std::string amount_text(const GrantAmount& amount) {
    if (!amount.is_low_known) return "…–" + decimal(amount.high);
    return amount.low == amount.high ? decimal(amount.high)
                                     : fmt::format("{}–{}", decimal(amount.low), decimal(amount.high));
}

std::string product(std::int64_t units, const GrantAmount& each) {
    const bool is_range = !each.is_low_known || each.low != each.high;
    if (units == 1) return amount_text(each);
    return is_range ? fmt::format("{} × ({})", units, amount_text(each))
                    : fmt::format("{} × {}", units, amount_text(each));
}

/// "35" or "66.6667", a part of a hundred.
std::string share_text(RateNumber share) {
    auto text = fmt::format("{}.{:04}", share.millionths / 10'000, share.millionths % 10'000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string formula_of(const GrantLine& line) {
    auto each = product(line.units, line.each);
    bool is_sum = false;
    if (line.reduced_units > 0) {
        each += " + " + product(line.reduced_units, line.reduced_each);
        is_sum = true;
    }
    if (line.own_share > 0) {
        each += " − " + decimal(line.own_share);
        is_sum = true;
    }
    if (line.share != GrantLine{}.share) {
        each = fmt::format("{} % × {}", share_text(line.share), is_sum ? "(" + each + ")" : each);
        is_sum = false;
    }
    if (line.most_each && line.amount.high == line.persons * *line.most_each) {
        each = fmt::format("min({}, {})", each, decimal(*line.most_each));
        is_sum = false;
    }
    if (line.persons == 1) return each;
    return is_sum ? fmt::format("{} × ({})", line.persons, each) : fmt::format("{} × {}", line.persons, each);
}

std::string source_text(const Provenance& provenance) {
    std::string text;
    for (const auto& source : sources_in(provenance))
        text += fmt::format("{}{} {}", text.empty() ? "" : "; ", source.id, source.title);
    return text;
}

void tell_conflicts(ToldGrantLine& told, const Rate& taken, const RateScope& scope) {
    for (const auto* conflict : scope.conflicts_with(taken))
        told.conflicts.push_back({conflict->low, source_text(conflict->provenance), conflict->provenance.note});
}

/// The days of travel that are in a line of individual support.
const KnownRate* travel_days_in(const GrantLine& line, const GrantCase& stay, const RateScope& scope) {
    if (line.kind != GrantKind::individual_support) return nullptr;
    return scope.find(stay.travel == TravelKind::green ? "travel_days_green" : "travel_days_standard");
}

ToldGrantLine told_line(const GrantLine& line, const GrantCase& stay, const RateScope& scope,
                        const std::string& currency) {
    const auto& rate = scope.book->rates()[line.rate];
    ToldGrantLine told{.kind = line.kind,
                       .whom = line.whom,
                       .persons = line.persons,
                       .formula = formula_of(line),
                       .rule = rate.key.empty() ? rate.name : rate.name + ' ' + rate.key,
                       .call = scope.call_year,
                       .source = source_text(rate.provenance),
                       .sources = sources_in(rate.provenance),
                       .certainty = rate.provenance.certainty,
                       .note = rate.provenance.note,
                       .is_loan = line.is_loan};
    tell(told, line.amount, currency);
    tell_conflicts(told, rate, scope);
    if (const auto* travel_days = travel_days_in(line, stay, scope)) tell_conflicts(told, *travel_days->rate, scope);
    return told;
}

std::vector<std::string> told_payers(const OtherPayers& payers, const Language& language,
                                     const i18n::Messages& messages) {
    const auto named = [&](std::string_view list, std::string_view word) {
        return messages.text(language, fmt::format("{}.{}", list, word));
    };
    std::vector<std::string> sentences;
    for (const auto programme : payers.programmes)
        sentences.push_back(messages.text(language, "grant.pays_there_too",
                                          {{"programme", named("grant.programme", word(programme))}}));
    for (const auto& row : payers.means) sentences.push_back(named("other_means", word(row.means)));
    return sentences;
}

void tell_refusals(ToldGrant& told, const Grant& grant, const GrantCase& stay, const RateBook& book,
                   const Language& language, const i18n::Messages& messages) {
    told.not_eligible.emplace();
    told.reasons.emplace();
    for (const auto& why : grant.not_eligible) {
        told.not_eligible->push_back(sentence(why, stay, language, messages));
        told.reasons->push_back(why.reason);
    }
    if (std::ranges::any_of(grant.not_eligible, is_about_country, &NotEligible::reason))
        told.may_still_pay = told_payers(other_payers(stay, book), language, messages);
}

}  // namespace

void tell(ToldAmount& told, const GrantAmount& amount, const std::string& currency) {
    told.currency = currency;
    if (amount.is_low_known && amount.low == amount.high) {
        told.amount = decimal(amount.high);
        return;
    }
    told.low = decimal(amount.low);
    told.high = decimal(amount.high);
    if (!amount.is_low_known) told.lower_end_unknown = true;
}

std::string text_of(const ToldAmount& told) {
    if (told.amount) return *told.amount;
    return fmt::format("{}–{}", told.lower_end_unknown.value_or(false) ? "…" : *told.low, *told.high);
}

std::vector<Source> sources_in(const Provenance& provenance) {
    std::vector<Source> found;
    for (const auto& id : provenance.sources)
        if (const auto* source = source_of(id)) found.push_back(*source);
    return found;
}

std::string decimal(std::int64_t minor) {
    const auto size = minor < 0 ? -minor : minor;
    return fmt::format("{}{}.{:02}", minor < 0 ? "-" : "", size / 100, size % 100);
}

ToldAmount told(const GrantAmount& amount, const std::string& currency) {
    ToldAmount amounts;
    tell(amounts, amount, currency);
    return amounts;
}

std::string sentence(const NotEligible& why, const GrantCase& stay, const Language& language,
                     const i18n::Messages& messages) {
    const auto named = [&](std::string_view prefix, std::string_view word) {
        return messages.text(language, fmt::format("grant.{}.{}", prefix, word));
    };
    const auto& country = why.reason == GrantRefusal::sender_not_in_programme ? stay.from_country : stay.to_country;
    return i18n::capitalised(messages.text(language, fmt::format("grant.refusal.{}", word(why.reason)),
                                           {{"asked", why.asked},
                                            {"limit", why.limit},
                                            {"call_year", std::to_string(stay.call_year)},
                                            {"country", i18n::country_name(country, language)},
                                            {"programme", named("programme", word(stay.programme))},
                                            {"activity", named("activity", word(stay.activity))}}));
}

ToldGrant told(const Grant& grant, const GrantCase& stay, const RateBook& book, const Language& language,
               const i18n::Messages& messages) {
    const auto scope = scope_of(stay, book);
    const auto currency = grant.currency.to_string();
    ToldGrant told{.programme = stay.programme,
                   .activity = stay.activity,
                   .call = stay.call_year,
                   .agency = stay.agency,
                   .not_known = {grant.not_known.begin(), grant.not_known.end()}};
    if (!grant.is_eligible()) {
        tell_refusals(told, grant, stay, book, language, messages);
        return told;
    }
    for (const auto& line : grant.lines) told.lines.push_back(told_line(line, stay, scope, currency));
    for (const auto& heading : grant.not_paid)
        told.not_paid.push_back({heading.kind, sentence(heading.why, stay, language, messages)});
    if (grant.own_part) tell(told.own_part.emplace(), grant.own_part->least, currency);
    tell(told.total.emplace(), grant.total, currency);
    if (grant.loan.high > 0) tell(told.loan.emplace(), grant.loan, currency);
    return told;
}

}  // namespace utsyn
