#include "organisation/shared_person_routes.hpp"

#include "organisation/permissions.hpp"
#include "organisation/shared_person_store.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Page<SharedPerson>> list_shared_people(http::Request& request) {
    auto transaction = request.database().read();
    auto page = SharedPersonStore{transaction}.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    return http::Page<SharedPerson>{page->rows.as<SharedPerson>(), page->next};
}

}  // namespace

void add_shared_person_routes(http::Router& router) {
    router.get("/api/shared-people", Permission::see_people, list_shared_people,
               {.id = "list_shared_people",
                .summary = "The staff whom members let the campus or network where you act see.",
                .listing = &shared_person_listing});
}

}  // namespace utsyn
