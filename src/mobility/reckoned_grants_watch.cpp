#include "mobility/reckoned_grants_watch.hpp"

#include "mobility/offer_store.hpp"
#include "mobility/trip_store.hpp"

#include <map>

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
    std::map<std::tuple<Date, Date, Id<Partner>, Direction, Who, Activity>, std::size_t> groups;
    for (const auto& stay :
         StayStore{view.transaction}.between(view.today, view.today.plus_years(years_ahead), view.fence, view.today)) {
        const std::tuple together{stay.starts_on, stay.ends_on, stay.partner_id,
                                  stay.direction, stay.who,     stay.activity};
        if (const auto known = groups.find(together); known != groups.end()) {
            ++grants[known->second].persons;
            continue;
        }
        groups.emplace(together, grants.size());
        grants.push_back({"stay", stay.partner_town.value_or(stay.partner_name) + " " + stay.starts_on.to_string(),
                          "/stays?partner_id=" + stay.partner_id.to_string(), 1, grant_of(trip_of(stay))});
    }
    return grants;
}

}  // namespace utsyn
