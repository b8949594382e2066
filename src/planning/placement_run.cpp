#include "planning/placement_run.hpp"

#include "planning/placement_run_instance.hpp"
#include "planning/placement_run_reasons.hpp"
#include "planning/problems.hpp"

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
    for (const auto& offer : input.offers) run.places.push_back({offer.id, offer.title, offer.places, {}, {}});
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

Outcome<void> decide(PlacementRun& run) {
    auto instance = instance_of(run);
    auto seed = static_cast<std::uint64_t>(run.seed);
    auto result = place(instance, run.policy, seed);
    if (!result) return result.error();
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

bool is_replayable(const PlacementRun& run) {
    auto instance = instance_of(run);
    auto seed = static_cast<std::uint64_t>(run.seed);
    auto again = place(instance, run.policy, seed);
    return again && hash_of(instance, again->outcome, run.policy, seed) == run.hash;
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
    run.accepted_on = today;
    return run;
}

}  // namespace utsyn
