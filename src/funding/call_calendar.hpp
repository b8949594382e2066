#pragma once

#include "funding/call.hpp"
#include "platform/calendar.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// "Erasmus+ · KA122 · autumn": what closes, as a reader calls it.
std::string call_name(const Call& call, const Language& language, const i18n::Messages& messages);

/// The deadlines, and what should be done before each, as calendars show them. `origin`: "https://utsyn.example".
std::vector<CalendarEntry> calendar_of(std::span<const Call> calls, const std::string& origin, const Language& language,
                                       const i18n::Messages& messages);

}  // namespace utsyn
