#include "funding/funding_overview_routes.hpp"

#include "funding/funding.hpp"
#include "funding/funding_overview.hpp"
#include "funding/funding_overview_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<FundingOverview>> show_funding_overview(http::Request& request) {
    auto transaction = request.database().read();
    const auto projects = projects_inside(transaction, request.fence());
    const auto schools = schools_inside(transaction, request.fence(), request.today());
    return http::Answer<FundingOverview>{funding_overview(projects, schools, *current_rates(transaction))};
}

}  // namespace

void add_funding_overview_routes(http::Router& router) {
    router.get("/api/funding-overview", Permission::see_funding_projects, show_funding_overview,
               {.id = "show_funding_overview",
                .summary = "What has been applied for and granted, by scheme, call and school, and what is not used."});
}

}  // namespace utsyn
