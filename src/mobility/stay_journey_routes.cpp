#include "mobility/stay_journey_routes.hpp"

#include "funding/funding.hpp"
#include "mobility/stay_change_routes.hpp"
#include "mobility/trip_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

ChosenJourney chosen(const JourneyOption& option, const TravelComparison& comparison, const std::string& reason,
                     Date today) {
    return {.mode = option.mode,
            .reason = reason,
            .kilometres = option.km,
            .kilograms_co2e = option.return_.co2e_kg,
            .co2_factor_year = newest_factor_year(option),
            .chosen_on = today,
            .least_kilograms_co2e = least_kilograms(comparison, mobility_limits().journey_feasible_hours),
            .plane_kilograms_co2e = plane_kilograms(comparison)};
}

Outcome<http::Answer<StayView>> choose_journey_of_stay(http::Request& request, const JourneyChoice& choice) {
    return change_stay(
        request, "journey-chosen", [&](sql::Transaction& transaction, const Stay& stay) -> Outcome<Stay> {
            const auto rates = current_rates(transaction);
            const auto trip = trip_of(StayStore{transaction}.row_of(stay, request.today()));
            auto comparison = TripStore{transaction, *rates, request.today()}.compare(trip);
            if (!comparison) return comparison.error();
            const auto option = std::ranges::find(comparison->options, choice.mode, &JourneyOption::mode);
            if (option == comparison->options.end()) return invalid_field("/mode", "not-offered");
            return choose_journey(stay, chosen(*option, *comparison, choice.reason, request.today()));
        });
}

Outcome<http::Answer<StayView>> approve_journey_of_stay(http::Request& request) {
    return change_stay(request, "journey-approved", [&](sql::Transaction&, const Stay& stay) {
        return approve_journey(stay, {request.actor().person, request.today()}, mobility_limits());
    });
}

}  // namespace

void add_stay_journey_routes(http::Router& router) {
    using enum Permission;
    router.put("/api/stays/{id}/journey", keep_stays, choose_journey_of_stay,
               {.id = "choose_journey", .summary = "Choose how to travel, with the reason.", .versioned = true});
    router.post("/api/stays/{id}/journey-approval", approve_journeys, approve_journey_of_stay,
                {.id = "approve_journey",
                 .summary = "Approve a chosen journey that emits far more than the best feasible one.",
                 .versioned = true});
}

}  // namespace utsyn
