#pragma once

#include "funding/rate_book.hpp"

namespace utsyn {

enum class SchoolTerm { autumn, spring };
BOOST_DESCRIBE_ENUM(SchoolTerm, autumn, spring)

enum class DeadlineRule { date_of_term, before_stay_ends, date_of_apprentices };
BOOST_DESCRIBE_ENUM(DeadlineRule, date_of_term, before_stay_ends, date_of_apprentices)

/// For which part of a stay abroad support is asked for.
struct SupportedTerm {
    Date start;  // of the stay
    Date end;
    SchoolTerm term{};
    bool is_apprentice = false;
};

struct SupportDeadline {
    Date last_day;  // on which an application still counts
    DeadlineRule rule{};
    std::uint32_t rate = 0;  // position in the book of the row

    bool operator==(const SupportDeadline&) const = default;
};

/// A whole stay abroad for which support is asked, whatever its terms.
struct SupportedStay {
    Date start;
    Date end;
    bool is_apprentice = false;
};

/// By when support for one term of a stay is applied for.
struct TermDeadline {
    std::optional<SchoolTerm> term;  // nothing: apprentices apply once
    SupportDeadline deadline;

    bool operator==(const TermDeadline&) const = default;
};

/// The year in which the school year of a day begins, as Norwegian support counts it.
int support_year_of(Date day, const RateBook& book);

/// The day by which Lånekassen must have the application; nothing where the year has no deadlines. A stay that ends before
/// the date of its term is applied for before its last day.
/// Source: FOR-2020-04-15-798 section 42, docs/sources.md S-37.
std::optional<SupportDeadline> lanekassen_deadline(const SupportedTerm& stay, const RateBook& book);

/// The terms that a stay touches in the school year of its first day; spring begins with the calendar year.
std::vector<SchoolTerm> terms_between(Date start, Date end, const RateBook& book);

/// The deadlines of every term that a stay touches, autumn first; nothing where the year has none.
std::vector<TermDeadline> lanekassen_deadlines(const SupportedStay& stay, const RateBook& book);

}  // namespace utsyn
