#include "funding/lanekassen_deadline.hpp"

#include "platform/assert.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

/// "autumn/2026-11-01..2027-02-28": a term and the days on which its stays begin; a side without a date is open.
struct DeadlineKey {
    std::string_view term;
    std::optional<Date> from;
    std::optional<Date> to;
};

DeadlineKey deadline_key(std::string_view key) {
    const auto slash = key.find('/');
    const auto dots = key.find("..");
    if (slash == std::string_view::npos || dots == std::string_view::npos) return {key, {}, {}};
    return {key.substr(0, slash), Date::parse(key.substr(slash + 1, dots - slash - 1)),
            Date::parse(key.substr(dots + 2))};
}

bool fits(const DeadlineKey& key, const SupportedTerm& stay) {
    if (stay.is_apprentice) return key.term == "apprentice";
    if (key.term != "any" && key.term != word(stay.term)) return false;
    return (!key.from || *key.from <= stay.start) && (!key.to || stay.start <= *key.to);
}

SupportDeadline deadline_of(const KnownRate& known, const SupportedTerm& stay) {
    const auto before_end = stay.end - Days{1};
    const auto date = Date::parse(known.rate->low);
    if (stay.is_apprentice && date) return {*date, DeadlineRule::date_of_apprentices, known.position};
    if (date && *date <= before_end) return {*date, DeadlineRule::date_of_term, known.position};
    return {before_end, DeadlineRule::before_stay_ends, known.position};
}

}  // namespace

int support_year_of(Date day, const RateBook& book) {
    const auto* starts = book.named("lanekassen", "school_year_starts");
    assert_that(starts, "the school year of Norwegian support has a first day");
    const auto first = Date::parse(fmt::format("{:04}-{}", day.year(), starts->front().rate->low));
    assert_that(first.has_value(), starts->front().rate->low);
    return day < *first ? day.year() - 1 : day.year();
}

std::optional<SupportDeadline> lanekassen_deadline(const SupportedTerm& stay, const RateBook& book) {
    const auto* deadlines = book.named("lanekassen", "deadline");
    if (!deadlines) return std::nullopt;
    const auto year = support_year_of(stay.start, book);
    for (const auto& known : *deadlines)
        if (!known.is_conflict && known.rate->holds_in_call(year) && fits(deadline_key(known.rate->key), stay))
            return deadline_of(known, stay);
    return std::nullopt;
}

std::vector<SchoolTerm> terms_between(Date start, Date end, const RateBook& book) {
    if (support_year_of(start, book) != start.year()) return {SchoolTerm::spring};
    if (end.year() == start.year()) return {SchoolTerm::autumn};
    return {SchoolTerm::autumn, SchoolTerm::spring};
}

std::vector<TermDeadline> lanekassen_deadlines(const SupportedStay& stay, const RateBook& book) {
    std::vector<TermDeadline> deadlines;
    for (const auto term : terms_between(stay.start, stay.end, book)) {
        const auto deadline = lanekassen_deadline({stay.start, stay.end, term, stay.is_apprentice}, book);
        if (!deadline) continue;
        if (stay.is_apprentice) return {{std::nullopt, *deadline}};
        deadlines.push_back({term, *deadline});
    }
    return deadlines;
}

}  // namespace utsyn
