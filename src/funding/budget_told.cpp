#include "funding/budget_told.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string sentence(const ProjectReason& why, const ProjectPlan& plan, std::span<const PlannedStay> stays,
                     const Language& language, const i18n::Messages& messages) {
    if (why.stay && why.because) {
        const auto& stay = stays[*why.stay];
        return messages.text(
            language, "project.refusal_of_stay",
            {{"place", stay.to_town},
             {"reason", sentence(*why.because, case_in(plan, plan.stays[*why.stay]), language, messages)}});
    }
    return messages.text(language, fmt::format("project.refusal.{}", word(why.reason)),
                         {{"asked", why.asked}, {"limit", why.limit}, {"call_year", std::to_string(plan.call_year)}});
}

std::optional<std::int64_t> participants_most(const ProjectPlan& plan, const RateBook& book) {
    const auto* most = scope_of(plan, book).find("format_participants", word(plan.format));
    if (!most || !most->high) return std::nullopt;
    return most->high->whole();
}

}  // namespace

ToldBudget told(const ProjectBudget& budget, const ProjectPlan& plan, std::span<const PlannedStay> stays,
                const RateBook& book, const Language& language, const i18n::Messages& messages) {
    const auto currency = budget.currency.to_string();
    ToldBudget answer{.not_known = budget.not_known,
                      .participants = budget.participants,
                      .participants_most = participants_most(plan, book),
                      .currency = currency};
    for (const auto& heading : budget.headings)
        answer.headings.push_back({heading.kind, told(heading.planned, currency),
                                   told(GrantAmount::exactly(heading.allotted), currency),
                                   told(heading.left(), currency)});
    for (const auto& why : budget.not_eligible)
        answer.not_eligible.push_back({why.reason, sentence(why, plan, stays, language, messages), why.stay});
    if (budget.is_eligible()) answer.total = told(budget.total, currency);
    if (budget.lump_sum) answer.lump_sum = told(GrantAmount::exactly(*budget.lump_sum), currency);
    if (plan.granted) answer.granted = told(GrantAmount::exactly(*plan.granted), currency);
    if (budget.remaining) answer.remaining = told(*budget.remaining, currency);
    return answer;
}

}  // namespace utsyn
