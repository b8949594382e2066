#include "organisation/invitation_routes.hpp"

#include "organisation/invitation_jobs.hpp"
#include "organisation/invitation_json.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person_store.hpp"
#include "organisation/problems.hpp"
#include "organisation/session_routes.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {
namespace {

/// Where the reader's browser found this program.
std::string origin_of(const http::Incoming& incoming) {
    auto origin = incoming.header("Origin");
    return origin.empty() ? "http://" + std::string{incoming.header("Host")} : std::string{origin};
}

void add_mail_job(const http::Request& request, sql::Transaction& transaction, const Invitation& invitation) {
    InvitationToMail to_mail{invitation.id, invitation.organisation_id, origin_of(request.incoming())};
    jobs::add_job(transaction, mail_invitation_job, {json::to_json(to_mail)}, request.now());
}

Outcome<http::Created<InvitationMade>> invite(http::Request& request, const InvitationDraft& draft) {
    if (draft.email.find('@') == std::string::npos) return invalid_field("/email", "not-an-email");
    auto transaction = request.database().begin();
    auto place = OrganisationStore{transaction}.find_own(draft.organisation_id, request.fence());
    if (!place) return invalid_field("/organisation_id", "unknown-organisation");
    Invitation invitation{.id = Id<Invitation>::make(request.now()),
                          .organisation_id = request.fence().above(),
                          .role_at_id = place->id,
                          .role = draft.role,
                          .name = draft.name,
                          .email = draft.email,
                          .language = draft.language,
                          .expires_at = request.now() + invitation_length};
    auto token = make_token();
    InvitationStore{transaction}.add(invitation, token, request.change("created"));
    bool is_mailed = request.runtime().mailer != nullptr;
    if (is_mailed) add_mail_job(request, transaction, invitation);
    transaction.commit();
    if (is_mailed) request.runtime().jobs.wake();
    return http::Created<InvitationMade>{{invitation.id, invitation_path(token), invitation.expires_at, is_mailed},
                                         "/api/invitations/" + invitation.id.to_string()};
}

Outcome<http::Page<InvitationRow>> list_invitations(http::Request& request) {
    auto transaction = request.database().read();
    return http::Page<InvitationRow>{InvitationStore{transaction}.list_open(request.fence(), request.now()), ""};
}

Outcome<http::Done> withdraw(http::Request& request) {
    auto transaction = request.database().begin();
    InvitationStore invitations{transaction};
    auto before = invitations.find(request.id<Invitation>(), request.fence());
    if (!before) return before.error();
    if (!is_open(*before, request.now())) return http::Done{};
    auto after = *before;
    after.withdrawn_at = request.now();
    if (auto saved = invitations.save(*before, after, request.change("withdrawn")); !saved) return saved.error();
    transaction.commit();
    return http::Done{};
}

Outcome<http::Answer<InvitationOffer>> show_offer(http::Request& request) {
    auto transaction = request.database().read();
    auto invitation = InvitationStore{transaction}.find_open(request.path_value("token"), request.now());
    if (!invitation) return invitation.error();
    auto place = OrganisationStore{transaction}.known(invitation->role_at_id);
    auto known = PersonStore{transaction}.find_by_email(invitation->email);
    return http::Answer<InvitationOffer>{{invitation->name, invitation->email, place.name, invitation->role,
                                          invitation->language, invitation->expires_at,
                                          known && known->password_hash.has_value()}};
}

/// Someone of the register gets an account, or she is new. `password_hash` was made before the transaction.
/// Problems: account-exists, when she has one, or is known beyond those who invite her.
Outcome<Person> new_account(sql::Transaction& transaction, const Invitation& invitation, std::string password_hash,
                            Instant now) {
    PersonStore people{transaction};
    auto known = people.find_by_email(invitation.email);
    if (!known) {
        Person person{.id = Id<Person>::make(now),
                      .name = invitation.name,
                      .sort_key = i18n::sort_key(invitation.name, invitation.language),
                      .email = invitation.email,
                      .language = invitation.language,
                      .password_hash = std::move(password_hash)};
        Change change{person.id, now, "created"};
        if (auto added = people.add(person, invitation.role_at_id, change); !added) return added.error();
        return person;
    }
    auto those_who_invite = Authority::for_program(invitation.organisation_id);
    if (known->password_hash || people.has_role_outside(known->id, those_who_invite))
        return problem(problems::account_exists);
    auto person = *known;
    person.password_hash = std::move(password_hash);
    Change change{person.id, now, "account-made"};
    if (auto saved = people.save(*known, person, invitation.role_at_id, change); !saved) return saved.error();
    return person;
}

void take_role(sql::Transaction& transaction, const Invitation& invitation, const Change& change, Date today) {
    PersonStore people{transaction};
    auto place = Authority::for_program(invitation.role_at_id);
    for (const auto& role : people.roles_inside({change.person}, place)) {
        bool is_held = role.organisation_id == invitation.role_at_id && role.kind == invitation.role &&
                       holds_on(role.valid_from, role.valid_to, today);
        if (is_held) return;
    }
    people.add_role({.id = Id<Role>::make(change.at),
                     .organisation_id = invitation.role_at_id,
                     .person_id = change.person,
                     .kind = invitation.role,
                     .valid_from = today},
                    change);
}

/// Who accepts: whoever is signed in, or the new account. Problems: not-signed-in, account-exists.
Outcome<Person> accepting_person(const http::Request& request, sql::Transaction& transaction,
                                 const Invitation& invitation, std::string password_hash) {
    if (!password_hash.empty()) return new_account(transaction, invitation, std::move(password_hash), request.now());
    auto actor = request.known_actor();
    if (!actor) return problem(problems::not_signed_in);
    return PersonStore{transaction}.find_self(*actor);
}

Outcome<http::Created<SessionView>> accept(http::Request& request, const Acceptance& acceptance) {
    auto token = request.path_value("token");
    if (auto read = request.database().read(); !InvitationStore{read}.find_open(token, request.now()))
        return problem(problems::not_found);
    auto password_hash = acceptance.password ? hash_password(*acceptance.password) : std::string{};
    auto transaction = request.database().begin();
    InvitationStore invitations{transaction};
    auto before = invitations.find_open(token, request.now());
    if (!before) return before.error();
    auto person = accepting_person(request, transaction, *before, std::move(password_hash));
    if (!person) return person.error();
    Change change{person->id, request.now(), "accepted"};
    take_role(transaction, *before, change, request.today());
    auto after = *before;
    after.accepted_at = request.now();
    after.person_id = person->id;
    if (auto saved = invitations.save(*before, after, change); !saved) return saved.error();
    auto session = begin_session(request, transaction, *person, after.role_at_id);
    if (session) transaction.commit();
    return session;
}

}  // namespace

void add_invitation_routes(http::Router& router) {
    auto everyone = http::Access::everyone();
    router.get("/api/invitations", Permission::keep_people, list_invitations,
               {"list_invitations", "The invitations that may still be accepted."});
    router.post("/api/invitations", Permission::keep_people, invite,
                {"invite", "Invite someone to a role. The link is shown this once, and mailed where mail is set up."});
    router.remove("/api/invitations/{id}", Permission::keep_people, withdraw,
                  {"withdraw_invitation", "Withdraw an invitation: its link no longer works."});
    router.get("/api/invitation-links/{token}", everyone, show_offer,
               {"show_invitation", "What an invitation's link offers, for whoever opens it."});
    router.post("/api/invitation-links/{token}/acceptance", everyone, accept,
                {"accept_invitation", "Accept with a new password, or with the account that is signed in."});
}

}  // namespace utsyn
