#include "organisation/ownership_routes.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/ownership.hpp"
#include "organisation/ownership_json.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person_store.hpp"
#include "organisation/problems.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

Outcome<http::Page<OwnershipRow>> list_ownerships(http::Request& request) {
    auto transaction = request.database().read();
    auto page = OwnershipStore{transaction}.list(request.listing(), request.fence());
    if (!page) return page.error();
    return http::Page<OwnershipRow>{page->rows.as<OwnershipRow>(), page->next};
}

void end_today(OwnershipStore& ownerships, const http::Request& request, const Ownership& before) {
    auto after = ended_on(before, request.today());
    ownerships.end(after.id, *after.valid_to);
    ownerships.record(&before, after, request.change("ended"));
}

Outcome<http::Created<Ownership>> change_owner(http::Request& request, const OwnershipDraft& draft) {
    auto transaction = request.database().begin();
    OrganisationStore organisations{transaction};
    if (!organisations.find_own(draft.owner_id, request.fence()))
        return invalid_field("/owner_id", "unknown-organisation");
    if (!organisations.find_own(draft.owned_id, request.fence()))
        return invalid_field("/owned_id", "unknown-organisation");
    OwnershipStore ownerships{transaction};
    for (const auto& former : ownerships.not_ended_of(draft.owned_id, request.fence()))
        end_today(ownerships, request, former);
    Ownership ownership{Id<Ownership>::make(request.now()), draft.owner_id, draft.owned_id, request.today(), {}};
    if (auto added = ownerships.add(ownership); !added) return added.error();
    ownerships.record(nullptr, ownership, request.change("created"));
    transaction.commit();
    return http::Created<Ownership>{ownership, "/api/ownerships"};
}

Outcome<http::Answer<Ownership>> end_ownership(http::Request& request) {
    auto transaction = request.database().begin();
    OwnershipStore ownerships{transaction};
    auto before = ownerships.find(request.id<Ownership>(), request.fence());
    if (!before) return before.error();
    if (!PersonStore{transaction}.has_administrator(before->owned_id, request.today()))
        return problem(problems::organisation_without_administrator,
                       {{"name", known_organisation(transaction, before->owned_id).name}});
    end_today(ownerships, request, *before);
    transaction.commit();
    return http::Answer<Ownership>{ended_on(*before, request.today())};
}

}  // namespace

void add_ownership_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/ownerships", see_directory, list_ownerships,
               {.id = "list_ownerships",
                .summary = "Who owns what at or below where you act, now and before.",
                .listing = &ownership_listing});
    router.post("/api/ownerships", keep_ownership, change_owner,
                {"change_owner", "Give an organisation of yours another owner from today; the former one's ends."});
    router.post("/api/ownerships/{id}/ending", keep_ownership, end_ownership,
                {"end_ownership", "Let an organisation stand alone from today: its owner no longer sees into it."});
}

}  // namespace utsyn
