#include "funding/rate_revision_routes.hpp"

#include "funding/rate_commands.hpp"
#include "funding/rate_json.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <charconv>

namespace utsyn {
namespace {

Outcome<http::Page<RateRevisionView>> list_rate_revisions(http::Request& request) {
    auto transaction = request.database().read();
    auto page = RateStore{transaction}.list_revisions(request.listing());
    if (!page) return page.error();
    const bool may_undo = request.may(Permission::keep_rates);
    http::Page<RateRevisionView> answer{{}, page->next};
    for (auto& row : page->rows.as<RateRevisionRow>()) {
        RateRevisionView view{.revision = std::move(row), .allowed_actions = {}};
        const bool stands = view.revision.kind != RevisionKind::release && view.revision.changed_since == 0;
        if (may_undo && stands) view.allowed_actions.push_back(RevisionAction::undo);
        answer.items.push_back(std::move(view));
    }
    return answer;
}

Outcome<http::Answer<RevisionMade>> undo_one_revision(http::Request& request, const RateReason& reason) {
    const auto text = request.path_value("number");
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return problem(problems::not_found);
    auto transaction = request.database().begin();
    auto made = undo_revision(
        transaction, number,
        {RevisionKind::undone, request.actor().person, request.actor().acting_at, reason.reason, request.now()});
    if (!made) return made.error();
    transaction.commit();
    return http::Answer<RevisionMade>{{*made}};
}

}  // namespace

void add_rate_revision_routes(http::Router& router) {
    router.get("/api/rate-revisions", http::Access::signed_in(), list_rate_revisions,
               {.id = "list_rate_revisions",
                .summary = "Every change of the rates: who, when, why and how many; newest first.",
                .listing = &rate_revision_listing});
    router.post("/api/rate-revisions/{number}/undoing", Permission::keep_rates, undo_one_revision,
                {"undo_rate_revision", "Make every rate of a change what it was before, with the reason."});
}

}  // namespace utsyn
