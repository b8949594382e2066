#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// The deadlines of calls for the country of whoever looks.
std::vector<TimeLineEntry> funding_time_line(const View& view, Date from, Date to);

}  // namespace utsyn
