#include "partnership/shared_partner_routes.hpp"

#include "organisation/permissions.hpp"
#include "partnership/shared_partner_store.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Page<SharedPartner>> list_shared_partners(http::Request& request) {
    auto transaction = request.database().read();
    auto page = SharedPartnerStore{transaction}.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    return http::Page<SharedPartner>{page->rows.as<SharedPartner>(), page->next};
}

}  // namespace

void add_shared_partner_routes(http::Router& router) {
    router.get("/api/shared-partners", Permission::see_partners, list_shared_partners,
               {.id = "list_shared_partners",
                .summary = "The partners that members share with the campus or network where you act.",
                .listing = &shared_partner_listing});
}

}  // namespace utsyn
