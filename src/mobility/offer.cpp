#include "mobility/offer.hpp"

#include "mobility/problems.hpp"
#include "platform/clock.hpp"

namespace utsyn {

OfferState state_on(const Offer& offer, const OfferRound& round, Date today) {
    if (!offer.published_on || !round.published_on) return OfferState::draft;
    if (offer.ends_on < today) return OfferState::over;
    if (today < round.opens_on) return OfferState::coming;
    return today <= round.closes_on ? OfferState::open : OfferState::closed;
}

bool covers(const Agreement& agreement, Date starts_on, Date ends_on) {
    if (!agreement.our_signature || !agreement.their_signature) return false;
    if (agreement.terminated_from && *agreement.terminated_from <= ends_on) return false;
    return agreement.valid_from <= starts_on && ends_on <= agreement.valid_to;
}

std::optional<std::int64_t> quota_of(const Agreement& agreement, Direction direction, Who who) {
    std::optional<std::int64_t> places;
    for (const Quota& quota : agreement.quotas)
        if (quota.direction == direction && quota.who == who) places = places.value_or(0) + quota.per_year;
    return places;
}

Outcome<void> check_period(Date starts_on, Date ends_on) {
    if (ends_on < starts_on) return invalid_field("/ends_on", "before-start");
    return {};
}

Outcome<void> check_covered(const Offer& offer, const Agreement& agreement) {
    bool same_partner = agreement.partner_id == offer.partner_id;
    if (!same_partner || !covers(agreement, offer.starts_on, offer.ends_on))
        return problem(problems::agreement_does_not_cover);
    return {};
}

Outcome<Offer> publish(Offer offer, Date today) {
    if (offer.published_on) return problem(problems::offer_published);
    if (offer.ends_on < today) return problem(problems::offer_over);
    offer.published_on = today;
    return offer;
}

Outcome<void> check_editable(const Offer& offer, const OfferRound& round, Instant now, const MobilityLimits& limits) {
    if (has_closed(round, now, limits)) return problem(problems::round_closed);
    if (offer.published_on && offer.ends_on < nordic_day(now)) return problem(problems::offer_over);
    return {};
}

std::vector<OfferAction> actions_at(const Offer& offer, const OfferRound& round, Instant now,
                                    const MobilityLimits& limits) {
    std::vector<OfferAction> actions;
    if (!check_editable(offer, round, now, limits)) return actions;
    actions.push_back(OfferAction::edit);
    if (publish(offer, nordic_day(now))) actions.push_back(OfferAction::publish);
    return actions;
}

}  // namespace utsyn
