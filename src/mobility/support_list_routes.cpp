#include "mobility/support_list_routes.hpp"

#include "mobility/school_year_question.hpp"
#include "mobility/support_json.hpp"
#include "organisation/permissions.hpp"
#include "platform/csv/sheet.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <fmt/ranges.h>
#include <algorithm>

namespace utsyn {
namespace {

/// Nothing: both. Problems: invalid (/term).
Outcome<std::optional<SchoolTerm>> asked_term(const http::Request& request) {
    const auto text = request.incoming().query_value("term");
    if (text.empty()) return std::optional<SchoolTerm>{};
    const auto term = from_word<SchoolTerm>(text);
    if (!term) return invalid_field("/term", "not-one-of", {{"words", "autumn, spring"}});
    return term;
}

bool lies_in_term(const StayRow& stay, SchoolTerm term, const RateBook& book) {
    const auto terms = terms_between(stay.starts_on, stay.ends_on, book);
    return std::ranges::find(terms, term) != terms.end();
}

void add_line(SupportList& list, SupportedStayRow row, const RateBook& book, const http::Request& request) {
    auto support = support_view(row, book, request);
    auto actions = actions_of(row, request);
    if (support.next_step == SupportStep::enter_in_workspace) {
        ++list.to_enter;
        if (!list.next_deadline) list.next_deadline = support.next_deadline;
    }
    list.items.push_back({std::move(row.stay), std::move(support), std::move(actions)});
}

/// The list that the query asks for; that its stays are read is written down.
Outcome<SupportList> read_list(http::Request& request) {
    const auto year = asked_school_year(request);
    if (!year) return year.error();
    const auto term = asked_term(request);
    if (!term) return term.error();
    auto transaction = request.database().begin();
    SupportStore supports{transaction, request.today()};
    SupportList list{.first_year = year->first_day.year(),
                     .this_year = school_year_of(request.today(), mobility_limits()).first_day.year()};
    for (auto& row : supports.of_year(*year, request.fence())) {
        if (*term && !lies_in_term(row.stay, **term, supports.rates())) continue;
        StayStore{transaction}.record_read({row.stay}, request.change("read"));
        add_line(list, std::move(row), supports.rates(), request);
    }
    transaction.commit();
    return list;
}

Outcome<http::Answer<SupportList>> show_support_list(http::Request& request) {
    auto list = read_list(request);
    if (!list) return list.error();
    return http::Answer<SupportList>{*std::move(list)};
}

/// What must hold or stands against support, in sentences.
std::string reasons_of(const SupportView& support, const http::Request& request) {
    const auto text = [&](const std::string& key, const Arguments& arguments = {}) {
        return request.runtime().messages.text(request.language(), key, arguments);
    };
    auto sentences = support.not_eligible;
    if (support.answer == SupportAnswer::supported_if) {
        sentences.push_back(text("support.conditions", {{"count", static_cast<std::int64_t>(support.doors.size())}}));
        for (const auto door : support.doors) sentences.push_back(text("support.condition." + std::string{word(door)}));
    }
    return fmt::format("{}", fmt::join(sentences, " "));
}

csv::Line line_of(const SupportLine& line, const http::Request& request) {
    const auto& [stay, support, actions] = line;
    const auto day = [](const std::optional<Date>& date) { return date ? date->to_string() : ""; };
    return {stay.person_name,
            stay.organisation_name,
            stay.partner_name,
            i18n::country_name(stay.partner_country, request.language()),
            stay.starts_on.to_string(),
            stay.ends_on.to_string(),
            request.runtime().messages.text(request.language(), "support.answer." + std::string{word(support.answer)}),
            reasons_of(support, request),
            day(support.next_deadline),
            day(support.entered_on),
            support.entered_by.value_or("")};
}

Outcome<http::Content> export_support_list(http::Request& request) {
    const auto list = read_list(request);
    if (!list) return list.error();
    csv::Line columns;
    for (const char* column : {"pupil", "school", "partner", "country", "starts_on", "ends_on", "answer", "reason",
                               "deadline", "entered_on", "entered_by"})
        columns.push_back(request.runtime().messages.text(request.language(), "support.column." + std::string{column}));
    std::vector<csv::Line> lines;
    for (const auto& line : list->items) lines.push_back(line_of(line, request));
    return http::Content{csv::sheet_media_type, csv::sheet(columns, lines),
                         "lanekassen-" + std::to_string(list->first_year) + ".csv"};
}

}  // namespace

void add_support_list_routes(http::Router& router) {
    const std::vector<http::QueryParameter> queries{school_year_parameter(),
                                                    {"term", "Only stays in this term: autumn or spring."}};
    router.get(
        "/api/support-list", Permission::keep_stays, show_support_list,
        {.id = "show_support_list",
         .summary = "Whom Lånekassen may support in a school year, and who is entered in its workspace; that you "
                    "read the stays is written down.",
         .queries = queries});
    router.get("/api/support-list.csv", Permission::keep_stays, export_support_list,
               {.id = "export_support_list", .summary = "The same list as a CSV file.", .queries = queries});
}

}  // namespace utsyn
