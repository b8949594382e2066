#include "mobility/offer_round.hpp"

#include "mobility/problems.hpp"
#include "platform/clock.hpp"

namespace utsyn {
namespace {

/// The day that it is once the hour of the deadline counts as midnight.
Date day_by_deadline(Instant now, const MobilityLimits& limits) {
    return nordic_day(now + std::chrono::hours{24 - limits.deadline_hour});
}

}  // namespace

OfferState state_on(const OfferRound& round, Date today) {
    if (!round.published_on) return OfferState::draft;
    if (round.answer_by < today) return OfferState::over;
    if (today < round.opens_on) return OfferState::coming;
    return today <= round.closes_on ? OfferState::open : OfferState::closed;
}

bool takes_applications(const OfferRound& round, Instant now, const MobilityLimits& limits) {
    return round.published_on && round.opens_on <= nordic_day(now) && !has_closed(round, now, limits);
}

bool has_closed(const OfferRound& round, Instant now, const MobilityLimits& limits) {
    return round.published_on && round.closes_on < day_by_deadline(now, limits);
}

Outcome<void> check_dates(Date opens_on, Date closes_on, Date answer_by) {
    Problem problem{&problems::invalid, {}, {}};
    if (closes_on < opens_on) problem.errors.push_back({"/closes_on", "before-opening", {}});
    if (answer_by <= closes_on) problem.errors.push_back({"/answer_by", "not-after-deadline", {}});
    if (!problem.errors.empty()) return problem;
    return {};
}

Outcome<OfferRound> publish(OfferRound round, Date today) {
    if (round.published_on) return problem(problems::round_published);
    round.published_on = today;
    return round;
}

Outcome<void> check_editable(const OfferRound& round, Instant now, const MobilityLimits& limits) {
    if (has_closed(round, now, limits)) return problem(problems::round_closed);
    return {};
}

std::vector<OfferRoundAction> actions_at(const OfferRound& round, Instant now, const MobilityLimits& limits) {
    if (has_closed(round, now, limits)) return {OfferRoundAction::place};
    std::vector<OfferRoundAction> actions{OfferRoundAction::edit};
    if (!round.published_on) actions.push_back(OfferRoundAction::publish);
    actions.push_back(OfferRoundAction::add_offer);
    return actions;
}

}  // namespace utsyn
