#include "mobility/support_json.hpp"

#include "organisation/permissions.hpp"

#include <algorithm>

namespace utsyn {
namespace {

SupportDeadlineView view_of(const TermDeadline& deadline, const RateBook& book, Date today) {
    const auto& [last_day, rule, rate] = deadline.deadline;
    const auto& provenance = book.rates().at(rate).provenance;
    return {deadline.term, last_day, rule, last_day < today, provenance.certainty, sources_in(provenance)};
}

std::vector<Source> sources_of(const StaySupport& support, const RateBook& book) {
    std::vector<Source> all;
    for (const auto rate : support.rates)
        for (auto& source : sources_in(book.rates().at(rate).provenance))
            if (std::ranges::find(all, source) == all.end()) all.push_back(std::move(source));
    return all;
}

}  // namespace

SupportView support_view(const SupportedStayRow& row, const RateBook& book, const http::Request& request) {
    const auto& support = row.support;
    const auto today = request.today();
    SupportView view{.answer = support.answer, .doors = support.doors, .sources = sources_of(support, book)};
    for (const auto& why : support.not_eligible)
        view.not_eligible.push_back(sentence(why, support.stay, request.language(), request.runtime().messages));
    for (const auto& deadline : support.deadlines) view.deadlines.push_back(view_of(deadline, book, today));
    if (const auto next = next_deadline(support, today)) view.next_deadline = next->deadline.last_day;
    if (row.entry) {
        view.entered_on = row.entry->entered_on;
        view.entered_by = row.entry->entered_by;
    }
    view.next_step = next_step(support, row.stay.state, view.entered_on, today);
    return view;
}

std::vector<SupportAction> actions_of(const SupportedStayRow& row, const http::Request& request) {
    std::vector<SupportAction> actions;
    if (request.may(Permission::keep_stays)) {
        if (row.entry) actions.push_back(SupportAction::take_back);
        else if (row.support.answer != SupportAnswer::not_supported) actions.push_back(SupportAction::enter);
    }
    if (may_apply(row.support, row.stay.state)) actions.push_back(SupportAction::read_letter);
    return actions;
}

}  // namespace utsyn
