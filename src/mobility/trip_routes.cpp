#include "mobility/trip_routes.hpp"

#include "funding/funding.hpp"
#include "mobility/journey_correction_store.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/trip_json.hpp"
#include "organisation/permissions.hpp"
#include "partnership/partnership.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

Outcome<http::Answer<TripJourneys>> journeys_of(http::Request& request, sql::Transaction& transaction,
                                                const Trip& trip) {
    const auto rates = rates_asked(transaction, request.incoming().query_value("rate_revision"));
    if (!rates) return rates.error();
    TripStore trips{transaction, **rates, request.today()};
    auto comparison = trips.compare(trip);
    if (!comparison) return comparison.error();
    auto grants = stay_grants(programme_of(trip.funding, trip.facts), **rates, trip.facts, *comparison,
                              request.language(), request.runtime().messages);
    TripJourneys journeys{
        *std::move(comparison), std::move(grants), trips.official_distance(trip), rates->revision, {}};
    if (request.may(Permission::keep_stays)) journeys.allowed_actions.push_back(TripAction::correct);
    return http::Answer<TripJourneys>{std::move(journeys)};
}

Outcome<http::Answer<TripJourneys>> compare_journeys_of_stay(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto journeys = journeys_of(request, transaction, trip_of(stays.row_of(*stay, request.today())));
    if (journeys) transaction.commit();
    return journeys;
}

Outcome<http::Answer<TripJourneys>> compare_journeys_of_offer(http::Request& request) {
    auto transaction = request.database().read();
    auto offer =
        OfferStore{transaction}.find_row(request.id<Offer>(), request.fence(), OfferReader::staff, request.today());
    if (!offer) return offer.error();
    return journeys_of(request, transaction, trip_of(*offer));
}

/// To a partner and back, whoever travels.
Outcome<Trip> trip_to_partner(http::Request& request, sql::Transaction& transaction) {
    auto partner = find_partner(transaction, request.fence(), request.id<Partner>());
    if (!partner) return partner.error();
    return Trip{.organisation_id = partner->organisation_id,
                .partner_id = partner->id,
                .host = place_of(known_organisation(transaction, partner->partner_organisation_id))};
}

bool is_leg(const JourneyLeg& leg, const LegDraft& draft) {
    return leg.mode == draft.mode && ((leg.from == draft.from_place && leg.to == draft.to_place) ||
                                      (leg.from == draft.to_place && leg.to == draft.from_place));
}

bool has_leg(const TravelComparison& comparison, const LegDraft& draft) {
    return std::ranges::any_of(comparison.options, [&](const JourneyOption& option) {
        return std::ranges::any_of(option.legs, [&](const JourneyLeg& leg) { return is_leg(leg, draft); });
    });
}

Outcome<http::Done> correct_journey_leg(http::Request& request, const LegDraft& leg) {
    auto transaction = request.database().begin();
    auto trip = trip_to_partner(request, transaction);
    if (!trip) return trip.error();
    const auto rates = current_rates(transaction);
    auto known = TripStore{transaction, *rates, request.today()}.compare(*trip);
    if (!known) return known.error();
    if (!has_leg(*known, leg)) return invalid_field("/from_place", "not-offered");
    JourneyCorrectionStore{transaction}.put({.id = Id<JourneyCorrection>::make(request.now()),
                                             .organisation_id = trip->organisation_id,
                                             .mode = leg.mode,
                                             .from_place = leg.from_place,
                                             .to_place = leg.to_place,
                                             .km = leg.km,
                                             .hours = leg.hours,
                                             .note = leg.note,
                                             .person_id = request.actor().person,
                                             .corrected_on = request.today()},
                                            request.change("corrected"));
    transaction.commit();
    return http::Done{};
}

Outcome<http::Done> withdraw_journey_correction(http::Request& request) {
    auto transaction = request.database().begin();
    auto removed = JourneyCorrectionStore{transaction}.remove(request.id<JourneyCorrection>(), request.fence(),
                                                              request.change("withdrawn"));
    if (!removed) return removed.error();
    transaction.commit();
    return http::Done{};
}

Outcome<http::Done> enter_official_distance(http::Request& request, const OfficialDistanceDraft& distance) {
    auto transaction = request.database().begin();
    auto partner = find_partner(transaction, request.fence(), request.id<Partner>());
    if (!partner) return partner.error();
    OfficialDistanceStore{transaction}.put({.id = Id<OfficialDistance>::make(request.now()),
                                            .organisation_id = partner->organisation_id,
                                            .partner_id = partner->id,
                                            .km = distance.km,
                                            .evidence = distance.evidence,
                                            .person_id = request.actor().person,
                                            .entered_on = request.today()},
                                           request.change("entered"));
    transaction.commit();
    return http::Done{};
}

Outcome<http::Done> withdraw_official_distance(http::Request& request) {
    auto transaction = request.database().begin();
    auto partner = find_partner(transaction, request.fence(), request.id<Partner>());
    if (!partner) return partner.error();
    auto removed = OfficialDistanceStore{transaction}.remove(partner->id, request.change("withdrawn"));
    if (!removed) return removed.error();
    transaction.commit();
    return http::Done{};
}

}  // namespace

void add_trip_routes(http::Router& router) {
    using enum Permission;
    static constexpr std::string_view by_revision = "Compute with the rates of this revision instead of the newest.";
    router.get("/api/stays/{id}/journeys", see_stays, compare_journeys_of_stay,
               {.id = "compare_journeys_of_stay",
                .summary = "The ways to travel to this stay: km, CO2, hours, grant, with their sources.",
                .queries = {{"rate_revision", by_revision}}});
    router.get("/api/offers/{id}/journeys", see_stays, compare_journeys_of_offer,
               {.id = "compare_journeys_of_offer",
                .summary = "The ways to travel to this offer: km, CO2, hours, grant, with their sources.",
                .queries = {{"rate_revision", by_revision}}});
    router.post("/api/partners/{id}/journey-corrections", keep_stays, correct_journey_leg,
                {.id = "correct_journey_leg",
                 .summary = "Say better how long a leg of the way is; kept for this leg at the organisation."});
    router.remove("/api/journey-corrections/{id}", keep_stays, withdraw_journey_correction,
                  {"withdraw_journey_correction", "Let the program's own figures hold for the leg again."});
    router.put(
        "/api/partners/{id}/official-distance", keep_stays, enter_official_distance,
        {.id = "enter_official_distance",
         .summary = "Enter what the official distance calculator says; it decides the band of the travel grant."});
    router.remove("/api/partners/{id}/official-distance", keep_stays, withdraw_official_distance,
                  {"withdraw_official_distance", "Let the program's own distance decide the band again."});
}

}  // namespace utsyn
