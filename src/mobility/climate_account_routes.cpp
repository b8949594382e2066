#include "mobility/climate_account_routes.hpp"

#include "mobility/climate_account_json.hpp"
#include "mobility/climate_account_store.hpp"
#include "mobility/school_year_question.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Answer<ClimateAccount>> account_of(const http::Request& request, sql::Transaction& transaction) {
    const auto year = asked_school_year(request);
    if (!year) return year.error();
    ClimateAccountStore store{transaction};
    return http::Answer<ClimateAccount>{climate_account(store.stays(request.fence()), *year,
                                                        store.target_of(request.actor().acting_at), mobility_limits())};
}

Outcome<http::Answer<ClimateAccount>> show_climate_account(http::Request& request) {
    auto transaction = request.database().read();
    return account_of(request, transaction);
}

Outcome<http::Answer<ClimateAccount>> set_climate_target(http::Request& request, const ClimateTargetDraft& draft) {
    auto transaction = request.database().begin();
    ClimateAccountStore{transaction}.put({.id = Id<ClimateTarget>::make(request.now()),
                                          .organisation_id = request.actor().acting_at,
                                          .kilograms_per_journey = draft.kilograms_per_journey,
                                          .first_year = draft.first_year,
                                          .set_on = request.today()},
                                         request.change("set"));
    auto account = account_of(request, transaction);
    if (!account) return account;
    transaction.commit();
    return account;
}

}  // namespace

void add_climate_account_routes(http::Router& router) {
    router.get("/api/climate-account", Permission::see_stays, show_climate_account,
               {.id = "show_climate_account",
                .summary = "What journeys emit by school year, school and group, saved against flying; names nobody.",
                .queries = {school_year_parameter()}});
    router.put("/api/climate-account/target", Permission::approve_journeys, set_climate_target,
               {.id = "set_climate_target", .summary = "What a journey shall emit at most, on average."});
}

}  // namespace utsyn
