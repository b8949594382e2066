#include "mobility/stay.hpp"

#include "mobility/problems.hpp"

namespace utsyn {

StayState state_on(const Stay& stay, Date today) {
    if (stay.break_off && stay.break_off->from <= today)
        return stay.break_off->from < stay.starts_on ? StayState::cancelled : StayState::broken_off;
    if (today < stay.starts_on) return StayState::planned;
    return today <= stay.ends_on ? StayState::away : StayState::home;
}

Days days_of(const Stay& stay) {
    return stay.ends_on - stay.starts_on + Days{1};
}

Outcome<Stay> choose_journey(Stay stay, const ChosenJourney& journey) {
    if (journey.chosen_on > stay.ends_on || stay.break_off) return problem(problems::stay_over);
    stay.journey = journey;
    stay.journey_approval.reset();
    return stay;
}

JourneyState journey_state(const Stay& stay, const MobilityLimits& limits) {
    if (!stay.journey) return JourneyState::not_chosen;
    if (stay.journey_approval) return JourneyState::approved;
    const auto& least = stay.journey->least_kilograms_co2e;
    const bool exceeds = least && stay.journey->kilograms_co2e.count > least->count * limits.journey_approval_factor;
    return exceeds ? JourneyState::awaiting_approval : JourneyState::chosen;
}

Outcome<Stay> approve_journey(Stay stay, const JourneyApproval& approval, const MobilityLimits& limits) {
    if (journey_state(stay, limits) != JourneyState::awaiting_approval)
        return problem(problems::journey_not_awaiting_approval);
    stay.journey_approval = approval;
    return stay;
}

Stay stay_from(const Offer& offer, Id<Person> person, Instant now) {
    return {.id = Id<Stay>::make(now),
            .organisation_id = offer.organisation_id,
            .person_id = person,
            .partner_id = offer.partner_id,
            .offer_id = offer.id,
            .direction = offer.direction,
            .activity = offer.activity,
            .who = offer.who,
            .starts_on = offer.starts_on,
            .ends_on = offer.ends_on};
}

Outcome<Stay> cancel(Stay stay, const std::string& reason, Date today) {
    if (state_on(stay, today) != StayState::planned) return problem(problems::stay_not_planned);
    stay.break_off = BreakOff{today, reason};
    return stay;
}

Outcome<Stay> break_off(Stay stay, const BreakOff& ending) {
    bool under_way = stay.starts_on <= ending.from && ending.from <= stay.ends_on;
    if (!under_way || stay.break_off) return problem(problems::stay_not_under_way);
    stay.break_off = ending;
    return stay;
}

std::vector<StayAction> actions_on(const Stay& stay, Date today, const MobilityLimits& limits) {
    std::vector<StayAction> actions;
    if (choose_journey(stay, {.chosen_on = today})) actions.push_back(StayAction::choose_journey);
    if (approve_journey(stay, {}, limits)) actions.push_back(StayAction::approve_journey);
    if (cancel(stay, "", today)) actions.push_back(StayAction::cancel);
    if (break_off(stay, {today, ""})) actions.push_back(StayAction::break_off);
    if (!stay.break_off && today <= stay.ends_on) actions.push_back(StayAction::prepare_learning_agreement);
    return actions;
}

}  // namespace utsyn
