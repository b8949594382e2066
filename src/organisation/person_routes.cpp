#include "organisation/person_routes.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person_json.hpp"
#include "organisation/problems.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::string path_of(Id<Person> id) {
    return "/api/people/" + id.to_string();
}

/// Whether those who keep the register may change her: with an account of her own, or known elsewhere, only she herself may.
bool is_kept_here(sql::Transaction& transaction, const Person& person, const Fence& fence) {
    return !person.password_hash && !PersonStore{transaction}.has_role_outside(person.id, fence);
}

PersonView view_of(const http::Request& request, sql::Transaction& transaction, const Person& person) {
    PersonView view{.id = person.id,
                    .version = person.version,
                    .name = person.name,
                    .email = person.email,
                    .language = person.language,
                    .has_account = person.password_hash.has_value()};
    view.roles = PersonStore{transaction}.roles_inside({person.id}, request.fence());
    if (!request.may(Permission::keep_people)) return view;
    if (is_kept_here(transaction, person, request.fence()))
        view.allowed_actions = {PersonAction::edit, PersonAction::invite};
    view.allowed_actions.push_back(PersonAction::add_role);
    view.allowed_actions.push_back(PersonAction::leave);
    return view;
}

Outcome<http::Page<PersonRow>> list_people(http::Request& request) {
    bool keeps = request.may(Permission::keep_people);
    auto transaction = request.database().read();
    PersonStore people{transaction};
    auto page =
        people.list(request.listing(), request.fence(), keeps ? ProtectedPeople::shown : ProtectedPeople::hidden);
    if (!page) return page.error();
    std::vector<Id<Person>> ids;
    std::vector<PersonRow> rows;
    std::unordered_map<Id<Person>, std::size_t> places;
    for (const auto& person : page->rows.as<Person>()) {
        places.emplace(person.id, rows.size());
        ids.push_back(person.id);
        rows.push_back({person.id, person.name, person.email, person.password_hash.has_value(), {}});
    }
    for (auto& role : people.roles_inside(ids, request.fence()))
        rows[places.at(role.person_id)].roles.push_back(std::move(role));
    return http::Page<PersonRow>{std::move(rows), page->next};
}

/// Whether the staff register, which the reader sees, holds her; who keeps the register sees everyone.
bool is_seen_by(const http::Request& request, const Person& person, const std::vector<RoleRow>& roles) {
    if (request.may(Permission::keep_people)) return true;
    return !person.protected_address && std::ranges::any_of(roles, is_staff, &RoleRow::kind);
}

Outcome<http::Answer<PersonView>> show_person(http::Request& request) {
    auto transaction = request.database().read();
    auto person = PersonStore{transaction}.find(request.id<Person>(), request.fence());
    if (!person) return person.error();
    auto view = view_of(request, transaction, *person);
    if (!is_seen_by(request, *person, view.roles)) return problem(problems::not_found);
    return http::Answer<PersonView>{std::move(view), person->version};
}

/// One that administers itself, at or below where the actor acts. Problems: invalid.
Outcome<void> check_place(sql::Transaction& transaction, const Fence& fence, Id<Organisation> organisation) {
    if (OrganisationStore{transaction}.find_own(organisation, fence)) return {};
    return invalid_field("/organisation_id", "unknown-organisation");
}

Outcome<http::Created<PersonView>> add_person(http::Request& request, const PersonDraft& draft) {
    auto transaction = request.database().begin();
    if (auto place = check_place(transaction, request.fence(), draft.organisation_id); !place) return place.error();
    Person person{.id = Id<Person>::make(request.now()),
                  .name = draft.name,
                  .sort_key = i18n::sort_key(draft.name, draft.language),
                  .email = draft.email,
                  .language = draft.language};
    PersonStore people{transaction};
    auto change = request.change("created");
    if (auto added = people.add(person, draft.organisation_id, change); !added) return added.error();
    people.add_role({.id = Id<Role>::make(request.now()),
                     .organisation_id = draft.organisation_id,
                     .person_id = person.id,
                     .kind = draft.role,
                     .valid_from = draft.valid_from.value_or(request.today())},
                    change);
    auto view = view_of(request, transaction, person);
    transaction.commit();
    return http::Created<PersonView>{std::move(view), path_of(person.id), person.version};
}

Outcome<http::Answer<PersonView>> edit_person(http::Request& request, const PersonEdit& edit) {
    auto transaction = request.database().begin();
    PersonStore people{transaction};
    auto before = people.find(request.id<Person>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    if (!is_kept_here(transaction, *before, request.fence())) return problem(problems::account_of_her_own);
    auto after = *before;
    after.name = edit.name;
    after.sort_key = i18n::sort_key(edit.name, edit.language);
    after.email = edit.email;
    after.language = edit.language;
    auto saved = people.save(*before, after, request.fence().above(), request.change("edited"));
    if (!saved) return saved.error();
    auto view = view_of(request, transaction, after);
    transaction.commit();
    return http::Answer<PersonView>{std::move(view), after.version};
}

Outcome<http::Created<PersonView>> add_role(http::Request& request, const RoleDraft& draft) {
    auto transaction = request.database().begin();
    PersonStore people{transaction};
    auto person = people.find(request.id<Person>(), request.fence());
    if (!person) return person.error();
    if (auto place = check_place(transaction, request.fence(), draft.organisation_id); !place) return place.error();
    people.add_role({.id = Id<Role>::make(request.now()),
                     .organisation_id = draft.organisation_id,
                     .person_id = person->id,
                     .kind = draft.kind,
                     .valid_from = draft.valid_from.value_or(request.today())},
                    request.change("created"));
    auto view = view_of(request, transaction, *person);
    transaction.commit();
    return http::Created<PersonView>{std::move(view), path_of(person->id), person->version};
}

Outcome<http::Answer<Role>> end_role(http::Request& request, const RoleEnding& ending) {
    auto transaction = request.database().begin();
    PersonStore people{transaction};
    auto before = people.find_role(request.id<Role>(), request.fence());
    if (!before) return before.error();
    if (ending.valid_to < before->valid_from) return invalid_field("/valid_to", "before-start");
    auto after = *before;
    after.valid_to = ending.valid_to;
    if (auto saved = people.save_role(*before, after, request.change("ended")); !saved) return saved.error();
    transaction.commit();
    return http::Answer<Role>{after, after.version};
}

}  // namespace

void add_person_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/people", see_people, list_people,
               {.id = "list_people",
                .summary = "The staff with roles at or below where you act; no pupils, no guardians.",
                .listing = &person_listing});
    router.get("/api/people/{id}", see_people, show_person,
               {"show_person", "One person with her roles and what you may do."});
    router.post("/api/people", keep_people, add_person,
                {"add_person", "Write someone into the register with a role, without an account."});
    router.put("/api/people/{id}", keep_people, edit_person,
               {.id = "edit_person",
                .summary = "Correct name, e-mail and language of someone without an account.",
                .versioned = true});
    router.post("/api/people/{id}/roles", keep_people, add_role, {"add_role", "Give someone one more role."});
    router.post("/api/roles/{id}/ending", keep_people, end_role, {"end_role", "The last day of a role."});
}

}  // namespace utsyn
