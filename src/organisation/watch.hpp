#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Groups that nobody leads.
std::vector<Alarm> organisation_alarms(const View& view);

/// Meetings of groups.
std::vector<TimeLineEntry> organisation_time_line(const View& view, Date from, Date to);

/// The groups that someone leads or is a member of.
std::vector<Alarm> named_for_in_organisation(const View& view, Id<Person> person);

/// Ends her places in groups; the successor takes them the day after, with the same function.
void hand_over_in_organisation(const HandOver& hand_over);

}  // namespace utsyn
