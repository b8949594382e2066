#include "mobility/reckoned_grants_watch.hpp"

#include "mobility/offer_store.hpp"
#include "mobility/stay_trips.hpp"
#include "mobility/trip_store.hpp"

namespace utsyn {
namespace {

constexpr int years_ahead = 2;

}  // namespace

std::vector<ReckonedGrant> reckoned_grants(const View& view, const RateBook& rates) {
    TripStore trips{view.transaction, rates, view.today};
    const auto grant_of = [&](const Trip& trip) { return trips.cost(trip, ReckonedJourney::least_co2).grant; };
    std::vector<ReckonedGrant> grants;
    for (const auto& offer : OfferStore{view.transaction}.not_over(view.fence, view.today)) {
        grants.push_back(
            {"offer", offer.title, "/offers/" + offer.id.to_string(), offer.places, grant_of(trip_of(offer))});
    }
    const auto last_day = view.today.plus_years(years_ahead);
    for (const auto& trip :
         trips_of(StayStore{view.transaction}.between(view.today, last_day, view.fence, view.today))) {
        const auto& stay = trip.front();
        grants.push_back({"stay", stay.partner_town.value_or(stay.partner_name) + " " + stay.starts_on.to_string(),
                          "/stays?partner_id=" + stay.partner_id.to_string(), static_cast<std::int64_t>(trip.size()),
                          grant_of(trip_of(stay))});
    }
    return grants;
}

}  // namespace utsyn
