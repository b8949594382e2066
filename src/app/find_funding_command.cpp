#include "app/answer.hpp"
#include "app/commands.hpp"
#include "app/grant_text.hpp"
#include "app/rates_in_force.hpp"
#include "funding/finder_told.hpp"
#include "platform/clock.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string fit_text(const FittingProgramme& fit, const Answer& terminal) {
    auto text =
        fmt::format("  {}, {} ({}): {}", fit.programme, fit.activity, fit.grant.call, total_text(fit.grant, terminal));
    if (fit.grant.loan) text += fmt::format(", {} {}", terminal.text("grant.loan"), amount_text(*fit.grant.loan));
    text += fmt::format(" [{}]\n    {}\n", terminal.text(fmt::format("certainty.{}", word(fit.certainty))),
                        fit.deadline.sentence);
    text += fmt::format("    {}: {}\n", terminal.text(fmt::format("effort.{}", word(fit.effort))),
                        fmt::join(fit.asked, ", "));
    if (fit.converted_total) text += fmt::format("    {}\n", i18n::capitalised(fit.converted_total->sentence));
    if (fit.grant.own_part)
        text += fmt::format("    {}: {}\n", terminal.text("finder.own_part"), amount_text(*fit.grant.own_part));
    for (const auto cost : fit.own_money)
        text += fmt::format("    {}: {}\n", terminal.text("finder.own_money"),
                            terminal.text(fmt::format("cost_kind.{}", word(cost))));
    return text;
}

std::string sentences(const FundingAnswer& answer, const Answer& terminal) {
    auto text = fmt::format("{} ({}) – {} ({}): {:.0f} km\n\n{}\n", answer.from.town, answer.from.country,
                            answer.to.town, answer.to.country, answer.km, terminal.text("finder.fits"));
    for (const auto& fit : answer.fits) text += fit_text(fit, terminal);
    text += fmt::format("\n{}\n", terminal.text("finder.others"));
    for (const auto& other : answer.others)
        text += fmt::format("  {}, {}: {}\n", other.programme, other.activity, fmt::join(other.because, " "));
    text += fmt::format("\n{}\n", terminal.text("finder.may_still_pay"));
    for (const auto& means : answer.may_still_pay) text += fmt::format("  {}\n", means.sentence);
    return text;
}

}  // namespace

int find_funding(const RatedQuestion& asked, bool as_json) {
    return with_rates(asked.installed_rates, as_json, [&](const RateBook& rates, const Answer& answer) {
        FundingQuestion question;
        if (auto read = json::fill_from_texts(asked.fields, shape_of<FundingQuestion>(), &question); !read)
            return answer.refuse(read.error());
        auto found = answer_funding(question, rates, Clock{}.today(), Answer::language(), Answer::messages());
        if (!found) return answer.refuse(found.error());
        return answer.give(*found, sentences(*found, answer));
    });
}

}  // namespace utsyn
