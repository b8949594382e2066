#include "app/answer.hpp"
#include "app/commands.hpp"
#include "app/rates_in_force.hpp"
#include "funding/budget_question.hpp"
#include "platform/toml/data_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace utsyn {
namespace {

std::string amount_text(const std::optional<ToldAmount>& told) {
    return told ? text_of(*told) + ' ' + told->currency : "–";
}

std::string sentences(const BudgetAnswer& answer, const Answer& terminal) {
    std::string text;
    for (const auto& stay : answer.stays)
        text += fmt::format("{} × {} – {}: {:.0f} km, {}\n", stay.times, stay.from, stay.to, stay.km,
                            amount_text(stay.total));
    for (const auto& why : answer.not_eligible) text += why.sentence + '\n';
    if (!answer.headings.empty())
        text += fmt::format("\n{:<28} {:>20} {:>14} {:>20}\n", "", terminal.text("budget.planned"),
                            terminal.text("budget.allotted"), terminal.text("budget.left"));
    for (const auto& heading : answer.headings)
        text += fmt::format("{:<28} {:>20} {:>14} {:>20}\n",
                            terminal.text(fmt::format("grant.kind.{}", word(heading.kind))), text_of(heading.planned),
                            text_of(heading.allotted), text_of(heading.left));
    for (const auto kind : answer.not_known)
        text += fmt::format("{:<28} {}\n", terminal.text(fmt::format("grant.kind.{}", word(kind))),
                            terminal.text("grant.not_known"));
    if (answer.total) text += fmt::format("{}: {}\n", terminal.text("budget.total"), amount_text(answer.total));
    if (answer.granted) text += fmt::format("{}: {}\n", terminal.text("budget.granted"), amount_text(answer.granted));
    if (answer.remaining)
        text += fmt::format("{}: {}\n", terminal.text("budget.remaining"), amount_text(answer.remaining));
    return text;
}

/// JSON as it is, TOML by the end of the file's name. Nothing: it is no TOML.
std::optional<std::string> json_of(const std::string& file, const std::string& text) {
    return file.ends_with(".toml") ? toml::read_as_json(text) : std::optional{text};
}

}  // namespace

int compute_budget(const BudgetWords& words, bool as_json) {
    return with_rates(words.installed_rates, as_json, [&](const RateBook& rates, const Answer& answer) {
        std::ifstream in{words.file, std::ios::binary};
        if (!in) return answer.refuse(invalid_field("/file", "unreadable-file"));
        std::ostringstream text;
        text << in.rdbuf();
        const auto json = json_of(words.file, text.str());
        if (!json) return answer.refuse(invalid_field("/file", "malformed"));
        auto question = json::from_json<BudgetQuestion>(*json);
        if (!question) return answer.refuse(question.error());
        auto given = answer_budget(*question, rates, Answer::language(), Answer::messages());
        if (!given) return answer.refuse(given.error());
        return answer.give(*given, sentences(*given, answer));
    });
}

}  // namespace utsyn
