#include "funding/call_routes.hpp"

#include "funding/call_calendar.hpp"
#include "funding/call_question.hpp"
#include "funding/funding.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr int months_ahead = 18;
constexpr int months_back = 3;

Outcome<http::Page<Call>> list_calls(http::Request& request) {
    const auto& incoming = request.incoming();
    auto transaction = request.database().read();
    CallQuestion question{.agency = agency_asked(request, transaction),
                          .programme = std::string{incoming.query_value("programme")},
                          .from = request.today(),
                          .to = request.today().plus_months(months_ahead)};
    for (const auto& [name, day] : {std::pair{"from", &question.from}, std::pair{"to", &question.to}}) {
        const auto text = incoming.query_value(name);
        if (text.empty()) continue;
        const auto date = Date::parse(text);
        if (!date) return invalid_field(fmt::format("/{}", name), "not-a-date");
        *day = *date;
    }
    if (question.to > question.from.plus_years(5)) question.to = question.from.plus_years(5);
    return http::Page<Call>{calls_between(*current_rates(transaction), question), ""};
}

Outcome<http::Content> show_call_calendar(http::Request& request) {
    const auto language = Language::parse(request.path_value("language"));
    if (!language) return problem(problems::not_found);
    auto transaction = request.database().read();
    const auto& incoming = request.incoming();
    const auto calls =
        calls_between(*current_rates(transaction), {.agency = std::string{incoming.query_value("agency")},
                                                    .programme = std::string{incoming.query_value("programme")},
                                                    .from = request.today().plus_months(-months_back),
                                                    .to = request.today().plus_months(months_ahead)});
    const auto& messages = request.runtime().messages;
    const auto host = incoming.header("Host");
    const auto entries = calendar_of(calls, host.empty() ? "" : fmt::format("https://{}", host), *language, messages);
    return http::Content{.media_type = "text/calendar; charset=utf-8",
                         .bytes = calendar_text(messages.text(*language, "call.calendar"), *language, entries),
                         .headers = {{"Cache-Control", "public, max-age=3600"}}};
}

constexpr http::QueryParameter programme{"programme", "Only this programme."};

}  // namespace

void add_call_routes(http::Router& router) {
    const auto everyone = http::Access::everyone();
    router.get("/api/calls", everyone, list_calls,
               {.id = "list_calls",
                .summary = "Deadlines of the next year and a half, with what should be done before each.",
                .queries = {agency_parameter,
                            programme,
                            {"from", "Only deadlines from this day."},
                            {"to", "Only deadlines up to this day, at most five years on."}}});
    router.get("/feeds/{language}/calls.ics", everyone, show_call_calendar,
               {.id = "show_call_calendar",
                .summary = "Deadlines and what should be done before each, as iCalendar.",
                .queries = {{"agency", "ISO 3166-1 alpha-2: that agency's deadlines."}, programme}});
}

}  // namespace utsyn
