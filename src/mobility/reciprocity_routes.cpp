#include "mobility/reciprocity_routes.hpp"

#include "mobility/reciprocity_json.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/permissions.hpp"
#include "partnership/limits.hpp"
#include "partnership/partnership.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::optional<Agreement> agreement_in_force(sql::Transaction& transaction, const Fence& fence, Id<Partner> partner,
                                            Date today) {
    for (auto& agreement : agreements_with(transaction, fence, partner))
        if (state_on(agreement, today) == AgreementState::in_force) return agreement;
    return std::nullopt;
}

Outcome<http::Answer<ReciprocityView>> show_reciprocity(http::Request& request) {
    auto transaction = request.database().read();
    auto partner = find_partner(transaction, request.fence(), request.id<Partner>());
    if (!partner) return partner.error();
    auto agreement = agreement_in_force(transaction, request.fence(), partner->id, request.today());
    auto stays = StayStore{transaction}.with_partner(partner->id, request.fence());
    ReciprocityView view{.partner_id = partner->id,
                         .partner_name = known_organisation(transaction, partner->partner_organisation_id).name,
                         .tolerance = partnership_limits().reciprocity_tolerance};
    if (agreement) {
        view.since = agreement->valid_from;
        std::erase_if(stays, [&](const Stay& stay) { return stay.starts_on < agreement->valid_from; });
    }
    view.lines = reciprocity_lines(stays, agreement ? agreement->quotas : std::vector<Quota>{}, request.today(),
                                   mobility_limits());
    for (const auto& line : view.lines) {
        view.sent += line.sent.heads;
        view.received += line.received.heads;
    }
    view.balance = balance_of(view.sent, view.received, view.tolerance, mobility_limits());
    return http::Answer<ReciprocityView>{std::move(view)};
}

}  // namespace

void add_reciprocity_routes(http::Router& router) {
    router.get(
        "/api/partners/{id}/reciprocity", Permission::see_partners, show_reciprocity,
        {"show_reciprocity", "How many went and came in each school year, against the agreement; no person is named."});
}

}  // namespace utsyn
