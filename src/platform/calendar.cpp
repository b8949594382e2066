#include "platform/calendar.hpp"

#include <libical/ical.h>
#include <cstdlib>
#include <memory>

namespace utsyn {
namespace {

constexpr const char* product = "-//Utsyn//Utsyn//EN";
constexpr unsigned read_again_after_hours = 6;

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { std::free(text); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

icaltimetype day(Date date) {
    auto calendar = date.calendar();
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(calendar.year());
    time.month = static_cast<int>(static_cast<unsigned>(calendar.month()));
    time.day = static_cast<int>(static_cast<unsigned>(calendar.day()));
    return time;
}

icaltimetype midnight(Date date) {
    icaltimetype time = day(date);
    time.is_date = 0;
    time.hour = time.minute = time.second = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaldurationtype hours(unsigned count) {
    icaldurationtype duration = icaldurationtype_null_duration();
    duration.hours = count;
    return duration;
}

icalproperty* extension(const char* name, const std::string& value) {
    icalproperty* property = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(property, name);
    return property;
}

/// Adds what `make` makes of the text, unless there is none.
void add_text(icalcomponent* component, icalproperty* (*make)(const char*), const std::string& text) {
    if (!text.empty()) icalcomponent_add_property(component, make(text.c_str()));
}

icalcomponent* event_of(const CalendarEntry& entry) {
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add_text(event, icalproperty_new_uid, entry.uid);
    icalcomponent_add_property(event, icalproperty_new_dtstamp(midnight(entry.written_on)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(day(entry.from)));
    icalcomponent_add_property(event, icalproperty_new_dtend(day(entry.to + Days{1})));
    add_text(event, icalproperty_new_summary, entry.summary);
    add_text(event, icalproperty_new_description, entry.description);
    add_text(event, icalproperty_new_location, entry.place);
    add_text(event, icalproperty_new_url, entry.url);
    add_text(event, icalproperty_new_categories, entry.category);
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

}  // namespace

std::string calendar_text(const std::string& name, const Language& language, std::span<const CalendarEntry> entries) {
    Component calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    add_text(calendar.get(), icalproperty_new_version, "2.0");
    add_text(calendar.get(), icalproperty_new_prodid, product);
    icalproperty* title = icalproperty_new_name(name.c_str());
    icalproperty_add_parameter(title, icalparameter_new_language(language.to_string().c_str()));
    icalcomponent_add_property(calendar.get(), title);
    icalcomponent_add_property(calendar.get(), extension("X-WR-CALNAME", name));
    icalproperty* again = icalproperty_new_refreshinterval(hours(read_again_after_hours));
    icalproperty_add_parameter(again, icalparameter_new_value(ICAL_VALUE_DURATION));
    icalcomponent_add_property(calendar.get(), again);
    for (const auto& entry : entries) icalcomponent_add_component(calendar.get(), event_of(entry));
    std::unique_ptr<char, Freeing> text{icalcomponent_as_ical_string_r(calendar.get())};
    return text.get();
}

}  // namespace utsyn
