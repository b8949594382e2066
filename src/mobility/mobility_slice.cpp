#include "mobility/mobility_slice.hpp"

#include "mobility/learning_agreement_routes.hpp"
#include "mobility/mobility_application_routes.hpp"
#include "mobility/offer_round_routes.hpp"
#include "mobility/offer_routes.hpp"
#include "mobility/own_application_routes.hpp"
#include "mobility/placement_letter_jobs.hpp"
#include "mobility/placement_routes.hpp"
#include "mobility/problems.hpp"
#include "mobility/stay_routes.hpp"
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
                    add_learning_agreement_routes(router);
                },
            .workers = workers};
}

}  // namespace utsyn
