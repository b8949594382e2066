#include "organisation/session_routes.hpp"

#include "organisation/installation_store.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "organisation/problems.hpp"
#include "organisation/session_json.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

std::string cookie(std::string_view name, std::string_view value, std::int64_t seconds) {
    return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax", name, value, seconds);
}

/// What a proxy passes on comes from elsewhere, wherever the proxy runs.
bool from_this_machine(const http::Incoming& incoming) {
    if (!incoming.header("Forwarded").empty() || !incoming.header("X-Forwarded-For").empty()) return false;
    const auto& address = incoming.remote_address;
    return address == "::1" || address.starts_with("127.") || address.starts_with("::ffff:127.");
}

/// The account's person, if the password fits.
/// Problems: wrong-email-or-password; demo-only-here for a demo account from another machine.
Outcome<Person> check_sign_in(const http::Request& request, const SignIn& sign_in) {
    auto transaction = request.database().read();
    auto person = PersonStore{transaction}.find_by_email(sign_in.email);
    bool fits = is_password(person ? person->password_hash.value_or("") : "", sign_in.password);
    if (!fits) return problem(problems::wrong_email_or_password);
    if (person->demo && !from_this_machine(request.incoming())) return problem(problems::demo_only_here);
    return *person;
}

SessionView view_of(sql::Transaction& transaction, const Person& person, Id<Organisation> acting_at, Date today) {
    SessionStore sessions{transaction};
    SessionView view{
        .person = {person.id, person.name}, .language = person.language, .today = today, .demo = person.demo};
    view.organisations = sessions.places_of(person.id, today);
    for (const auto& place : view.organisations)
        if (place.id == acting_at) view.organisation = place;
    view.roles = sessions.roles_at(person.id, acting_at, today);
    view.permissions = permissions_at(transaction, view.roles, acting_at);
    return view;
}

Outcome<http::Created<SessionView>> sign_in(http::Request& request, const SignIn& given) {
    auto person = check_sign_in(request, given);
    if (!person) return person.error();
    auto transaction = request.database().begin();
    auto session = begin_session(request, transaction, *person);
    if (session) transaction.commit();
    return session;
}

Outcome<http::Answer<SessionView>> show_session(http::Request& request) {
    auto transaction = request.database().read();
    auto person = PersonStore{transaction}.find_self(request.actor());
    if (!person) return person.error();
    return http::Answer<SessionView>{view_of(transaction, *person, request.actor().acting_at, request.today())};
}

Outcome<http::Done> sign_out(http::Request& request) {
    auto transaction = request.database().begin();
    SessionStore{transaction}.end(request.actor().session);
    transaction.commit();
    return http::Done{{{"Set-Cookie", cookie(session_cookie, "", 0)}}};
}

Outcome<http::Answer<SessionView>> act_at(http::Request& request, const ActingChoice& choice) {
    auto transaction = request.database().begin();
    SessionStore sessions{transaction};
    auto places = sessions.places_of(request.actor().person, request.today());
    bool may_act = std::any_of(places.begin(), places.end(),
                               [&](const auto& place) { return place.id == choice.organisation_id; });
    if (!may_act) return problem(problems::not_found);
    sessions.act_at(request.actor().session, choice.organisation_id);
    auto person = PersonStore{transaction}.find_self(request.actor());
    if (!person) return person.error();
    auto view = view_of(transaction, *person, choice.organisation_id, request.today());
    transaction.commit();
    return http::Answer<SessionView>{std::move(view)};
}

Outcome<http::Answer<SessionView>> choose_language(http::Request& request, const LanguageChoice& choice) {
    const auto& known = request.runtime().messages.languages();
    if (std::find(known.begin(), known.end(), choice.language) == known.end())
        return invalid_field("/language", "not-one-of", {{"words", std::string{"da, nb, sv, en"}}});
    auto transaction = request.database().begin();
    PersonStore people{transaction};
    auto before = people.find_self(request.actor());
    if (!before) return before.error();
    auto after = *before;
    after.language = choice.language;
    Change change{request.actor().person, request.now(), "language-chosen"};
    if (auto saved = people.save(*before, after, request.actor().acting_at, change); !saved) return saved.error();
    auto view = view_of(transaction, after, request.actor().acting_at, request.today());
    transaction.commit();
    return http::Answer<SessionView>{std::move(view)};
}

Outcome<http::Page<DemoAccount>> list_demo_accounts(http::Request& request) {
    auto transaction = request.database().read();
    if (!from_this_machine(request.incoming())) return http::Page<DemoAccount>{};
    return http::Page<DemoAccount>{PersonStore{transaction}.demo_accounts(), ""};
}

}  // namespace

Outcome<http::Created<SessionView>> begin_session(const http::Request& request, sql::Transaction& transaction,
                                                  const Person& person, std::optional<Id<Organisation>> acting_at) {
    SessionStore sessions{transaction};
    auto places = sessions.places_of(person.id, request.today());
    if (places.empty()) return problem(problems::no_role_there);
    auto token = make_token();
    Session session{Id<Session>::make(request.now()), person.id, acting_at.value_or(places.front().id), request.now(),
                    request.now() + session_length};
    sessions.add(session, hash_token(token));
    auto view = view_of(transaction, person, session.acting_at_id, request.today());
    auto seconds = std::chrono::duration_cast<std::chrono::seconds>(session_length).count();
    return http::Created<SessionView>{
        std::move(view), "/api/session", {}, {{"Set-Cookie", cookie(session_cookie, token, seconds)}}};
}

void add_session_routes(http::Router& router) {
    auto signed_in = http::Access::signed_in();
    auto everyone = http::Access::everyone();
    router.get("/api/session", signed_in, show_session, {"show_session", "Who is signed in, where, and what she may."});
    router.post("/api/session", everyone, sign_in,
                {"sign_in", "Sign in with e-mail and password; sets the session cookie."});
    router.remove("/api/session", signed_in, sign_out, {"sign_out", "Sign out."});
    router.put("/api/session/organisation", signed_in, act_at, {"act_at", "Act at another organisation of yours."});
    router.put("/api/session/language", signed_in, choose_language,
               {"choose_language", "Choose the language to read in."});
    router.get("/api/demo-accounts", everyone, list_demo_accounts,
               {"list_demo_accounts", "The invented accounts of a demo database; empty elsewhere."});
}

}  // namespace utsyn
