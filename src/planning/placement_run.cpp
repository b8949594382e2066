#include "planning/placement_run.hpp"

#include "planning/placement/priority.hpp"
#include "planning/placement/stability.hpp"
#include "planning/problems.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

using Positions = std::unordered_map<Id<Offer>, std::uint32_t>;

Positions positions_of(const std::vector<RunPlace>& places) {
    Positions positions;
    for (std::uint32_t position = 0; position < places.size(); ++position)
        positions[places[position].offer_id] = position;
    return positions;
}

PlacementInstance instance_of(const PlacementRun& run, const Positions& positions) {
    PlacementInstance instance;
    for (const auto& place : run.places) instance.capacities.push_back(static_cast<std::uint32_t>(place.places));
    for (const auto& applicant : run.applicants) {
        std::vector<std::uint32_t> places;
        for (auto offer : applicant.choices) places.push_back(positions.at(offer));
        instance.add_applicant(places, static_cast<std::int32_t>(applicant.points));
    }
    return instance;
}

ReasonValue text_value(std::string name, std::string text) {
    return {std::move(name), std::move(text), {}, {}};
}
ReasonValue count_value(std::string name, std::int64_t count) {
    return {std::move(name), {}, count, {}};
}

/// Why a choice that she would rather have had went to others.
Reason why_not(const RunPlace& place, const RunApplicant& applicant, const LastIn& last) {
    auto points = count_value("points", applicant.points);
    if (applicant.points == last.points) return {"placement_reason.drawn", {text_value("offer", place.title), points}};
    return {"placement_reason.full",
            {text_value("offer", place.title), count_value("places", place.places),
             count_value("last_points", last.points), points}};
}

/// Her place on the waiting list of an offer: one more than the unplaced of higher priority who wish for it.
std::int64_t waiting_place(const PlacementInstance& instance, const PlacementOutcome& outcome, std::uint32_t applicant,
                           std::uint32_t place) {
    auto wishes = [&](std::uint32_t someone) {
        return std::ranges::find(instance.places_of(someone), place) != instance.places_of(someone).end();
    };
    auto priority = [&](std::uint32_t someone) {
        return priority_key(instance.points_at(instance.starts[someone]), outcome.lottery[someone]);
    };
    std::int64_t before = 0;
    for (std::uint32_t other = 0; other < instance.applicants(); ++other)
        if (!outcome.is_placed(other) && wishes(other) && priority(other) > priority(applicant)) ++before;
    return before + 1;
}

/// The rank on her own list, where offers that are not for her count too.
std::int64_t own_rank(const RunApplicant& applicant, std::uint32_t position,
                      const std::vector<Id<Offer>>& all_choices) {
    auto wished = std::find(all_choices.begin(), all_choices.end(), applicant.choices[position]);
    return wished - all_choices.begin() + 1;
}

RunDecision decision_for(const PlacementRun& run, const PlacementInstance& instance, const PlacementOutcome& outcome,
                         const std::vector<std::optional<LastIn>>& last, std::uint32_t position) {
    const auto& applicant = run.applicants[position];
    auto places = instance.places_of(position);
    RunDecision decision{.application_id = applicant.application_id, .lottery = outcome.lottery[position] + 1};
    auto got = outcome.position[position];
    if (got != none) {
        decision.offer_id = applicant.choices[got];
        decision.rank = own_rank(applicant, got, applicant.all_choices);
        decision.reasons.push_back({"placement_reason.got_choice", {count_value("rank", *decision.rank)}});
    } else if (!places.empty()) {
        decision.waiting_offer_id = applicant.choices.front();
        decision.waiting_place = waiting_place(instance, outcome, position, places.front());
    }
    for (std::uint32_t better = 0; better < std::min(got, instance.choices_of(position)); ++better)
        if (const auto& lowest = last[places[better]])
            decision.reasons.push_back(why_not(run.places[places[better]], applicant, *lowest));
    for (auto offer : applicant.ineligible) {
        auto place = std::find_if(run.places.begin(), run.places.end(),
                                  [&](const auto& each) { return each.offer_id == offer; });
        decision.reasons.push_back({"placement_reason.not_eligible", {text_value("offer", place->title)}});
    }
    return decision;
}

}  // namespace

void take_input(const PlacementInput& input, PlacementRun& run) {
    run.round_id = input.round.id;
    run.organisation_id = input.round.organisation_id;
    for (const auto& offer : input.offers) run.places.push_back({offer.id, offer.title, offer.places});
    for (const auto& applicant : input.applicants) {
        RunApplicant taken{
            .application_id = applicant.application_id, .all_choices = applicant.choices, .points = applicant.points};
        for (auto offer : applicant.choices) {
            bool barred =
                std::any_of(input.ineligible.begin(), input.ineligible.end(), [&](const IneligiblePair& pair) {
                    return pair.application_id == applicant.application_id && pair.offer_id == offer;
                });
            (barred ? taken.ineligible : taken.choices).push_back(offer);
        }
        run.applicants.push_back(std::move(taken));
    }
}

void decide(PlacementRun& run) {
    auto instance = instance_of(run, positions_of(run.places));
    auto seed = static_cast<std::uint64_t>(run.seed);
    auto result = place(instance, run.policy, seed);
    assert_that(result.has_value(), "a run holds bounds that its policy does not take");
    const auto& outcome = result->outcome;
    auto last = last_in(instance, outcome);
    auto summary = summarise(instance, *result, run.policy, seed);
    run.placed = summary.placed;
    run.unplaced = summary.unplaced;
    run.total_rank = summary.total_rank;
    run.profile = summary.profile;
    run.hash = summary.hash;
    run.decisions.clear();
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        run.decisions.push_back(decision_for(run, instance, outcome, last, position));
}

bool is_replayable(const PlacementRun& run) {
    auto again = run;
    decide(again);
    return again.hash == run.hash;
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
