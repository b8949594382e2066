#include "funding/call_calendar.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// "ka122/autumn" and "autumn/2026-11-01.." in words; what has no word stays.
std::string key_in_words(const std::string& key, const Language& language, const i18n::Messages& messages) {
    std::string words;
    for (std::string_view rest = key; !rest.empty();) {
        const auto slash = std::min(rest.find('/'), rest.size());
        const std::string part{rest.substr(0, slash)};
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (part.find("..") != std::string::npos) continue;
        const auto message = "rate_key." + part;
        words += (words.empty() ? "" : " · ");
        words += messages.has(language, message) ? messages.text(language, message) : part;
    }
    return words;
}

}  // namespace

std::string call_name(const Call& call, const Language& language, const i18n::Messages& messages) {
    auto name = messages.text(language, "programme." + call.programme);
    if (!call.activity.empty()) name += " · " + messages.text(language, "rate_activity." + call.activity);
    if (const auto words = key_in_words(call.key, language, messages); !words.empty()) name += " · " + words;
    if (!call.agency.empty()) name += " (" + call.agency + ")";
    return name;
}

std::vector<CalendarEntry> calendar_of(std::span<const Call> calls, const std::string& origin, const Language& language,
                                       const i18n::Messages& messages) {
    std::vector<CalendarEntry> entries;
    for (const auto& call : calls) {
        const auto name = call_name(call, language, messages);
        const auto url = origin + "/money/programmes/" + call.programme;
        const Date written{call.call_year, 1, 1};
        const auto deadline =
            messages.text(language, call.expected ? "call.closes_expectedly" : "call.closes", {{"call", name}});
        const auto note = call.provenance.certainty == Certainty::official
                              ? std::string{}
                              : messages.text(language, "call.check_deadline");
        entries.push_back({.uid = call.identity() + "@utsyn",
                           .summary = deadline,
                           .description = call.time.empty() ? note : call.time + (note.empty() ? "" : "\n" + note),
                           .url = url,
                           .category = messages.text(language, "lane.calls"),
                           .from = call.deadline,
                           .to = call.deadline,
                           .written_on = written});
        for (const auto& step : call.steps)
            entries.push_back({.uid = call.identity() + "-" + step.step + "@utsyn",
                               .summary = messages.text(language, "call_step." + step.step) + ": " + name,
                               .description = deadline + " " + i18n::long_date(call.deadline, language),
                               .url = url,
                               .category = messages.text(language, "lane.calls"),
                               .from = step.due_on,
                               .to = step.due_on,
                               .written_on = written});
    }
    std::ranges::stable_sort(entries, {}, &CalendarEntry::from);
    return entries;
}

}  // namespace utsyn
