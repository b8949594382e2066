#include "publishing/publicity_consent_routes.hpp"

#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "publishing/problems.hpp"
#include "publishing/publicity_consent_json.hpp"
#include "publishing/publicity_consent_store.hpp"

#include <algorithm>

namespace utsyn {
namespace {

PublicityConsentView view_of(const http::Request& request, const PublicityConsent& consent) {
    auto key = "publicity_consent.text." + std::string{word(consent.kind)};
    return {consent, request.runtime().messages.text(request.language(), key), holds(consent, request.today())};
}

Outcome<http::Page<PublicityConsentView>> list_own_consents(http::Request& request) {
    auto transaction = request.database().read();
    http::Page<PublicityConsentView> page;
    for (const auto& consent : PublicityConsentStore{transaction}.of(request.actor()))
        page.items.push_back(view_of(request, consent));
    return page;
}

Outcome<http::Created<PublicityConsentView>> give_consent(http::Request& request, const PublicityConsentDraft& draft) {
    auto transaction = request.database().begin();
    PublicityConsentStore consents{transaction};
    auto given = consents.of(request.actor());
    bool held = std::ranges::any_of(
        given, [&](const auto& each) { return each.kind == draft.kind && holds(each, request.today()); });
    if (held) return problem(problems::consent_given);
    PublicityConsent consent{.id = Id<PublicityConsent>::make(request.now()),
                             .organisation_id = request.actor().acting_at,
                             .person_id = request.actor().person,
                             .kind = draft.kind,
                             .text_version = std::string{publicity_text_version},
                             .given_on = request.today()};
    consents.add(consent, request.change("given"));
    transaction.commit();
    return http::Created<PublicityConsentView>{view_of(request, consent),
                                               "/api/publicity-consents/" + consent.id.to_string(), consent.version};
}

Outcome<http::Answer<PublicityConsentView>> withdraw_consent(http::Request& request) {
    auto transaction = request.database().begin();
    PublicityConsentStore consents{transaction};
    auto before = consents.find(request.id<PublicityConsent>(), request.actor());
    if (!before) return before.error();
    auto after = withdraw(*before, request.today());
    if (!after) return after.error();
    if (auto saved = consents.save(*before, *after, request.change("withdrawn")); !saved) return saved.error();
    transaction.commit();
    return http::Answer<PublicityConsentView>{view_of(request, *after), after->version};
}

}  // namespace

void add_publicity_consent_routes(http::Router& router) {
    auto signed_in = http::Access::signed_in();
    router.get("/api/publicity-consents", signed_in, list_own_consents,
               {"list_own_publicity_consents", "What you let this organisation show of you to the public."});
    router.post("/api/publicity-consents", signed_in, give_consent,
                {"give_publicity_consent", "Say yes to being shown on the public pages."});
    router.post("/api/publicity-consents/{id}/withdrawal", signed_in, withdraw_consent,
                {"withdraw_publicity_consent", "Take your yes back, from now on."});
}

}  // namespace utsyn
