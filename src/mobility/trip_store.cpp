#include "mobility/trip_store.hpp"

#include "mobility/journey_correction_store.hpp"
#include "mobility/problems.hpp"

#include <algorithm>

namespace utsyn {
namespace {

template <class Row>
Trip trip_between(const Row& row) {
    Trip trip{.organisation_id = row.organisation_id,
              .partner_id = row.partner_id,
              .direction = row.direction,
              .facts = {row.who, row.activity, row.starts_on, row.ends_on}};
    if (row.latitude && row.longitude)
        trip.host = Place{.town = row.partner_town.value_or(row.partner_name),
                          .country = row.partner_country,
                          .position = {*row.latitude, *row.longitude}};
    return trip;
}

}  // namespace

Trip trip_of(const OfferRow& offer) {
    auto trip = trip_between(offer);
    trip.funding = offer.funding;
    return trip;
}

Trip trip_of(const StayRow& stay) {
    return trip_between(stay);
}

const TripStore::School& TripStore::school_of(Id<Organisation> id) {
    auto [school, unseen] = schools_.try_emplace(id);
    if (unseen)
        school->second = {.place = place_of(known_organisation(transaction_, id)),
                          .corrections = JourneyCorrectionStore{transaction_}.of_organisation(id),
                          .official_distances = OfficialDistanceStore{transaction_}.of_organisation(id)};
    return school->second;
}

std::optional<OfficialDistanceRow> TripStore::official_distance(const Trip& trip) {
    const auto& known = school_of(trip.organisation_id).official_distances;
    const auto found = std::ranges::find(known, trip.partner_id, &OfficialDistanceRow::partner_id);
    return found == known.end() ? std::nullopt : std::optional{*found};
}

Outcome<TravelComparison> TripStore::compare(const Trip& trip) {
    const auto& school = school_of(trip.organisation_id);
    if (!school.place || !trip.host) return problem(problems::no_position);
    const bool outgoing = trip.direction == Direction::outgoing;
    const auto official = official_distance(trip);
    return compare_travel(rates_, outgoing ? *school.place : *trip.host, outgoing ? *trip.host : *school.place,
                          {.people = persons_in_car(),
                           .call_year = newest_call_year(rates_, today_),
                           .official_km = official ? std::optional{official->km} : std::nullopt,
                           .corrections = school.corrections});
}

StayCost TripStore::cost(const Trip& trip, ReckonedJourney reckoned) {
    auto found = compare(trip);
    const auto comparison = found ? std::optional{*std::move(found)} : std::nullopt;
    return stay_cost(rates_, trip.facts, trip.funding, comparison, reckoned, today_);
}

}  // namespace utsyn
