#include "platform/calendar.hpp"

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>
#include <vector>

namespace utsyn {
namespace {

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

std::vector<CalendarEntry> sample() {
    return {{.uid = "1-closes@nordlia.utsyn",
             .summary = "Søk innen i dag; Nantes, våren \\ 2027",
             .description = "Linje én\nlinje to",
             .url = "https://utsyn.example/public/nb/nordlia/offers/1",
             .category = "frist",
             .from = Date{2026, 12, 1},
             .to = Date{2026, 12, 1},
             .written_on = Date{2026, 11, 2}},
            {.uid = "1-stay@nordlia.utsyn",
             .summary = std::string(200, 'x'),
             .place = "Nantes, Frankrike",
             .from = Date{2027, 3, 1},
             .to = Date{2027, 3, 31},
             .written_on = Date{2026, 11, 2}}};
}

std::string text() {
    return calendar_text("Nordlia", *Language::parse("nb"), sample());
}

Component parsed() {
    Component calendar{icalparser_parse_string(text().c_str())};
    icalrestriction_check(calendar.get());
    return calendar;
}

TEST(Calendar, is_read_without_fault) {
    auto calendar = parsed();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0) << icalcomponent_as_ical_string(calendar.get());
    EXPECT_EQ(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
}

TEST(Calendar, keeps_separators_and_line_breaks_in_texts) {
    auto calendar = parsed();
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(std::string{icalcomponent_get_summary(event)}, sample()[0].summary);
    EXPECT_EQ(std::string{icalcomponent_get_description(event)}, sample()[0].description);
}

TEST(Calendar, says_whole_days_up_to_the_day_after_the_last) {
    auto calendar_bytes = text();
    EXPECT_NE(calendar_bytes.find("DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270401\r\n"), std::string::npos)
        << calendar_bytes;
    EXPECT_NE(calendar_bytes.find("DTSTAMP:20261102T000000Z"), std::string::npos);
}

TEST(Calendar, folds_long_lines) {
    auto calendar_bytes = text();
    std::string_view rest = calendar_bytes;
    while (!rest.empty()) {
        auto end = rest.find("\r\n");
        ASSERT_NE(end, std::string_view::npos);
        EXPECT_LE(end, 75U);
        rest.remove_prefix(end + 2);
    }
}

TEST(Calendar, of_the_same_entries_is_the_same) {
    EXPECT_EQ(text(), text());
}

}  // namespace
}  // namespace utsyn
