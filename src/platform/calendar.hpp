#pragma once

#include "platform/date.hpp"
#include "platform/language.hpp"

#include <span>
#include <string>

namespace utsyn {

/// An entry of a calendar that lasts whole days.
struct CalendarEntry {
    std::string uid;  // the same for ever
    std::string summary;
    std::string description;
    std::string place;
    std::string url;
    std::string category;
    Date from;
    Date to;          // last day
    Date written_on;  // since when it reads as it does
};

/// A calendar that programs may subscribe to, as iCalendar (RFC 5545). The same entries give the same bytes.
std::string calendar_text(const std::string& name, const Language& language, std::span<const CalendarEntry> entries);

}  // namespace utsyn
