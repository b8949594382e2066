#pragma once

#include "funding/grant_told.hpp"
#include "mobility/support_store.hpp"
#include "platform/http/request.hpp"

namespace utsyn {

/// By when support is applied for, and where that is written.
struct SupportDeadlineView {
    std::optional<SchoolTerm> term;  // nothing: for an apprentice's whole stay
    Date last_day;
    DeadlineRule rule{};
    bool is_over = false;
    Certainty certainty{};
    std::vector<Source> sources;
};
BOOST_DESCRIBE_STRUCT(SupportDeadlineView, (), (term, last_day, rule, is_over, certainty, sources))

/// Whether and by when a pupil can get support.
struct SupportView {
    SupportAnswer answer{};
    std::vector<GrantActivity> doors;       // the ways that are open, one of which must be hers
    std::vector<std::string> not_eligible;  // a sentence for each reason
    std::vector<SupportDeadlineView> deadlines;
    std::optional<Date> next_deadline;  // the last one, where all have passed
    SupportStep next_step{};
    std::optional<Date> entered_on;  // in Lånekassen's workspace
    std::optional<std::string> entered_by;
    std::vector<Source> sources;  // of the answer
};
BOOST_DESCRIBE_STRUCT(SupportView, (),
                      (answer, doors, not_eligible, deadlines, next_deadline, next_step, entered_on, entered_by,
                       sources))

enum class SupportAction { enter, take_back, read_letter };
BOOST_DESCRIBE_ENUM(SupportAction, enter, take_back, read_letter)

/// What is seen of the support of one stay.
struct StaySupportView {
    std::optional<SupportView> support;  // nothing: none is asked for
    std::vector<SupportAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(StaySupportView, (), (support, allowed_actions))

struct SupportLine {
    StayRow stay;
    SupportView support;
    std::vector<SupportAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(SupportLine, (), (stay, support, allowed_actions))

/// The pupils of a school year whom Lånekassen may support.
struct SupportList {
    std::int64_t first_year = 0;        // in which the shown school year begins
    std::int64_t this_year = 0;         // in which today's does
    std::vector<SupportLine> items;     // by their next deadline
    std::int64_t to_enter = 0;          // not entered in the workspace while there is time
    std::optional<Date> next_deadline;  // of those
};
BOOST_DESCRIBE_STRUCT(SupportList, (), (first_year, this_year, items, to_enter, next_deadline))

struct SupportEntryDraft {
    Date entered_on;
};
BOOST_DESCRIBE_STRUCT(SupportEntryDraft, (), (entered_on))

SupportView support_view(const SupportedStayRow& row, const RateBook& book, const http::Request& request);

/// What the rules and the reader's permissions allow; a pupil reads her letter.
std::vector<SupportAction> actions_of(const SupportedStayRow& row, const http::Request& request);

}  // namespace utsyn
