#include "funding/funded_twice.hpp"

#include "funding/exchange.hpp"

#include <fmt/format.h>
#include <boost/container/flat_map.hpp>

#include <algorithm>

namespace utsyn {
namespace {

using Costs = boost::container::flat_map<CostKind, std::int64_t>;

/// The costs of the stay itself: journeys to look for a firm or during school periods at home are others.
std::optional<CostKind> cost_of_refund(const std::string& key) {
    const auto refunded = from_word<RefundedCost>(std::string_view{key}.substr(key.find('/') + 1));
    if (!refunded) return CostKind::wage;
    switch (*refunded) {
        case RefundedCost::travel:
        case RefundedCost::moving: return CostKind::travel;
        case RefundedCost::rent:
        case RefundedCost::deposit: return CostKind::living;
        case RefundedCost::visa: return CostKind::visa;
        case RefundedCost::vaccination: return CostKind::vaccination;
        case RefundedCost::insurance: return CostKind::insurance;
        case RefundedCost::wage_difference: return CostKind::wage;
        case RefundedCost::travel_school_periods:
        case RefundedCost::search_travel:
        case RefundedCost::agent_fee:
        case RefundedCost::wage_school_periods:
        case RefundedCost::board_school_periods:
        case RefundedCost::interview_travel: return std::nullopt;
    }
    return std::nullopt;
}

boost::container::small_vector<CostKind, 3> costs_of(const GrantLine& line, const RateBook& book) {
    const auto& key = book.rates().at(line.rate).key;
    switch (line.kind) {
        case GrantKind::travel: return {CostKind::travel};
        case GrantKind::individual_support:
        case GrantKind::subsistence:
        case GrantKind::living_away_grant: return {CostKind::living};
        case GrantKind::participant_grant: return {CostKind::travel, CostKind::living};
        case GrantKind::preparatory_visit: return {CostKind::travel, CostKind::living, CostKind::organisation};
        case GrantKind::organisational_support:
        case GrantKind::project_management: return {CostKind::organisation};
        case GrantKind::course_fee: return {CostKind::course};
        case GrantKind::inclusion_support: return {CostKind::inclusion};
        case GrantKind::linguistic_support:
        case GrantKind::language_grant: return {CostKind::language};
        case GrantKind::exceptional_costs: return {key == "travel" ? CostKind::travel : CostKind::visa};
        case GrantKind::tuition_grant: return {CostKind::tuition};
        case GrantKind::employer_refund:
        case GrantKind::learner_refund:
            if (const auto cost = cost_of_refund(key)) return {*cost};
            return {};
        case GrantKind::extra_loan:
        case GrantKind::travel_loan:
        case GrantKind::tuition_loan: return {};
    }
    return {};
}

/// What a grant pays for each cost. Units: hundredths of its currency.
Costs amounts_paid(const Grant& grant, const RateBook& book) {
    Costs costs;
    for (const auto& line : grant.lines) {
        if (line.is_loan || line.amount.high == 0) continue;
        for (const auto cost : costs_of(line, book)) costs[cost] += line.amount.high;
    }
    return costs;
}

bool is_project(GrantProgramme programme) {
    return programme != GrantProgramme::lanekassen && programme != GrantProgramme::opu;
}

std::string_view first_part_of(GrantProgramme programme) {
    const auto whole = word(programme);
    return whole.substr(0, whole.find('_'));
}

std::optional<std::uint32_t> rule_between(GrantProgramme keep, GrantProgramme drop, CostKind cost,
                                          const RateBook& book) {
    const auto* rules = book.named(word(drop), "same_cost");
    if (!rules) return std::nullopt;
    const auto key = fmt::format("{}/{}", first_part_of(keep), word(cost));
    const auto found = std::ranges::find_if(
        *rules, [&](const KnownRate& known) { return known.rate->key == key && !known.is_conflict; });
    return found == rules->end() ? std::nullopt : std::optional{found->position};
}

struct PaidCost {
    const GrantOfStay* by = nullptr;
    std::int64_t amount = 0;
    std::optional<Money> in_euro;  // nothing where no rate is known
};

bool gives_way(const PaidCost& first, const PaidCost& second) {
    if (is_project(first.by->programme) != is_project(second.by->programme)) return !is_project(first.by->programme);
    if (first.by->grant.currency == second.by->grant.currency) return first.amount < second.amount;
    return first.in_euro && second.in_euro && first.in_euro->minor < second.in_euro->minor;
}

}  // namespace

std::vector<CostKind> costs_paid(const Grant& grant, const RateBook& book) {
    std::vector<CostKind> costs;
    for (const auto& [cost, amount] : amounts_paid(grant, book)) costs.push_back(cost);
    return costs;
}

std::vector<FundedTwice> funded_twice(std::span<const GrantOfStay> grants, const RateBook& book,
                                      std::optional<Date> day) {
    boost::container::flat_map<CostKind, std::vector<PaidCost>> payers;
    for (const auto& each : grants)
        for (const auto& [cost, amount] : amounts_paid(each.grant, book))
            payers[cost].push_back(
                {&each, amount, day ? in_euro({amount, each.grant.currency}, *day, book) : std::nullopt});
    std::vector<FundedTwice> twice;
    for (const auto& [cost, paid] : payers) {
        const auto keep = *std::ranges::min_element(paid, [](const auto& a, const auto& b) { return gives_way(b, a); });
        for (const auto& each : paid)
            if (each.by != keep.by)
                twice.push_back({cost, keep.by->programme, each.by->programme,
                                 rule_between(keep.by->programme, each.by->programme, cost, book), keep.by->project,
                                 each.by->project});
    }
    return twice;
}

std::string sentence(const FundedTwice& twice, const Language& language, const i18n::Messages& messages) {
    const auto named = [&](GrantProgramme programme, const std::string& project) {
        if (!project.empty()) return project;
        return messages.text(language, fmt::format("grant.programme.{}", word(programme)));
    };
    return messages.text(language, "grant.funded_twice",
                         {{"cost", messages.text(language, fmt::format("cost_kind.{}", word(twice.cost)))},
                          {"keep", named(twice.keep, twice.keep_project)},
                          {"drop", named(twice.drop, twice.drop_project)}});
}

}  // namespace utsyn
