#include "planning/placement_run.hpp"

#include "planning/placement_run_reasons.hpp"
#include "planning/problems.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

using Barred = std::unordered_map<Id<MobilityApplication>, std::vector<IneligibleChoice>>;

std::unordered_map<Id<Offer>, std::uint32_t> positions_of(const std::vector<RunPlace>& places) {
    std::unordered_map<Id<Offer>, std::uint32_t> positions;
    for (std::uint32_t position = 0; position < places.size(); ++position)
        positions[places[position].offer_id] = position;
    return positions;
}

std::unordered_map<Id<MobilityApplication>, std::uint32_t> applicants_by_id(const PlacementRun& run) {
    std::unordered_map<Id<MobilityApplication>, std::uint32_t> found;
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        found[run.applicants[position].application_id] = position;
    return found;
}

ApplicantGrouping grouping_of(const PlacementRun& run, PlacementGrouping grouping) {
    ApplicantGrouping groups{.name = std::string{word(grouping)}};
    std::unordered_map<std::string, std::uint32_t> known;
    for (const auto& applicant : run.applicants) {
        auto name = group_of(applicant, grouping);
        auto [found, unseen] = known.try_emplace(name, static_cast<std::uint32_t>(groups.groups.size()));
        if (unseen) groups.groups.push_back({.name = name});
        groups.group_of.push_back(found->second);
    }
    return groups;
}

bool may_have(const RunApplicant& applicant, Id<Offer> offer) {
    return std::ranges::find(applicant.choices, offer) != applicant.choices.end();
}

std::uint32_t position_in(const RunApplicant& applicant, std::optional<Id<Offer>> offer) {
    if (!offer) return none;
    auto found = std::ranges::find(applicant.all_choices, *offer);
    return static_cast<std::uint32_t>(found - applicant.all_choices.begin());
}

PlacementInstance instance_of(const PlacementRun& run) {
    auto positions = positions_of(run.places);
    PlacementInstance instance;
    for (const auto& place : run.places) instance.capacities.push_back(static_cast<std::uint32_t>(place.places));
    for (const auto& applicant : run.applicants) {
        std::vector<std::uint32_t> places;
        for (auto offer : applicant.all_choices) {
            places.push_back(positions.at(offer));
            instance.ineligible.push_back(may_have(applicant, offer) ? 0 : 1);
        }
        instance.add_applicant(places, static_cast<std::int32_t>(applicant.points));
    }
    if (run.grouping) instance.groupings.push_back(grouping_of(run, *run.grouping));
    if (run.fixed.empty()) return instance;
    auto applicants = applicants_by_id(run);
    for (const auto& fixed : run.fixed) {
        auto applicant = applicants.at(fixed.application_id);
        instance.fixed.push_back({applicant, position_in(run.applicants[applicant], fixed.offer_id)});
    }
    return instance;
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
    for (const auto& offer : input.offers) run.places.push_back({offer.id, offer.title, offer.places});
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

void decide(PlacementRun& run) {
    auto instance = instance_of(run);
    auto seed = static_cast<std::uint64_t>(run.seed);
    auto result = place(instance, run.policy, seed);
    assert_that(result.has_value(), "a run holds bounds that its policy does not take");
    auto summary = summarise(instance, *result, run.policy, seed);
    run.placed = summary.placed;
    run.unplaced = summary.unplaced;
    run.total_rank = summary.total_rank;
    run.lower_bound = summary.lower_bound;
    run.blocking_pairs = summary.blocking_pairs;
    run.profile = summary.profile;
    run.hash = summary.hash;
    run.decisions = explained_decisions(run, instance, result->outcome);
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
    run.accepted_on = today;
    return run;
}

}  // namespace utsyn
