#include "mobility/mobility_slice.hpp"

#include "mobility/learning_agreement_routes.hpp"
#include "mobility/offer_round_routes.hpp"
#include "mobility/offer_routes.hpp"
#include "mobility/problems.hpp"
#include "mobility/stay_routes.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice mobility_slice() {
    return {.name = "mobility", .problems = problems::of_mobility, .add_routes = [](http::Router& router) {
                add_offer_round_routes(router);
                add_offer_routes(router);
                add_stay_routes(router);
                add_learning_agreement_routes(router);
            }};
}

}  // namespace utsyn
