#include "planning/placement_run.hpp"

#include "planning/placement/fewest_changes.hpp"
#include "planning/placement_run_instance.hpp"
#include "planning/placement_run_reasons.hpp"
#include "planning/problems.hpp"
#include "platform/version.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

using Barred = std::unordered_map<Id<MobilityApplication>, std::vector<IneligibleChoice>>;

std::unordered_map<Id<MobilityApplication>, std::uint32_t> applicants_by_id(const PlacementRun& run) {
    std::unordered_map<Id<MobilityApplication>, std::uint32_t> found;
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        found[run.applicants[position].application_id] = position;
    return found;
}

bool may_have(const RunApplicant& applicant, Id<Offer> offer) {
    return std::ranges::find(applicant.choices, offer) != applicant.choices.end();
}

}  // namespace

std::int64_t withdrawn_since(const PlacementRun& run, const PlacementInput& input) {
    auto left = applicants_by_id(run);
    for (const auto& applicant : input.applicants) left.erase(applicant.application_id);
    return static_cast<std::int64_t>(left.size());
}

std::string group_of(const RunApplicant& applicant, PlacementGrouping grouping) {
    switch (grouping) {
        case PlacementGrouping::school: return applicant.school;
        case PlacementGrouping::programme: return applicant.programme;
        case PlacementGrouping::year_level: return std::to_string(applicant.year_level);
    }
    return {};
}

void take_input(const PlacementInput& input, PlacementRun& run) {
    run.round_id = input.round.id;
    run.organisation_id = input.round.organisation_id;
    for (const auto& offer : input.offers)
        run.places.push_back({offer.id, offer.title, offer.places, {}, {}, offer.partner_id, offer.partner_name});
    Barred barred;
    for (const auto& pair : input.ineligible) barred[pair.application_id].push_back({pair.offer_id, pair.reasons});
    for (const auto& applicant : input.applicants) {
        RunApplicant taken{.application_id = applicant.application_id,
                           .school = applicant.school_name,
                           .programme = applicant.programme,
                           .year_level = applicant.year_level,
                           .all_choices = applicant.choices,
                           .ineligible_choices = barred[applicant.application_id],
                           .points = applicant.points};
        for (auto offer : applicant.choices)
            if (std::ranges::find(taken.ineligible_choices, offer, &IneligibleChoice::offer_id) ==
                taken.ineligible_choices.end())
                taken.choices.push_back(offer);
        run.applicants.push_back(std::move(taken));
    }
}

void take_costs(std::span<const StayCost> costs, PlacementRun& run) {
    assert_that(costs.size() == run.places.size(), "a run takes the cost of each of its places");
    for (std::size_t position = 0; position < costs.size(); ++position) {
        run.places[position].grant = costs[position].grant;
        run.places[position].grams_co2e = costs[position].grams_co2e;
    }
}

void keep(const PlacementRun& earlier, PlacementRun& run) {
    run.kept_run_id = earlier.id;
    run.kept.clear();
    for (const auto& decision : earlier.decisions) run.kept.push_back({decision.application_id, decision.offer_id});
}

Outcome<void> check_fixed(const PlacementRun& run) {
    auto applicants = applicants_by_id(run);
    std::unordered_map<Id<Offer>, std::int64_t> left;
    for (const auto& place : run.places) left[place.offer_id] = place.places;
    Problem refused{&problems::invalid};
    for (std::size_t position = 0; position < run.fixed.size(); ++position) {
        const auto& fixed = run.fixed[position];
        auto refuse = [&](std::string_view field, std::string reason) {
            refused.errors.push_back(
                {"/fixed/" + std::to_string(position) + std::string{field}, std::move(reason), {}});
        };
        auto applicant = applicants.find(fixed.application_id);
        if (applicant == applicants.end()) refuse("/application_id", "no-such-applicant-left");
        else if (fixed.offer_id && !may_have(run.applicants[applicant->second], *fixed.offer_id))
            refuse("/offer_id", "not-among-her-choices");
        else if (fixed.offer_id && left[*fixed.offer_id]-- <= 0) refuse("/offer_id", "more-than-its-places");
        // Once seen she is gone, so that a second line about her is refused.
        if (applicant != applicants.end()) applicants.erase(applicant);
    }
    if (refused.errors.empty()) return {};
    return refused;
}

bool takes_long(const PlacementRun& run) {
    constexpr std::size_t placed_at_once = 2'000;
    constexpr std::size_t searched_at_once = 100;
    if (run.policy == PlacementPolicy::by_points) return false;
    return run.applicants.size() > (run.bounds.any() || !run.pairs.empty() ? searched_at_once : placed_at_once);
}

Outcome<PlacementResult> answer_for(const PlacementRun& run) {
    const auto instance = instance_of(run);
    const auto seed = static_cast<std::uint64_t>(run.seed);
    if (!run.kept_run_id) return place(instance, run.policy, seed);
    return place_with_fewest_changes(instance, kept_positions(run), seed);
}

Outcome<void> decide(PlacementRun& run) {
    const auto result = answer_for(run);
    if (!result) return result.error();
    const auto instance = instance_of(run);
    const auto seed = static_cast<std::uint64_t>(run.seed);
    auto summary = summarise(instance, *result, run.policy, seed);
    run.placed = summary.placed;
    run.unplaced = summary.unplaced;
    run.total_rank = summary.total_rank;
    run.lower_bound = summary.lower_bound;
    run.placed_at_most = result->placed_at_most;
    run.blocking_pairs = summary.blocking_pairs;
    run.profile = summary.profile;
    run.hash = summary.hash;
    run.clashing = result->clashing;
    run.decisions = explained_decisions(run, instance, result->outcome);
    return {};
}

Outcome<PlacementRun> cancel(PlacementRun run, Instant now) {
    if (state_of(run) != RunState::under_way) return problem(problems::run_not_under_way);
    run.cancelled_at = now;
    return run;
}

bool is_replayable(const PlacementRun& run) {
    if (takes_long(run)) return run.program_version == version();
    const auto again = answer_for(run);
    const auto seed = static_cast<std::uint64_t>(run.seed);
    return again && hash_of(instance_of(run), again->outcome, run.policy, seed) == run.hash;
}

std::vector<PlacementDecision> decisions_of(const PlacementRun& run) {
    std::vector<PlacementDecision> decisions;
    for (const auto& decision : run.decisions)
        decisions.push_back({decision.application_id, decision.offer_id, decision.rank, decision.waiting_offer_id,
                             decision.waiting_place, decision.reasons});
    return decisions;
}

Outcome<PlacementRun> accept(PlacementRun run, Date today) {
    if (run.accepted_on) return problem(problems::run_accepted);
    if (!run.clashing.empty()) return problem(problems::run_clashes);
    if (state_of(run) != RunState::tried_out) return problem(problems::run_not_decided);
    run.accepted_on = today;
    return run;
}

}  // namespace utsyn
