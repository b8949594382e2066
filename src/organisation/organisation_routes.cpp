#include "organisation/organisation_routes.hpp"

#include "organisation/organisation_json.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/ownership_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {
namespace {

Outcome<http::Page<OrganisationRow>> list_organisations(http::Request& request) {
    auto transaction = request.database().read();
    auto page = OrganisationStore{transaction}.list(request.listing(), request.fence());
    if (!page) return page.error();
    return http::Page<OrganisationRow>{page->rows.as<OrganisationRow>(), page->next};
}

Outcome<http::Answer<OrganisationView>> show_organisation(http::Request& request) {
    auto transaction = request.database().read();
    OrganisationStore organisations{transaction};
    auto organisation = organisations.find(request.id<Organisation>(), request.fence());
    if (!organisation) return organisation.error();
    auto version = organisation->version;
    auto numbers = organisations.numbers_of(organisation->id);
    return http::Answer<OrganisationView>{{*std::move(organisation), std::move(numbers)}, version};
}

/// The draft as the organisation's facts.
Outcome<void> apply(const OrganisationDraft& draft, Organisation& organisation) {
    if (!is_country_code(draft.country)) return invalid_field("/country", "not-a-country");
    organisation.kind = draft.kind;
    organisation.name = draft.name;
    organisation.sort_key = i18n::sort_key(draft.name, *Language::parse("nb"));
    organisation.country = draft.country;
    organisation.town = draft.town;
    organisation.address = draft.address;
    organisation.postcode = draft.postcode;
    organisation.phone = draft.phone;
    organisation.web = draft.web;
    organisation.fields = draft.fields;
    organisation.languages = draft.languages;
    return {};
}

Outcome<http::Created<OrganisationView>> create_organisation(http::Request& request, const OrganisationDraft& draft) {
    Organisation organisation{.id = Id<Organisation>::make(request.now())};
    if (auto applied = apply(draft, organisation); !applied) return applied.error();
    organisation.keeper_id = request.fence().above();
    auto transaction = request.database().begin();
    OrganisationStore{transaction}.add(organisation, request.change("created"));
    transaction.commit();
    return http::Created<OrganisationView>{
        {organisation, {}}, "/api/organisations/" + organisation.id.to_string(), organisation.version};
}

Outcome<http::Created<OrganisationView>> create_owned_organisation(http::Request& request,
                                                                   const OrganisationDraft& draft) {
    auto transaction = request.database().begin();
    OrganisationStore organisations{transaction};
    auto owner = organisations.find_own(request.id<Organisation>(), request.fence());
    if (!owner) return owner.error();
    Organisation organisation{.id = Id<Organisation>::make(request.now())};
    if (auto applied = apply(draft, organisation); !applied) return applied.error();
    organisations.add(organisation, request.change("created"));
    OwnershipStore ownerships{transaction};
    Ownership ownership{Id<Ownership>::make(request.now()), owner->id, organisation.id, request.today(), {}};
    if (auto added = ownerships.add(ownership); !added) return added.error();
    ownerships.record(nullptr, ownership, request.change("created"));
    transaction.commit();
    return http::Created<OrganisationView>{
        {organisation, {}}, "/api/organisations/" + organisation.id.to_string(), organisation.version};
}

Outcome<http::Answer<OrganisationView>> edit_organisation(http::Request& request, const OrganisationDraft& draft) {
    auto transaction = request.database().begin();
    OrganisationStore organisations{transaction};
    auto before = organisations.find_kept(request.id<Organisation>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = *before;
    if (auto applied = apply(draft, after); !applied) return applied.error();
    if (auto saved = organisations.save(*before, after, request.change("edited")); !saved) return saved.error();
    OrganisationView view{after, organisations.numbers_of(after.id)};
    transaction.commit();
    return http::Answer<OrganisationView>{std::move(view), after.version};
}

Outcome<http::Page<HistoryLine>> show_organisation_history(http::Request& request) {
    auto transaction = request.database().read();
    auto organisation = OrganisationStore{transaction}.find(request.id<Organisation>(), request.fence());
    if (!organisation) return organisation.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "organisation", organisation->id.uuid),
                                   ""};
}

}  // namespace

void add_organisation_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/organisations", see_directory, list_organisations,
               {.id = "list_organisations",
                .summary = "The directory: your own organisations and the entries of the registers taken in.",
                .listing = &organisation_listing});
    router.get("/api/organisations/{id}", see_directory, show_organisation,
               {"show_organisation", "One organisation with its official numbers."});
    router.post("/api/organisations", keep_directory, create_organisation,
                {"create_organisation", "Add an organisation to your directory by hand."});
    router.post(
        "/api/organisations/{id}/owned-organisations", keep_ownership, create_owned_organisation,
        {"create_owned_organisation", "Set up an organisation of its own that this one owns, such as a school."});
    router.put(
        "/api/organisations/{id}", keep_directory, edit_organisation,
        {.id = "edit_organisation", .summary = "Change an organisation that you administer.", .versioned = true});
    router.get("/api/organisations/{id}/history", see_directory, show_organisation_history,
               {"show_organisation_history", "Who changed the organisation, when, and how; newest first."});
}

}  // namespace utsyn
