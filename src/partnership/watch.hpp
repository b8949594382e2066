#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Agreements that end soon or wait for a signature, partners with too few named people, visits that are due.
std::vector<Alarm> partnership_alarms(const View& view);

/// Ends of agreements and days by which visits are due.
std::vector<TimeLineEntry> partnership_time_line(const View& view, Date from, Date to);

/// How many partners there are and agreements in force.
std::vector<Figure> partnership_figures(const View& view, Date from, Date to);

/// The partners that someone is named for.
std::vector<Alarm> named_for_in_partnership(const View& view, Id<Person> person);

/// Ends her as named contact; the successor begins the day after, at the same partners with the same function.
void hand_over_in_partnership(const HandOver& hand_over);

}  // namespace utsyn
