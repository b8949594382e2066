#include "partnership/partnership_slice.hpp"

#include "organisation/permissions.hpp"
#include "partnership/agreement_routes.hpp"
#include "partnership/agreement_store.hpp"
#include "partnership/demo.hpp"
#include "partnership/partner_routes.hpp"
#include "partnership/partner_store.hpp"
#include "partnership/portfolio_routes.hpp"
#include "partnership/problems.hpp"
#include "partnership/shared_partner_routes.hpp"
#include "partnership/watch.hpp"
#include "platform/http/router.hpp"

#include <array>

namespace utsyn {
namespace {

template <class Thing>
std::optional<Id<Organisation>> keeper_in(const Outcome<Thing>& found) {
    if (!found) return std::nullopt;
    return found->organisation_id;
}

constexpr std::array attachables{
    Attachable{"agreement", Permission::see_agreements, Permission::prepare_agreements,
               [](sql::Transaction& transaction, const Fence& fence, const Uuid& id) {
                   return keeper_in(AgreementStore{transaction}.find({id}, fence));
               }},
    Attachable{"partner", Permission::see_partners, Permission::keep_partners,
               [](sql::Transaction& transaction, const Fence& fence, const Uuid& id) {
                   return keeper_in(PartnerStore{transaction}.find({id}, fence));
               }},
};

}  // namespace

Slice partnership_slice() {
    return {.name = "partnership",
            .problems = problems::of_partnership,
            .add_routes =
                [](http::Router& router) {
                    add_partner_routes(router);
                    add_agreement_routes(router);
                    add_shared_partner_routes(router);
                    add_portfolio_routes(router);
                },
            .fill_demo = fill_partnership_demo,
            .alarms = partnership_alarms,
            .time_line = partnership_time_line,
            .named_for = named_for_in_partnership,
            .hand_over = hand_over_in_partnership,
            .figures = partnership_figures,
            .attachables = attachables};
}

}  // namespace utsyn
