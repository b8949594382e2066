#include "planning/placement_run_what_if.hpp"

#include "planning/placement/what_if.hpp"
#include "planning/placement_run_instance.hpp"
#include "planning/problems.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// A run as the engine was asked and answered.
struct Asked {
    PlacementInstance instance;
    std::uint64_t seed = 1;
    PlacementResult before;
};

Outcome<Asked> asked(const PlacementRun& run) {
    if (!has_effects(run)) return problem(problems::run_without_effects);
    auto before = answer_for(run);
    if (!before) return before.error();
    return Asked{instance_of(run), static_cast<std::uint64_t>(run.seed), *std::move(before)};
}

bool is_better(const PlacementMove& move) {
    return move.to < move.from;  // `none` is behind every position
}

RunEffect figures_of(const PlacementEffect& effect) {
    const auto& outcome = effect.after.outcome;
    const auto better = std::ranges::count_if(effect.moves, is_better);
    return {
        .placed = outcome.placed(),
        .placed_difference = effect.placed_difference,
        .total_rank = outcome.total_rank(),
        .total_rank_difference = effect.total_rank_difference,
        .better = better,
        .worse = static_cast<std::int64_t>(effect.moves.size()) - better,
        .proved = effect.after.gap == 0 && effect.after.placed_at_most.value_or(outcome.placed()) == outcome.placed(),
        .clashing = !effect.after.clashing.empty()};
}

Outcome<RunEffect> figures_of(const Outcome<PlacementEffect>& effect) {
    if (!effect) return effect.error();
    return figures_of(*effect);
}

RunMove move_of(const PlacementRun& run, const PlacementMove& move) {
    const auto& applicant = run.applicants[move.applicant];
    RunMove told{.application_id = applicant.application_id,
                 .kind = is_better(move) ? MoveKind::better : MoveKind::worse};
    if (move.from != none) {
        told.from_offer_id = applicant.all_choices[move.from];
        told.from_rank = move.from + 1;
    }
    if (move.to != none) {
        told.to_offer_id = applicant.all_choices[move.to];
        told.to_rank = move.to + 1;
    }
    return told;
}

}  // namespace

bool has_effects(const PlacementRun& run) {
    const auto state = state_of(run);
    return (state == RunState::tried_out || state == RunState::accepted) && !run.kept_run_id && is_replayable(run);
}

Outcome<RunEffect> with_one_more_at(const PlacementRun& run, Id<Offer> offer) {
    const auto place = std::ranges::find(run.places, offer, &RunPlace::offer_id);
    if (place == run.places.end()) return problem(problems::not_found);
    auto question = asked(run);
    if (!question) return question.error();
    return figures_of(with_one_more_place(std::move(question->instance), run.policy, question->seed, question->before,
                                          static_cast<std::uint32_t>(place - run.places.begin())));
}

Outcome<RunEffect> with_more(const PlacementRun& run, RunCostKind kind, std::int64_t more) {
    if (!ceiling_of(run.bounds, kind)) return invalid_field("/" + std::string{word(kind)}, "no-such-ceiling");
    auto question = asked(run);
    if (!question) return question.error();
    const auto& ceilings = question->instance.ceilings;
    const auto name = kind == RunCostKind::grant ? grant_ceiling : co2_ceiling;
    const auto ceiling = std::ranges::find(ceilings, name, &PlacementCeiling::name) - ceilings.begin();
    return figures_of(with_higher_ceiling(std::move(question->instance), run.policy, question->seed, question->before,
                                          static_cast<std::uint32_t>(ceiling), more));
}

Outcome<RunWithdrawal> if_withdrawn(const PlacementRun& run, Id<MobilityApplication> application) {
    const auto found = std::ranges::find(run.applicants, application, &RunApplicant::application_id);
    if (found == run.applicants.end()) return problem(problems::not_found);
    auto question = asked(run);
    if (!question) return question.error();
    const std::uint32_t withdrawn[] = {static_cast<std::uint32_t>(found - run.applicants.begin())};
    const auto effect = without_applicants(question->instance, run.policy, question->seed, question->before, withdrawn);
    if (!effect) return effect.error();
    RunWithdrawal told{.effect = figures_of(*effect)};
    for (const auto& move : effect->moves) told.moves.push_back(move_of(run, move));
    return told;
}

}  // namespace utsyn
