#pragma once

#include "mobility/journey.hpp"
#include "mobility/limits.hpp"
#include "mobility/offer.hpp"

namespace utsyn {

enum class StayState { planned, away, home, broken_off, cancelled };
BOOST_DESCRIBE_ENUM(StayState, planned, away, home, broken_off, cancelled)

/// How someone travels, chosen from the comparison, with the figures that it showed.
struct ChosenJourney {
    std::string mode;  // of the option: "train", "train+ferry+train"
    std::string reason;
    Kilometres kilometres;         // one way
    KilogramsCo2e kilograms_co2e;  // one person, there and back
    std::optional<int> co2_factor_year;
    Date chosen_on;
    std::optional<KilogramsCo2e> least_kilograms_co2e;  // of the ways that were feasible then
    std::optional<KilogramsCo2e> plane_kilograms_co2e;  // what flying would emit
};
BOOST_DESCRIBE_STRUCT(ChosenJourney, (),
                      (mode, reason, kilometres, kilograms_co2e, co2_factor_year, chosen_on, least_kilograms_co2e,
                       plane_kilograms_co2e))

/// That somebody who may approved the chosen journey.
struct JourneyApproval {
    Id<Person> person_id;
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(JourneyApproval, (), (person_id, approved_on))

enum class JourneyState { not_chosen, chosen, awaiting_approval, approved };
BOOST_DESCRIBE_ENUM(JourneyState, not_chosen, chosen, awaiting_approval, approved)

/// Ended before its last day.
struct BreakOff {
    Date from;  // first day without the stay
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(BreakOff, (), (from, reason))

/// One person's mobility, out or in.
struct Stay {
    Id<Stay> id;
    Version version;
    Id<Organisation> organisation_id;  // who sends or receives
    Id<Person> person_id;
    Id<Partner> partner_id;
    std::optional<Id<Offer>> offer_id;
    Direction direction{};
    Activity activity{};
    Who who{};
    Date starts_on;  // first day of activity
    Date ends_on;    // last day of activity
    std::optional<ChosenJourney> journey;
    std::optional<JourneyApproval> journey_approval;
    std::optional<BreakOff> break_off;
};
BOOST_DESCRIBE_STRUCT(Stay, (),
                      (id, version, organisation_id, person_id, partner_id, offer_id, direction, activity, who,
                       starts_on, ends_on, journey, journey_approval, break_off))

/// The state on `today`: derived from the dates and the break-off, never stored. Cancelled: broken off before the first day.
StayState state_on(const Stay& stay, Date today);

/// Days of activity, the first and the last counted.
Days days_of(const Stay& stay);

/// With this journey, which nobody has approved yet. Problems: stay-over, once it has begun to be travelled.
Outcome<Stay> choose_journey(Stay stay, const ChosenJourney& journey);

/// Derived, never stored: a journey needs approval that emits more than the limit allows beside the least feasible one.
JourneyState journey_state(const Stay& stay, const MobilityLimits& limits);

/// With its journey approved. Problems: journey-not-awaiting-approval.
Outcome<Stay> approve_journey(Stay stay, const JourneyApproval& approval, const MobilityLimits& limits);

/// The stay that a place gives.
Stay stay_from(const Offer& offer, Id<Person> person, Instant now);

/// Not begun at all. Problems: stay-not-planned.
Outcome<Stay> cancel(Stay stay, const std::string& reason, Date today);

/// Ended early. Problems: stay-not-under-way.
Outcome<Stay> break_off(Stay stay, const BreakOff& ending);

enum class StayAction { choose_journey, approve_journey, cancel, break_off, prepare_learning_agreement };
BOOST_DESCRIBE_ENUM(StayAction, choose_journey, approve_journey, cancel, break_off, prepare_learning_agreement)

/// What the rules allow on that day, whoever asks.
std::vector<StayAction> actions_on(const Stay& stay, Date today, const MobilityLimits& limits);

}  // namespace utsyn
