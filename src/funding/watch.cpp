#include "funding/watch.hpp"

#include "funding/call_calendar.hpp"
#include "funding/funding.hpp"
#include "organisation/organisation.hpp"
#include "organisation/permissions.hpp"

namespace utsyn {

std::vector<TimeLineEntry> funding_time_line(const View& view, Date from, Date to) {
    std::vector<TimeLineEntry> entries;
    if (!view.may(Permission::see_rates)) return entries;
    static const auto messages = i18n::Messages::embedded();
    const auto rates = current_rates(view.transaction);
    const auto country = known_organisation(view.transaction, view.fence.above()).country;
    for (const auto& call : calls_between(*rates, {.agency = country, .programme = "", .from = from, .to = to})) {
        auto label = call_name(call, view.language, messages);
        if (call.expected) label += " (" + messages.text(view.language, "call.expected") + ")";
        entries.push_back(
            {"calls", std::move(label), call.deadline, call.deadline, "/money/programmes/" + call.programme});
    }
    return entries;
}

}  // namespace utsyn
