#include "planning/round_demand_routes.hpp"

#include "organisation/permissions.hpp"
#include "partnership/partnership.hpp"
#include "planning/round_demand_json.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<RoundDemandView>> show_demand(http::Request& request) {
    auto transaction = request.database().begin();
    auto input = placement_input(transaction, request.fence(), request.id<OfferRound>(), request.change("read"));
    if (!input) return input.error();
    auto view = demand_view(*input, request.runtime().messages, request.language());
    for (auto& partner : view.partners)
        partner.per_year =
            agreed_per_year(agreements_with(transaction, request.fence(), partner.partner_id), request.today());
    transaction.commit();
    return http::Answer<RoundDemandView>{std::move(view)};
}

}  // namespace

void add_round_demand_routes(http::Router& router) {
    router.get(
        "/api/offer-rounds/{id}/demand", Permission::see_applications, show_demand,
        {"show_demand",
         "What a round offers and what is wanted of it, and who may have nothing of what she chose. The reading of "
         "the applications is journalled."});
}

}  // namespace utsyn
