#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// An alarm in the reader's words.
struct AlarmLine {
    std::string kind;
    std::string text;
    Date since;
    std::optional<Date> due;
    std::string action_text;
    std::string link;
    bool urgent = false;
};
BOOST_DESCRIBE_STRUCT(AlarmLine, (), (kind, text, since, due, action_text, link, urgent))

/// A bar or a mark in a lane of the time line.
struct TimeLineBar {
    std::string lane;
    std::string lane_text;
    std::string label;
    Date from;
    Date to;  // the same day for a mark
    std::string link;
};
BOOST_DESCRIBE_STRUCT(TimeLineBar, (), (lane, lane_text, label, from, to, link))

struct FigureLine {
    std::string kind;
    std::string text;
    std::string link;
};
BOOST_DESCRIBE_STRUCT(FigureLine, (), (kind, text, link))

/// The start page: what needs the reader now, and the year.
struct YearView {
    Date from;
    Date to;
    Date today;
    std::vector<AlarmLine> alarms;
    std::vector<TimeLineBar> time_line;
    std::vector<FigureLine> figures;
};
BOOST_DESCRIBE_STRUCT(YearView, (), (from, to, today, alarms, time_line, figures))

}  // namespace utsyn
