#include "planning/placement_run_json.hpp"

#include "planning/round_demand.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

using Applicants = std::unordered_map<Id<MobilityApplication>, const PlacementApplicant*>;
using Counts = std::unordered_map<Id<Offer>, std::int64_t>;

Applicants applicants_by_id(std::span<const PlacementApplicant> applicants) {
    Applicants found;
    for (const auto& applicant : applicants) found[applicant.application_id] = &applicant;
    return found;
}

/// The titles of a run's offers.
class Titles {
public:
    explicit Titles(const PlacementRun& run) {
        for (const auto& place : run.places) titles_[place.offer_id] = place.title;
    }
    std::optional<std::string> of(const std::optional<Id<Offer>>& offer) const {
        auto found = offer ? titles_.find(*offer) : titles_.end();
        if (found == titles_.end()) return std::nullopt;
        return found->second;
    }

private:
    std::unordered_map<Id<Offer>, std::string> titles_;
};

Counts placed_by_offer(const PlacementRun& run) {
    Counts placed;
    for (const auto& decision : run.decisions)
        if (decision.offer_id) ++placed[*decision.offer_id];
    return placed;
}

RunDecisionView decision_view(const RunApplicant& taken, const RunDecision& decision,
                              const PlacementApplicant& applicant, const Titles& titles) {
    return {.application_id = decision.application_id,
            .person_name = applicant.person_name,
            .programme = applicant.programme,
            .points = taken.points,
            .lottery = decision.lottery,
            .offer_id = decision.offer_id,
            .offer_title = titles.of(decision.offer_id),
            .rank = decision.rank,
            .waiting_place = decision.waiting_place,
            .waiting_offer_title = titles.of(decision.waiting_offer_id),
            .choices = taken.choices};
}

/// Those of applicants who still stand.
std::vector<RunMoveView> move_views(std::span<const RunMove> moves, std::span<const PlacementApplicant> applicants,
                                    const Titles& from, const Titles& to) {
    const auto by_id = applicants_by_id(applicants);
    std::vector<RunMoveView> views;
    for (const auto& move : moves) {
        const auto applicant = by_id.find(move.application_id);
        if (applicant == by_id.end()) continue;
        views.push_back({move.application_id, applicant->second->person_name, applicant->second->programme, move.kind,
                         from.of(move.from_offer_id), move.from_rank, to.of(move.to_offer_id), move.to_rank});
    }
    return views;
}

}  // namespace

PlacementRunRow row_of(const PlacementRun& run) {
    return {.id = run.id,
            .policy = run.policy,
            .grouping = run.grouping,
            .seed = run.seed,
            .made_at = run.made_at,
            .fixed = run.fixed,
            .pairs = run.pairs,
            .bounds = run.bounds,
            .kept_run_id = run.kept_run_id,
            .queued_at = run.queued_at,
            .decided_at = run.decided_at,
            .cancelled_at = run.cancelled_at,
            .refusal = run.refusal,
            .placed = run.placed,
            .unplaced = run.unplaced,
            .total_rank = run.total_rank,
            .lower_bound = run.lower_bound,
            .placed_at_most = run.placed_at_most,
            .blocking_pairs = run.blocking_pairs,
            .profile = run.profile,
            .clashing = run.clashing,
            .accepted_on = run.accepted_on};
}

std::vector<RunPlaceView> place_views(const PlacementRun& run, std::span<const OfferRow> offers) {
    auto placed = placed_by_offer(run);
    std::vector<RunPlaceView> views;
    const auto demands = demand_of(run);
    for (std::size_t position = 0; position < demands.size(); ++position) {
        const auto& demand = demands[position];
        RunPlaceView view{.offer_id = demand.offer_id,
                          .title = demand.title,
                          .partner_id = run.places[position].partner_id,
                          .places = demand.places,
                          .placed = placed[demand.offer_id],
                          .first_choices = demand.first_choices,
                          .choices = demand.choices,
                          .grant = run.places[position].grant,
                          .grams_co2e = run.places[position].grams_co2e};
        auto offer = std::ranges::find(offers, demand.offer_id, &OfferRow::id);
        if (offer != offers.end()) {
            view.partner_name = offer->partner_name;
            view.partner_country = offer->partner_country;
            view.latitude = offer->latitude;
            view.longitude = offer->longitude;
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<RunDecisionView> decision_views(const PlacementRun& run, std::span<const PlacementApplicant> applicants,
                                            const i18n::Messages& messages, const Language& language) {
    const Titles titles{run};
    std::unordered_map<Id<MobilityApplication>, std::size_t> positions;
    for (std::size_t position = 0; position < run.decisions.size(); ++position)
        positions[run.decisions[position].application_id] = position;
    std::unordered_map<Id<MobilityApplication>, bool> fixed;
    for (const auto& one : run.fixed) fixed[one.application_id] = true;
    const auto partners = partners_in_pairs(run);
    const auto by_id = applicants_by_id(applicants);
    std::vector<RunDecisionView> views;
    for (const auto& applicant : applicants) {
        auto found = positions.find(applicant.application_id);
        if (found == positions.end()) continue;
        const auto& decision = run.decisions[found->second];
        auto view = decision_view(run.applicants[found->second], decision, applicant, titles);
        view.fixed = fixed.contains(applicant.application_id);
        if (const auto partner = partners[found->second]; partner != none) {
            const auto other = by_id.find(run.applicants[partner].application_id);
            if (other != by_id.end()) view.together_with = other->second->person_name;
        }
        for (const auto& reason : decision.reasons)
            view.reasons.push_back(messages.text(language, reason.key, arguments_of(reason)));
        views.push_back(std::move(view));
    }
    return views;
}

RunWithdrawalView withdrawal_view(const PlacementRun& run, const RunWithdrawal& withdrawal,
                                  std::span<const PlacementApplicant> applicants) {
    const Titles titles{run};
    return {withdrawal.effect, move_views(withdrawal.moves, applicants, titles, titles)};
}

RunComparisonView comparison_view(const PlacementRun& before, const PlacementRun& after, const PlacementInput& input) {
    RunComparisonView view{.round_id = input.round.id,
                           .round_name = input.round.name,
                           .before = row_of(before),
                           .after = row_of(after),
                           .costs_before = costs_of(before),
                           .costs_after = costs_of(after)};
    const Titles from{before};
    const Titles to{after};
    view.moves = move_views(moves_between(before, after), input.applicants, from, to);
    auto placed_before = placed_by_offer(before);
    auto placed_after = placed_by_offer(after);
    for (const auto& place : after.places)
        view.places.push_back(
            {place.offer_id, place.title, place.places, placed_before[place.offer_id], placed_after[place.offer_id]});
    return view;
}

}  // namespace utsyn
