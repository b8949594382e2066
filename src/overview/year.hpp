#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// From the first to the last day, both included.
struct Period {
    Date from;
    Date to;

    bool operator==(const Period&) const = default;
};

/// The school year that begins on 1 August of that year.
Period school_year_from(int year);
/// The school year that a day lies in.
Period school_year_on(Date day);

/// Urgent ones first, then by the day on which they are due, those without one last, then by how long they have stood.
void order_alarms(std::vector<Alarm>& alarms);

/// By lane as the lanes first appear, then by day.
void order_time_line(std::vector<TimeLineEntry>& entries);

}  // namespace utsyn
