#include "app/answer.hpp"
#include "app/commands.hpp"
#include "app/grant_text.hpp"
#include "app/rates_in_force.hpp"
#include "mobility/grant_batch.hpp"
#include "platform/clock.hpp"

#include <fmt/format.h>
#include <fstream>
#include <iostream>

namespace utsyn {
namespace {

std::string refusal_text(const GrantAnswer& answer, const Answer& terminal) {
    auto text = fmt::format("{}\n", fmt::join(*answer.not_eligible, "\n"));
    if (!answer.may_still_pay) return text;
    text += fmt::format("{}\n", terminal.text("finder.may_still_pay"));
    for (const auto& sentence : *answer.may_still_pay) text += fmt::format("  {}\n", sentence);
    return text;
}

std::string sentences(const GrantAnswer& answer, const Answer& terminal) {
    std::string text =
        fmt::format("{} ({}) – {} ({}): {:.0f} km, {} {}\n", answer.from.town, answer.from.country, answer.to.town,
                    answer.to.country, answer.km,
                    terminal.text("grant.programme." + std::string{word(answer.programme)}), answer.call);
    if (answer.not_eligible) return text + refusal_text(answer, terminal);
    for (const auto& line : answer.lines)
        text += fmt::format("  {:<26} {:<12} {:>18} {}  {}  [{}{}{}]\n",
                            terminal.text("grant.kind." + std::string{word(line.kind)}),
                            terminal.text("grant.for." + std::string{word(line.whom)}), text_of(line), line.currency,
                            line.formula, line.source, line.source.empty() ? "" : "; ",
                            terminal.text("certainty." + std::string{word(line.certainty)}));
    for (const auto kind : answer.not_known)
        text += fmt::format("  {:<26} {}\n", terminal.text("grant.kind." + std::string{word(kind)}),
                            terminal.text("grant.not_known"));
    for (const auto& heading : answer.not_paid)
        text +=
            fmt::format("  {:<26} {}\n", terminal.text("grant.kind." + std::string{word(heading.kind)}), heading.why);
    text += fmt::format("{} {}\n", terminal.text("grant.total"), total_text(answer, terminal));
    if (answer.converted_total) text += fmt::format("{}\n", i18n::capitalised(answer.converted_total->sentence));
    if (answer.loan) text += fmt::format("{} {}\n", terminal.text("grant.loan"), amount_text(*answer.loan));
    if (answer.own_part)
        text += fmt::format("{} {}\n", terminal.text("finder.own_part"), amount_text(*answer.own_part));
    return text;
}

int compute_batch(const GrantWords& words, const RateBook& rates, const Answer& answer) {
    std::ifstream in{words.batch, std::ios::binary};
    if (!in) return answer.refuse(invalid_field("/batch", "unreadable-file"));
    std::ofstream file;
    if (!words.out.empty()) {
        file.open(words.out, std::ios::binary);
        if (!file) return answer.refuse(invalid_field("/out", "unwritable-file"));
    }
    auto counts = grant_batch(in, words.out.empty() ? std::cout : file, rates, Clock{}.today());
    if (!counts) return answer.refuse(counts.error());
    if (words.out.empty()) return 0;
    if (!file.flush()) return answer.fail(words.out);
    return answer.give(*counts, fmt::format("{} rows: {} granted, {} not eligible, {} refused.\n", counts->rows,
                                            counts->granted, counts->not_eligible, counts->refused));
}

}  // namespace

int compute_grant(const GrantWords& words, bool as_json) {
    return with_rates(words.installed_rates, as_json, [&](const RateBook& rates, const Answer& answer) {
        if (!words.batch.empty()) return compute_batch(words, rates, answer);
        GrantQuestion question;
        if (auto read = json::fill_from_texts(words.fields, shape_of<GrantQuestion>(), &question); !read)
            return answer.refuse(read.error());
        auto given = answer_grant(question, rates, Clock{}.today(), Answer::language(), Answer::messages());
        if (!given) return answer.refuse(given.error());
        return answer.give(*given, sentences(*given, answer));
    });
}

}  // namespace utsyn
