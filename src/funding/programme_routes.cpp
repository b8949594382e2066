#include "funding/programme_routes.hpp"

#include "funding/call_question.hpp"
#include "funding/funding.hpp"
#include "funding/programme_json.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr int months_ahead = 18;

std::vector<Call> coming_calls(const http::Request& request, sql::Transaction& transaction, const RateBook& rates,
                               std::string_view programme) {
    return calls_between(rates, {.agency = agency_asked(request, transaction),
                                 .programme = std::string{programme},
                                 .from = request.today(),
                                 .to = request.today().plus_months(months_ahead)});
}

bool takes(const ProgrammeGeneration& generation, SchoolForm form) {
    return std::ranges::find(generation.school_forms, form, &EligibleForm::school_form) !=
           generation.school_forms.end();
}

Outcome<http::Page<ProgrammeRow>> list_programmes(http::Request& request) {
    const auto asked = request.incoming().query_value("school_form");
    const auto form = from_word<SchoolForm>(asked);
    if (!asked.empty() && !form)
        return invalid_field("/school_form", "unknown-rate-word", {{"word", std::string{asked}}});
    auto transaction = request.database().read();
    const auto rates = current_rates(transaction);
    http::Page<ProgrammeRow> page;
    for (const auto& generation : programme_generations()) {
        if (form && !takes(generation, *form)) continue;
        ProgrammeRow row{generation, generation.has_ended(request.today()), generation.has_begun(request.today()), {}};
        const auto calls = coming_calls(request, transaction, *rates, generation.programme);
        const auto next = std::ranges::find(calls, generation.generation, &Call::generation);
        if (next != calls.end()) row.next_call = *next;
        page.items.push_back(std::move(row));
    }
    return page;
}

Outcome<http::Answer<ProgrammeView>> show_programme(http::Request& request) {
    ProgrammeView view{.programme = std::string{request.path_value("programme")}};
    auto transaction = request.database().read();
    const auto rates = current_rates(transaction);
    for (const auto& generation : programme_generations())
        if (generation.programme == view.programme)
            view.generations.push_back({generation, generation.has_ended(request.today()),
                                        generation.has_begun(request.today()),
                                        themes_of(*rates, generation, request.today().year())});
    if (view.generations.empty()) return problem(problems::not_found);
    std::ranges::reverse(view.generations);
    view.calls = coming_calls(request, transaction, *rates, view.programme);
    view.process = application_process(view.programme);
    return http::Answer<ProgrammeView>{std::move(view)};
}

}  // namespace

void add_programme_routes(http::Router& router) {
    const auto everyone = http::Access::everyone();
    router.get(
        "/api/programmes", everyone, list_programmes,
        {.id = "list_programmes",
         .summary = "Every programme and generation, with its former names, who may take part and the next deadline.",
         .queries = {agency_parameter, {"school_form", "Only programmes in which this school form may take part."}}});
    router.get("/api/programmes/{programme}", everyone, show_programme,
               {.id = "show_programme",
                .summary = "One programme by generation: what it pays, for whom, its formats, budget and deadlines.",
                .queries = {agency_parameter}});
}

}  // namespace utsyn
