#include "funding/project_budget.hpp"

#include "funding/grant_rules.hpp"
#include "funding/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace utsyn {
namespace {

BudgetHeading& heading_of(std::vector<BudgetHeading>& headings, GrantKind kind) {
    const auto found = std::ranges::lower_bound(headings, kind, {}, &BudgetHeading::kind);
    if (found != headings.end() && found->kind == kind) return *found;
    return *headings.insert(found, BudgetHeading{.kind = kind, .planned = {}});
}

class Budgeting {
public:
    Budgeting(const ProjectPlan& plan, const RateBook& book)
        : plan_{plan}, book_{book}, scope_{utsyn::scope_of(plan, book)} {
        budget_.not_eligible = format_reasons(plan, book);
        budget_.participants = participants_counted(plan, book);
    }

    ProjectBudget budget() && {
        if (has_lump_sum(plan_.format)) take_lump_sum();
        else add_stays();
        if (!budget_.is_eligible()) {
            budget_.headings.clear();
            budget_.total = {};
            budget_.remaining.reset();
        }
        return std::move(budget_);
    }

private:
    void refuse(ProjectReason reason) { budget_.not_eligible.push_back(reason); }

    void add_stays() {
        for (std::size_t position = 0; position < plan_.stays.size(); ++position) add_stay(position);
        add_project_management();
        for (auto& heading : budget_.headings) {
            budget_.total += heading.planned;
            heading.allotted = heading.planned.high;
        }
        if (!plan_.granted) return;
        budget_.remaining = GrantAmount{*plan_.granted - budget_.total.high, *plan_.granted - budget_.total.low, true};
    }

    void add_stay(std::size_t position) {
        const auto& planned = plan_.stays[position];
        const auto stay = case_in(plan_, planned);
        const auto granted = grant(stay, book_);
        budget_.currency = granted.currency;
        for (const auto& why : granted.not_eligible)
            refuse({.reason = ProjectRefusal::stay_not_eligible, .stay = position, .because = why});
        for (const auto kind : granted.not_known)
            if (std::ranges::find(budget_.not_known, kind) == budget_.not_known.end())
                budget_.not_known.push_back(kind);
        std::int64_t supported = 0;
        for (const auto& line : granted.lines) {
            if (line.kind == GrantKind::organisational_support) supported += line.persons;
            else if (line.kind != GrantKind::project_management)
                heading_of(budget_.headings, line.kind).planned += planned.times * line.amount;
        }
        if (supported > 0) add_organisational_support(stay, planned.times * supported);
    }

    /// Of activities whose support falls above a number of participants, all participants of the project count together.
    void add_organisational_support(const GrantCase& stay, std::int64_t persons) {
        auto scope = scope_;
        scope.activity = word(stay.activity);
        const auto* rate = scope.find("organisational_support");
        const auto* above = scope.find_band("organisational_support_above", std::numeric_limits<std::int64_t>::max());
        auto& planned = heading_of(budget_.headings, GrantKind::organisational_support).planned;
        const auto full = above ? std::clamp<std::int64_t>(above->from - 1 - supported_, 0, persons) : persons;
        planned += full * amount_of(*rate);
        if (!above) return;
        planned += (persons - full) * amount_of(*above);
        supported_ += persons;
    }

    void add_project_management() {
        const auto* above = scope_.find("project_management_grant_above");
        GrantAmount sum;
        for (const auto& heading : budget_.headings) sum += heading.planned;
        if (!above || sum.high <= above->low->minor()) return;
        auto& planned = heading_of(budget_.headings, GrantKind::project_management).planned;
        planned += amount_of(*scope_.find("project_management", "coordinator"));
        planned += (plan_.organisations - 1) * amount_of(*scope_.find("project_management", "partner"));
    }

    void take_lump_sum() {
        const auto key = fmt::format("{}/{}", word(plan_.format), plan_.lump_sum.value_or(0));
        const auto* sum = scope_.find("lump_sum", key);
        if (!sum) return refuse({.reason = ProjectRefusal::lump_sum_unknown, .asked = plan_.lump_sum.value_or(0)});
        const auto whole = sum->high->minor();
        budget_.lump_sum = whole;
        budget_.total = GrantAmount::exactly(whole);
        const auto spent = plan_.costs.activities + plan_.costs.management;
        budget_.remaining = GrantAmount::exactly(whole - spent);
        if (spent > whole)
            refuse(
                {.reason = ProjectRefusal::costs_over_lump_sum, .asked = spent, .limit = whole, .rate = sum->position});
        const auto* share = scope_.find("project_management_share_most", word(plan_.format));
        if (share && plan_.costs.management > share_of(whole, *share->high))
            refuse({.reason = ProjectRefusal::too_much_management,
                    .asked = plan_.costs.management,
                    .limit = share_of(whole, *share->high),
                    .rate = share->position});
    }

    const ProjectPlan& plan_;
    const RateBook& book_;
    RateScope scope_;
    ProjectBudget budget_;
    std::int64_t supported_ = 0;
};

}  // namespace

ProjectBudget project_budget(const ProjectPlan& plan, const RateBook& book) {
    return Budgeting{plan, book}.budget();
}

Outcome<ProjectBudget> moved(ProjectBudget budget, const HeadingMove& move) {
    auto& from = heading_of(budget.headings, move.from);
    if (move.amount < 0 || from.allotted < move.amount) return problem(problems::heading_too_small);
    from.allotted -= move.amount;
    heading_of(budget.headings, move.to).allotted += move.amount;
    return budget;
}

}  // namespace utsyn
