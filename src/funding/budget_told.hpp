#pragma once

#include "funding/grant_told.hpp"
#include "funding/planned_stay.hpp"

namespace utsyn {

struct ToldHeading {
    GrantKind kind{};
    ToldAmount planned;
    ToldAmount allotted;
    ToldAmount left;
};
BOOST_DESCRIBE_STRUCT(ToldHeading, (), (kind, planned, allotted, left))

/// Why a project cannot be as planned.
struct ToldProjectReason {
    ProjectRefusal reason{};
    std::string sentence;
    std::optional<std::int64_t> stay;  // position among the planned stays
};
BOOST_DESCRIBE_STRUCT(ToldProjectReason, (), (reason, sentence, stay))

struct ToldBudget {
    std::vector<ToldHeading> headings;
    std::vector<ToldProjectReason> not_eligible;
    std::vector<GrantKind> not_known;  // paid, and no rate is known here
    std::int64_t participants = 0;     // as the format counts them
    std::optional<std::int64_t> participants_most;
    std::optional<ToldAmount> total;
    std::optional<ToldAmount> lump_sum;
    std::optional<ToldAmount> granted;
    std::optional<ToldAmount> remaining;
    std::string currency;
    std::int64_t rate_revision = 0;  // of the rates that it was computed with
};
BOOST_DESCRIBE_STRUCT(ToldBudget, (),
                      (headings, not_eligible, not_known, participants, participants_most, total, lump_sum, granted,
                       remaining, currency, rate_revision))

/// The budget with its sentences. `stays` are those of the plan.
ToldBudget told(const ProjectBudget& budget, const ProjectPlan& plan, std::span<const PlannedStay> stays,
                const RateBook& book, const Language& language, const i18n::Messages& messages);

}  // namespace utsyn
