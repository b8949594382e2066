#pragma once

#include "funding/rate_book.hpp"

namespace utsyn {

/// What should be done before a deadline.
struct CallStep {
    std::string step;  // message key "call_step.<step>"
    Date due_on;
    Provenance provenance;
};
BOOST_DESCRIBE_STRUCT(CallStep, (), (step, due_on, provenance))

/// A round of a programme that closes on a day.
struct Call {
    std::string programme;
    std::string generation;
    std::vector<std::string> fields;  // empty: all
    std::string activity;
    std::string key;     // "ka122/autumn": the format and the round
    std::string agency;  // "": every agency
    int call_year = 0;
    Date deadline;
    std::string time;             // "12:00+01:00", "" where none is known
    bool expected = false;        // not announced: the day of the year before
    std::vector<CallStep> steps;  // by day
    Provenance provenance;

    /// The same for ever, for calendars.
    std::string identity() const;
};
BOOST_DESCRIBE_STRUCT(Call, (),
                      (programme, generation, fields, activity, key, agency, call_year, deadline, time, expected, steps,
                       provenance))

/// Whose calls are asked for.
struct CallQuestion {
    std::string agency;     // "" shows those of all agencies
    std::string programme;  // "": every programme
    Date from;
    Date to;  // inclusive
};

/// The calls that close in that time, the first at the front. A row of the agency's own goes before the one for all; a deadline
/// that returns every year counts in each. A round that is known to one year and not to the next is expected on the same day of it.
std::vector<Call> calls_between(const RateBook& rates, const CallQuestion& question);

}  // namespace utsyn
