#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Rounds to place, answers that are due, learning agreements missing before departure, exchanges missing in Lånekassen's
/// workspace, exchanges that lean to one side.
std::vector<Alarm> mobility_alarms(const View& view);

/// When rounds are open, who is away and who is here.
std::vector<TimeLineEntry> mobility_time_line(const View& view, Date from, Date to);

/// How many went and came, what their journeys emit, and how many go without flying.
std::vector<Figure> mobility_figures(const View& view, Date from, Date to);

}  // namespace utsyn
