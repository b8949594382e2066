#include "overview/year_routes.hpp"

#include "organisation/permissions.hpp"
#include "overview/year.hpp"
#include "overview/year_json.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <charconv>

namespace utsyn {
namespace {

Outcome<Period> period_of_school_year(std::string_view text) {
    int year = 0;
    auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    bool is_year = read.ec == std::errc{} && read.ptr == text.data() + text.size() && 1900 <= year && year <= 2999;
    if (!is_year) return invalid_field("/school_year", "not-a-year");
    return school_year_from(year);
}

/// The days asked for; the school year around today when none are.
Outcome<Period> asked_period(const http::Request& request) {
    auto value = [&](std::string_view name) { return request.incoming().query_value(name); };
    if (auto year = value("school_year"); !year.empty()) return period_of_school_year(year);
    auto period = school_year_on(request.today());
    if (auto text = value("from"); !text.empty()) {
        auto from = Date::parse(text);
        if (!from) return invalid_field("/from", "not-a-date");
        period.from = *from;
    }
    if (auto text = value("to"); !text.empty()) {
        auto to = Date::parse(text);
        if (!to) return invalid_field("/to", "not-a-date");
        period.to = *to;
    }
    if (period.to < period.from) return invalid_field("/to", "before-start");
    return period;
}

class Telling {
public:
    explicit Telling(const http::Request& request)
        : messages_{request.runtime().messages}, language_{request.language()} {}

    AlarmLine line(const Alarm& alarm) const {
        return {alarm.kind,
                text("alarm." + alarm.kind, alarm.arguments),
                alarm.since,
                alarm.due,
                text(alarm.action, {}),
                alarm.link,
                alarm.urgent};
    }
    TimeLineBar line(const TimeLineEntry& entry) const {
        return {entry.lane, text("lane." + entry.lane, {}), entry.label, entry.from, entry.to, entry.link};
    }
    FigureLine line(const Figure& figure) const {
        return {figure.kind, text("figure." + figure.kind, figure.arguments), figure.link};
    }

private:
    std::string text(const std::string& key, const Arguments& arguments) const {
        return messages_.text(language_, key, arguments);
    }

    const i18n::Messages& messages_;
    Language language_;
};

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

YearView year_view(const http::Request& request, const View& view, const Period& period) {
    std::vector<Alarm> alarms;
    std::vector<TimeLineEntry> entries;
    std::vector<Figure> figures;
    for (const Slice& slice : request.runtime().slices) {
        if (slice.alarms) append(alarms, slice.alarms(view));
        if (slice.time_line) append(entries, slice.time_line(view, period.from, period.to));
        if (slice.figures) append(figures, slice.figures(view, period.from, period.to));
    }
    order_alarms(alarms);
    order_time_line(entries);
    YearView told{.from = period.from, .to = period.to, .today = view.today};
    Telling telling{request};
    for (const auto& alarm : alarms) told.alarms.push_back(telling.line(alarm));
    for (const auto& entry : entries) told.time_line.push_back(telling.line(entry));
    for (const auto& figure : figures) told.figures.push_back(telling.line(figure));
    return told;
}

Outcome<http::Answer<YearView>> show_year(http::Request& request) {
    auto period = asked_period(request);
    if (!period) return period.error();
    auto transaction = request.database().read();
    View view{transaction, request.fence(), request.today(), request.language(),
              [&](Permission permission) { return request.may(permission); }};
    return http::Answer<YearView>{year_view(request, view, *period)};
}

}  // namespace

void add_year_routes(http::Router& router) {
    router.get("/api/year", Permission::see_year, show_year,
               {.id = "show_year",
                .summary = "What needs you now, and the school year as a time line.",
                .queries = {{"school_year", "The year in which the school year begins, such as 2026."},
                            {"from", "First day to show; the school year's if left out."},
                            {"to", "Last day to show; the school year's if left out."}}});
}

}  // namespace utsyn
