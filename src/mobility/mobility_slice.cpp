#include "mobility/mobility_slice.hpp"

#include "mobility/climate_account_routes.hpp"
#include "mobility/demo.hpp"
#include "mobility/funded_stays_watch.hpp"
#include "mobility/grant_routes.hpp"
#include "mobility/learning_agreement_routes.hpp"
#include "mobility/mobility_application_routes.hpp"
#include "mobility/offer_round_routes.hpp"
#include "mobility/offer_routes.hpp"
#include "mobility/own_application_routes.hpp"
#include "mobility/own_learning_agreement_routes.hpp"
#include "mobility/payable_stays_routes.hpp"
#include "mobility/placement_letter_jobs.hpp"
#include "mobility/placement_routes.hpp"
#include "mobility/problems.hpp"
#include "mobility/reciprocity_routes.hpp"
#include "mobility/reckoned_grants_watch.hpp"
#include "mobility/stay_funding_routes.hpp"
#include "mobility/stay_journey_routes.hpp"
#include "mobility/stay_routes.hpp"
#include "mobility/stay_support_routes.hpp"
#include "mobility/support_list_routes.hpp"
#include "mobility/training_abroad_routes.hpp"
#include "mobility/travel_routes.hpp"
#include "mobility/trip_routes.hpp"
#include "mobility/watch.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice mobility_slice() {
    static const std::array workers{placement_letters_worker};
    return {.name = "mobility",
            .problems = problems::of_mobility,
            .add_routes =
                [](http::Router& router) {
                    add_offer_round_routes(router);
                    add_offer_routes(router);
                    add_mobility_application_routes(router);
                    add_own_application_routes(router);
                    add_placement_routes(router);
                    add_stay_routes(router);
                    add_stay_funding_routes(router);
                    add_payable_stays_routes(router);
                    add_stay_journey_routes(router);
                    add_stay_support_routes(router);
                    add_support_list_routes(router);
                    add_learning_agreement_routes(router);
                    add_own_learning_agreement_routes(router);
                    add_training_abroad_routes(router);
                    add_reciprocity_routes(router);
                    add_grant_routes(router);
                    add_travel_routes(router);
                    add_trip_routes(router);
                    add_climate_account_routes(router);
                },
            .workers = workers,
            .fill_demo = fill_mobility_demo,
            .alarms = mobility_alarms,
            .time_line = mobility_time_line,
            .figures = mobility_figures,
            .reckoned_grants = reckoned_grants,
            .funded_stays = funded_stays,
            .release_project = release_project};
}

}  // namespace utsyn
