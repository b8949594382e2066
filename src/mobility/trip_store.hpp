#pragma once

#include "mobility/official_distance_store.hpp"
#include "mobility/stay_cost.hpp"
#include "mobility/stay_store.hpp"

#include <map>

namespace utsyn {

/// What the ways between a school and its partner, and the grant of going there, depend on.
struct Trip {
    Id<Organisation> organisation_id;
    Id<Partner> partner_id;
    std::optional<Place> host;  // the partner's; nothing: not known
    Direction direction{};
    StayFacts facts;
    OfferFunding funding = OfferFunding::erasmus_school;
};

Trip trip_of(const OfferRow& offer);
Trip trip_of(const StayRow& stay);

/// All that is read for trips: what they earn and emit, by the rates of one book and by what their schools know better than the program. Reads what the
/// trips of a school share once.
class TripStore {
public:
    TripStore(sql::Transaction& transaction, const RateBook& rates, Date today)
        : transaction_{transaction}, rates_{rates}, today_{today} {}

    /// Problems: no-position, when the school's or the partner's place is not known; no-rates-for-call-year.
    Outcome<TravelComparison> compare(const Trip& trip);
    /// By the way that is reckoned with.
    StayCost cost(const Trip& trip, ReckonedJourney reckoned);
    /// Nothing where nobody has entered it.
    std::optional<OfficialDistanceRow> official_distance(const Trip& trip);

private:
    struct School {
        std::optional<Place> place;
        std::vector<LegCorrection> corrections;
        std::vector<OfficialDistanceRow> official_distances;
    };

    const School& school_of(Id<Organisation> id);

    sql::Transaction& transaction_;
    const RateBook& rates_;
    Date today_;
    std::map<Id<Organisation>, School> schools_;
};

}  // namespace utsyn
