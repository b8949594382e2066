#pragma once

#include "mobility/limits.hpp"
#include "organisation/organisation.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

/// Of an offer and of its round alike.
enum class OfferState { draft, coming, open, closed, over };
BOOST_DESCRIBE_ENUM(OfferState, draft, coming, open, closed, over)

/// Offers that are applied for together, by one deadline.
struct OfferRound {
    Id<OfferRound> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string name;
    Date opens_on;
    Date closes_on;  // last day; the hour of the deadline is a limit
    Date answer_by;  // last day on which a place is accepted or declined
    std::string criteria;
    std::optional<Date> published_on;
};
BOOST_DESCRIBE_STRUCT(OfferRound, (),
                      (id, version, organisation_id, name, opens_on, closes_on, answer_by, criteria, published_on))

/// The state on `today`: derived from publication and dates, never stored. Over: the answers are in.
OfferState state_on(const OfferRound& round, Date today);

/// Whether choices may still be made or changed: on the last day until the hour of the deadline.
bool takes_applications(const OfferRound& round, Instant now, const MobilityLimits& limits);
/// Whether the deadline of a published round has passed, so that its choices stand.
bool has_closed(const OfferRound& round, Instant now, const MobilityLimits& limits);

/// What may be wrong with dates that belong together.
/// Problems: invalid (closes before it opens, answers due before it closes).
Outcome<void> check_dates(Date opens_on, Date closes_on, Date answer_by);

/// Problems: round-published.
Outcome<OfferRound> publish(OfferRound round, Date today);
/// Changed by hand, which ends once the deadline has passed. Problems: round-closed.
Outcome<void> check_editable(const OfferRound& round, Instant now, const MobilityLimits& limits);

enum class OfferRoundAction { edit, publish, add_offer, place };
BOOST_DESCRIBE_ENUM(OfferRoundAction, edit, publish, add_offer, place)

/// What the rules allow at that moment, whoever asks.
std::vector<OfferRoundAction> actions_at(const OfferRound& round, Instant now, const MobilityLimits& limits);

}  // namespace utsyn
