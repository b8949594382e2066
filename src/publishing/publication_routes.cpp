#include "publishing/publication_routes.hpp"

#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"
#include "publishing/publication_json.hpp"
#include "publishing/publication_store.hpp"

namespace utsyn {
namespace {

/// What is proposed to an organisation that has decided nothing. The first writing makes its version 2.
Publication proposal(const Organisation& organisation, Instant now) {
    return {.id = Id<Publication>::make(now), .organisation_id = organisation.id, .slug = slug_of(organisation.name)};
}

PublicationView view_of(const http::Request& request, const Publication& publication,
                        const Organisation& organisation) {
    return {publication, organisation.name, "/public/" + request.language().to_string() + "/" + publication.slug};
}

Outcome<http::Answer<PublicationView>> show_publication(http::Request& request) {
    auto transaction = request.database().read();
    auto organisation = known_organisation(transaction, request.fence().above());
    auto stored = PublicationStore{transaction}.of(request.fence());
    auto publication = stored ? *stored : proposal(organisation, request.now());
    return http::Answer<PublicationView>{view_of(request, publication, organisation), publication.version};
}

void apply(const PublicationDraft& draft, Date today, Publication& publication) {
    publication.slug = draft.slug;
    publication.introduction = draft.introduction;
    publication.offers = draft.offers;
    publication.agreements = draft.agreements;
    publication.contact = draft.contact;
    publication.licence = draft.licence;
    if (!draft.published) publication.published_on.reset();
    else if (!publication.published_on) publication.published_on = today;
}

Outcome<http::Answer<PublicationView>> edit_publication(http::Request& request, const PublicationDraft& draft) {
    if (auto slug = check_slug(draft.slug); !slug) return slug.error();
    if (auto languages = check_languages(draft.introduction, "/introduction"); !languages) return languages.error();
    auto transaction = request.database().begin();
    PublicationStore publications{transaction};
    auto organisation = known_organisation(transaction, request.fence().above());
    auto stored = publications.of(request.fence());
    auto before = stored ? *stored : proposal(organisation, request.now());
    if (before.version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = before;
    apply(draft, request.today(), after);
    if (!stored) after.version = before.version.next();
    auto kept = stored ? publications.save(before, after, request.change("edited"))
                       : publications.add(after, request.change("created"));
    if (!kept) return kept.error();
    transaction.commit();
    return http::Answer<PublicationView>{view_of(request, after, organisation), after.version};
}

}  // namespace

void add_publication_routes(http::Router& router) {
    using enum Permission;
    router.get(
        "/api/publication", publish, show_publication,
        {"show_publication", "What your organisation shows to the public; a proposal before it is first written."});
    router.put("/api/publication", publish, edit_publication,
               {.id = "edit_publication", .summary = "Decide what the public sees, and where.", .versioned = true});
}

}  // namespace utsyn
