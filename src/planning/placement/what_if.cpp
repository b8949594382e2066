#include "planning/placement/what_if.hpp"

#include "planning/placement/fewest_changes.hpp"
#include "planning/placement/known_placement.hpp"
#include "platform/problem.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;

std::vector<bool> marked(const PlacementInstance& instance, std::span<const std::uint32_t> applicants) {
    std::vector<bool> marks(instance.applicants(), false);
    for (auto applicant : applicants) marks[applicant] = true;
    return marks;
}

PlacementEffect effect_of(const PlacementOutcome& before, PlacementInstance instance, PlacementResult after) {
    PlacementEffect effect{.instance = std::move(instance), .after = std::move(after)};
    if (!effect.after.clashing.empty()) return effect;
    const auto& now = effect.after.outcome;
    effect.placed_difference = now.placed() - before.placed();
    effect.total_rank_difference = now.total_rank() - before.total_rank();
    for (std::uint32_t applicant = 0; applicant < now.position.size(); ++applicant)
        if (now.position[applicant] != before.position[applicant])
            effect.moves.push_back({applicant, before.position[applicant], now.position[applicant]});
    return effect;
}

/// The same, without those who withdrew among the moves.
PlacementEffect effect_of(const PlacementOutcome& before, PlacementInstance instance, PlacementResult after,
                          const std::vector<bool>& withdrawn) {
    auto effect = effect_of(before, std::move(instance), std::move(after));
    std::erase_if(effect.moves, [&](const PlacementMove& move) { return withdrawn[move.applicant]; });
    return effect;
}

/// Places again. `known` is a placement that may keep the changed bounds too.
Outcome<PlacementResult> place_again(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed,
                                     const Positions& known) {
    auto result = place(instance, policy, seed);
    // What is as good as the fair shares of groups no sum tells.
    const bool has_sums =
        policy != PlacementPolicy::by_points && (policy != PlacementPolicy::fair_share || instance.groupings.empty());
    if (result && has_sums)
        keep_the_better(instance, stages_of(instance, policy), counts_ranks(policy), known, *result);
    return result;
}

Outcome<PlacementEffect> asked_again(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                     const PlacementResult& before) {
    auto after = place_again(instance, policy, seed, before.outcome.position);
    if (!after) return after.error();
    return effect_of(before.outcome, std::move(instance), *std::move(after));
}

Problem out_of_range(std::string pointer, std::string reason, std::uint32_t value, std::size_t count) {
    return invalid_field(std::move(pointer), std::move(reason),
                         {{"value", std::int64_t{value} + 1}, {"max", static_cast<std::int64_t>(count)}});
}

Outcome<void> check_withdrawn(const PlacementInstance& instance, std::span<const std::uint32_t> withdrawn) {
    for (std::size_t i = 0; i < withdrawn.size(); ++i)
        if (withdrawn[i] >= instance.applicants())
            return out_of_range(fmt::format("/withdrawn/{}", i), "no-such-applicant", withdrawn[i],
                                instance.applicants());
    return {};
}

Positions sent_home(Positions positions, std::span<const std::uint32_t> withdrawn) {
    for (auto applicant : withdrawn) positions[applicant] = none;
    return positions;
}

}  // namespace

PlacementInstance without(PlacementInstance instance, std::span<const std::uint32_t> withdrawn) {
    instance.ineligible.resize(instance.places.size(), 0);
    const auto has_withdrawn = marked(instance, withdrawn);
    for (auto applicant : withdrawn)
        for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; ++choice)
            instance.ineligible[choice] = 1;
    std::erase_if(instance.fixed, [&](const FixedApplicant& fixed) { return has_withdrawn[fixed.applicant]; });
    std::erase_if(instance.pairs,
                  [&](const ApplicantPair& pair) { return has_withdrawn[pair.one] || has_withdrawn[pair.other]; });
    return instance;
}

Outcome<PlacementEffect> with_one_more_place(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                             const PlacementResult& before, std::uint32_t place) {
    if (place >= instance.place_count()) return out_of_range("/place", "no-such-place", place, instance.place_count());
    if (instance.capacities[place] < none) ++instance.capacities[place];
    return asked_again(std::move(instance), policy, seed, before);
}

Outcome<PlacementEffect> with_higher_ceiling(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                             const PlacementResult& before, std::uint32_t ceiling, std::int64_t more) {
    if (ceiling >= instance.ceilings.size()) return invalid_field("/ceiling", "no-such-ceiling");
    if (more < 0) return invalid_field("/more", "too-small", {{"min", std::int64_t{0}}});
    auto& most = instance.ceilings[ceiling].most;
    most += std::min(more, INT64_MAX - most);
    return asked_again(std::move(instance), policy, seed, before);
}

Outcome<PlacementEffect> without_applicants(const PlacementInstance& instance, PlacementPolicy policy,
                                            std::uint64_t seed, const PlacementResult& before,
                                            std::span<const std::uint32_t> withdrawn) {
    if (auto checked = check_withdrawn(instance, withdrawn); !checked) return checked.error();
    auto left = without(instance, withdrawn);
    auto after = place_again(left, policy, seed, sent_home(before.outcome.position, withdrawn));
    if (!after) return after.error();
    return effect_of(before.outcome, std::move(left), *std::move(after), marked(instance, withdrawn));
}

Outcome<PlacementEffect> with_fewest_changes(const PlacementInstance& instance, std::uint64_t seed,
                                             const PlacementResult& before, std::span<const std::uint32_t> withdrawn) {
    if (auto checked = check_withdrawn(instance, withdrawn); !checked) return checked.error();
    auto left = without(instance, withdrawn);
    auto after = place_with_fewest_changes(left, sent_home(before.outcome.position, withdrawn), seed);
    if (!after) return after.error();
    return effect_of(before.outcome, std::move(left), *std::move(after), marked(instance, withdrawn));
}

Outcome<PlacementEffect> cost_of_placing(PlacementInstance instance, PlacementPolicy policy, std::uint64_t seed,
                                         const PlacementResult& before, std::uint32_t applicant,
                                         std::uint32_t position) {
    if (applicant >= instance.applicants())
        return out_of_range("/applicant", "no-such-applicant", applicant, instance.applicants());
    if (position != none &&
        (position >= instance.choices_of(applicant) || !instance.is_eligible(instance.starts[applicant] + position)))
        return invalid_field("/position", "not-among-her-choices");
    std::erase_if(instance.fixed, [&](const FixedApplicant& fixed) { return fixed.applicant == applicant; });
    instance.fixed.push_back({applicant, position});
    return asked_again(std::move(instance), policy, seed, before);
}

}  // namespace utsyn
