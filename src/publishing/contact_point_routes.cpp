#include "publishing/contact_point_routes.hpp"

#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"
#include "publishing/contact_point_json.hpp"
#include "publishing/contact_point_store.hpp"

#include <algorithm>

namespace utsyn {
namespace {

ContactPointView view_of(const http::Request& request, sql::Transaction& transaction,
                         const ContactPoint& contact_point) {
    ContactPointView view{.contact_point = contact_point};
    if (contact_point.person_id) view.person_name = person_name(transaction, *contact_point.person_id);
    auto at = Authority::for_program(contact_point.organisation_id);
    auto shown = ContactPointStore{transaction}.public_ones(at, request.today());
    auto found = std::ranges::find(shown, contact_point.id, &PublicContactPoint::id);
    view.shown = found != shown.end();
    view.name_shown = view.shown && found->name.has_value();
    return view;
}

Outcome<http::Page<ContactPointView>> list_contact_points(http::Request& request) {
    auto transaction = request.database().read();
    http::Page<ContactPointView> page;
    for (const auto& each : ContactPointStore{transaction}.of(request.fence(), request.today()))
        page.items.push_back(view_of(request, transaction, each));
    return page;
}

Outcome<http::Page<ContactPointView>> list_own_contact_points(http::Request& request) {
    auto transaction = request.database().read();
    auto here = Authority::for_program(request.actor().acting_at);
    http::Page<ContactPointView> page;
    for (const auto& each : ContactPointStore{transaction}.held_by(request.actor().person, here, request.today()))
        page.items.push_back(view_of(request, transaction, each));
    return page;
}

/// What a draft may not say, for whoever writes it.
Outcome<void> check(const http::Request& request, sql::Transaction& transaction, const ContactPointDraft& draft) {
    if (auto languages = check_languages(draft.function, "/function"); !languages) return languages;
    if (draft.valid_to && *draft.valid_to < draft.valid_from) return invalid_field("/valid_to", "before-start");
    if (!draft.person_id) return {};
    if (!ContactPointStore{transaction}.is_one_of_ours(*draft.person_id, request.fence(), request.today()))
        return invalid_field("/person_id", "not-one-of-ours");
    return {};
}

void apply(const ContactPointDraft& draft, ContactPoint& contact_point) {
    if (contact_point.person_id != draft.person_id) contact_point.objected_on.reset();
    contact_point.person_id = draft.person_id;
    contact_point.function = draft.function;
    contact_point.email = draft.email;
    contact_point.phone = draft.phone;
    contact_point.valid_from = draft.valid_from;
    contact_point.valid_to = draft.valid_to;
}

Outcome<http::Created<ContactPointView>> create_contact_point(http::Request& request, const ContactPointDraft& draft) {
    auto transaction = request.database().begin();
    if (auto checked = check(request, transaction, draft); !checked) return checked.error();
    ContactPoint contact_point{.id = Id<ContactPoint>::make(request.now()), .organisation_id = request.fence().above()};
    apply(draft, contact_point);
    ContactPointStore{transaction}.add(contact_point, request.change("created"));
    auto view = view_of(request, transaction, contact_point);
    transaction.commit();
    return http::Created<ContactPointView>{std::move(view), "/api/contact-points/" + contact_point.id.to_string(),
                                           contact_point.version};
}

Outcome<http::Answer<ContactPointView>> save(http::Request& request, sql::Transaction& transaction,
                                             const ContactPoint& before, ContactPoint after, std::string_view action) {
    auto saved = ContactPointStore{transaction}.save(before, after, request.change(action));
    if (!saved) return saved.error();
    auto view = view_of(request, transaction, after);
    transaction.commit();
    return http::Answer<ContactPointView>{std::move(view), after.version};
}

Outcome<http::Answer<ContactPointView>> show_contact_point(http::Request& request) {
    auto transaction = request.database().read();
    auto found = ContactPointStore{transaction}.find(request.id<ContactPoint>(), request.fence());
    if (!found) return found.error();
    return http::Answer<ContactPointView>{view_of(request, transaction, *found), found->version};
}

Outcome<http::Answer<ContactPointView>> edit_contact_point(http::Request& request, const ContactPointDraft& draft) {
    auto transaction = request.database().begin();
    auto before = ContactPointStore{transaction}.find(request.id<ContactPoint>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    if (auto checked = check(request, transaction, draft); !checked) return checked.error();
    auto after = *before;
    apply(draft, after);
    return save(request, transaction, *before, after, "edited");
}

Outcome<http::Answer<ContactPointView>> object_to_contact_point(http::Request& request) {
    auto transaction = request.database().begin();
    auto before = ContactPointStore{transaction}.find_own(request.id<ContactPoint>(), request.actor());
    if (!before) return before.error();
    auto after = object(*before, request.today());
    if (!after) return after.error();
    return save(request, transaction, *before, *after, "objected");
}

}  // namespace

void add_contact_point_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/contact-points", publish, list_contact_points,
               {"list_contact_points", "The functions that the public may turn to."});
    router.get("/api/contact-points/{id}", publish, show_contact_point,
               {"show_contact_point", "One contact point, and what the public sees of it."});
    router.post("/api/contact-points", publish, create_contact_point,
                {"create_contact_point", "Name a function that the public may turn to."});
    router.put(
        "/api/contact-points/{id}", publish, edit_contact_point,
        {.id = "edit_contact_point", .summary = "Change a contact point, or say its last day.", .versioned = true});
    router.get("/api/own-contact-points", http::Access::signed_in(), list_own_contact_points,
               {"list_own_contact_points", "The functions that you have where you act, and what the public sees."});
    router.post("/api/contact-points/{id}/objection", http::Access::signed_in(), object_to_contact_point,
                {"object_to_contact_point", "Say that you do not want your function shown."});
}

}  // namespace utsyn
