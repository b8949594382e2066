#include "partnership/portfolio_routes.hpp"

#include "organisation/permissions.hpp"
#include "partnership/partner_store.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<Portfolio>> show_portfolio(http::Request& request) {
    auto transaction = request.database().read();
    return http::Answer<Portfolio>{portfolio_of(PartnerStore{transaction}.portfolio(request.fence()))};
}

}  // namespace

void add_portfolio_routes(http::Router& router) {
    router.get("/api/portfolio", Permission::see_partners, show_portfolio,
               {"show_portfolio", "How many partners lie in the near region, and how far away half of them lie."});
}

}  // namespace utsyn
