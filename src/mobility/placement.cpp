#include "mobility/placement.hpp"

#include "mobility/problems.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace utsyn {
namespace {

Argument argument_of(const ReasonValue& value) {
    if (value.date) return *value.date;
    if (value.count) return *value.count;
    return value.text.value_or("");
}

/// Whether the offer stands at that rank among the choices.
bool is_choice(const MobilityApplication& application, const PlacementDecision& decision) {
    auto rank = decision.rank.value_or(0);
    if (rank < 1 || rank > std::ssize(application.choices)) return false;
    return application.choices[static_cast<std::size_t>(rank - 1)] == *decision.offer_id;
}

}  // namespace

Arguments arguments_of(const Reason& reason) {
    Arguments arguments;
    for (const auto& value : reason.values) arguments.emplace_back(value.name, argument_of(value));
    return arguments;
}

PlacementState state_on(const Placement& placement, const OfferRound& round, Date today) {
    if (placement.answer)
        return *placement.answer == PlaceAnswer::accepted ? PlacementState::accepted : PlacementState::declined;
    if (placement.offer_id) return today <= round.answer_by ? PlacementState::awaiting_answer : PlacementState::lapsed;
    return placement.waiting_offer_id ? PlacementState::waiting : PlacementState::refused;
}

Outcome<void> check_decisions(std::span<const PlacementDecision> decisions,
                              std::span<const MobilityApplication> applications, std::span<const Offer> offers) {
    std::map<Id<Offer>, std::int64_t> left;
    for (const auto& offer : offers) left[offer.id] = offer.places;
    std::set<Id<MobilityApplication>> decided;
    for (const auto& decision : decisions) {
        auto application = std::ranges::find(applications, decision.application_id, &MobilityApplication::id);
        if (application == applications.end() || !decided.insert(decision.application_id).second)
            return problem(problems::placement_does_not_fit);
        if (!decision.offer_id) continue;
        if (!is_choice(*application, decision) || --left[*decision.offer_id] < 0)
            return problem(problems::placement_does_not_fit);
    }
    if (decided.size() != applications.size()) return problem(problems::placement_does_not_fit);
    return {};
}

Outcome<Placement> answer_place(Placement placement, const OfferRound& round, PlaceAnswer answer, Date today) {
    switch (state_on(placement, round, today)) {
        case PlacementState::waiting:
        case PlacementState::refused: return problem(problems::no_place_to_answer);
        case PlacementState::accepted:
        case PlacementState::declined: return problem(problems::place_answered);
        case PlacementState::lapsed: return problem(problems::answer_too_late);
        case PlacementState::awaiting_answer: break;
    }
    placement.answer = answer;
    placement.answered_on = today;
    return placement;
}

}  // namespace utsyn
