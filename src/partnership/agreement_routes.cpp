#include "partnership/agreement_routes.hpp"

#include "organisation/permissions.hpp"
#include "partnership/agreement_document.hpp"
#include "partnership/agreement_json.hpp"
#include "partnership/partner_store.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string path_of(Id<Agreement> id) {
    return "/api/agreements/" + id.to_string();
}

/// The rules' actions, less those that this reader may not do.
std::vector<AgreementAction> allowed_actions(const http::Request& request, const Agreement& agreement) {
    auto permission_for = [](AgreementAction action) {
        switch (action) {
            case AgreementAction::edit:
            case AgreementAction::record_signature: return Permission::prepare_agreements;
            case AgreementAction::sign: return Permission::sign_agreements;
            case AgreementAction::terminate: return Permission::end_agreements;
        }
        return Permission::sign_agreements;
    };
    std::vector<AgreementAction> allowed;
    for (auto action : actions_on(agreement, request.today()))
        if (request.may(permission_for(action))) allowed.push_back(action);
    return allowed;
}

Outcome<AgreementView> view_of(const http::Request& request, sql::Transaction& transaction,
                               const Agreement& agreement) {
    auto own = find_organisation(transaction, request.fence(), agreement.organisation_id);
    if (!own) return own.error();
    auto partner = PartnerStore{transaction}.find_row(agreement.partner_id, request.fence(), request.today());
    if (!partner) return partner.error();
    AgreementView view{.agreement = agreement,
                       .state = state_on(agreement, request.today()),
                       .organisation_name = own->name,
                       .partner_name = partner->name,
                       .partner_country = partner->country,
                       .partner_town = partner->town,
                       .term_years = term_years(agreement)};
    if (agreement.our_signature) view.our_signatory = person_name(transaction, agreement.our_signature->person_id);
    if (is_short_term(agreement, partnership_limits())) view.warnings.emplace_back("short-term");
    if (partner->contacts_ours < partnership_limits().named_contacts_minimum)
        view.warnings.emplace_back("thinly-anchored");
    view.allowed_actions = allowed_actions(request, agreement);
    return view;
}

Outcome<http::Answer<AgreementView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                 const Agreement& agreement) {
    auto view = view_of(request, transaction, agreement);
    if (!view) return view.error();
    return http::Answer<AgreementView>{*std::move(view), agreement.version};
}

Outcome<http::Page<AgreementRow>> list_agreements(http::Request& request) {
    auto transaction = request.database().read();
    auto page = AgreementStore{transaction}.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    return http::Page<AgreementRow>{page->rows.as<AgreementRow>(), page->next};
}

Outcome<http::Answer<AgreementView>> show_agreement(http::Request& request) {
    auto transaction = request.database().read();
    auto agreement = AgreementStore{transaction}.find(request.id<Agreement>(), request.fence());
    if (!agreement) return agreement.error();
    return answer_with(request, transaction, *agreement);
}

Outcome<http::Created<AgreementView>> create_agreement(http::Request& request, const AgreementDraft& draft) {
    if (auto term = check_term(draft.valid_from, draft.valid_to); !term) return term.error();
    auto transaction = request.database().begin();
    auto partner = PartnerStore{transaction}.find(draft.partner_id, request.fence());
    if (!partner) return invalid_field("/partner_id", "unknown-partner");
    Agreement agreement{.id = Id<Agreement>::make(request.now()), .organisation_id = partner->organisation_id};
    apply(draft, agreement);
    AgreementStore{transaction}.add(agreement, request.change("created"));
    auto view = view_of(request, transaction, agreement);
    if (!view) return view.error();
    transaction.commit();
    return http::Created<AgreementView>{*std::move(view), path_of(agreement.id), agreement.version};
}

/// Finds, lets `rule` make the next state of, and saves the agreement that the path names.
template <class Rule>
Outcome<http::Answer<AgreementView>> change_agreement(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    AgreementStore agreements{transaction};
    auto before = agreements.find(request.id<Agreement>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<Agreement> after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = agreements.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto answer = answer_with(request, transaction, *after);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Answer<AgreementView>> edit_agreement(http::Request& request, const AgreementDraft& draft) {
    return change_agreement(request, "edited", [&](sql::Transaction&, Agreement agreement) -> Outcome<Agreement> {
        if (auto editable = check_editable(agreement); !editable) return editable.error();
        if (auto term = check_term(draft.valid_from, draft.valid_to); !term) return term.error();
        if (draft.partner_id != agreement.partner_id) return invalid_field("/partner_id", "unchangeable");
        apply(draft, agreement);
        return agreement;
    });
}

Outcome<http::Answer<AgreementView>> sign_agreement(http::Request& request) {
    return change_agreement(request, "signed-by-us", [&](sql::Transaction&, const Agreement& agreement) {
        return sign_for_us(agreement, {request.actor().person, request.today()});
    });
}

Outcome<http::Answer<AgreementView>> record_their_signature(http::Request& request, const TheirSignature& signature) {
    if (signature.signed_on > request.today()) return invalid_field("/signed_on", "in-the-future");
    auto rule = [&](sql::Transaction& transaction, const Agreement& agreement) -> Outcome<Agreement> {
        bool is_kept = !signature.paper_id || has_attachment(transaction, request.fence(), *signature.paper_id,
                                                             "agreement", agreement.id.uuid);
        if (!is_kept) return invalid_field("/paper_id", "unknown-paper");
        return sign_for_them(agreement, signature);
    };
    return change_agreement(request, "signed-by-them", rule);
}

Outcome<http::Answer<AgreementView>> terminate_agreement(http::Request& request) {
    return change_agreement(request, "terminated", [&](sql::Transaction&, const Agreement& agreement) {
        return terminate(agreement, request.today());
    });
}

Outcome<http::Page<HistoryLine>> show_agreement_history(http::Request& request) {
    auto transaction = request.database().read();
    auto agreement = AgreementStore{transaction}.find(request.id<Agreement>(), request.fence());
    if (!agreement) return agreement.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "agreement", agreement->id.uuid), ""};
}

Outcome<http::Content> print_agreement(http::Request& request) {
    AgreementPaper paper;
    {
        auto transaction = request.database().read();
        auto agreement = AgreementStore{transaction}.find(request.id<Agreement>(), request.fence());
        if (!agreement) return agreement.error();
        auto view = view_of(request, transaction, *agreement);
        if (!view) return view.error();
        paper = {*view, PartnerStore{transaction}.contacts_of(agreement->partner_id, request.fence())};
    }
    auto html = agreement_html(paper, request.language(), request.today(), request.runtime().messages);
    return http::Content{"application/pdf", request.runtime().printer.pdf(html),
                         fmt::format("agreement-{}.pdf", paper.view.agreement.id.to_string().substr(0, 8))};
}

}  // namespace

void add_agreement_routes(http::Router& router) {
    using enum Permission;
    router.get(
        "/api/agreements", see_agreements, list_agreements,
        {.id = "list_agreements", .summary = "Agreements at or below where you act.", .listing = &agreement_listing});
    router.get("/api/agreements/{id}", see_agreements, show_agreement,
               {"show_agreement", "One agreement with its state and what you may do with it."});
    router.post("/api/agreements", prepare_agreements, create_agreement,
                {"create_agreement", "Write the draft of an agreement with a partner."});
    router.put("/api/agreements/{id}", prepare_agreements, edit_agreement,
               {.id = "edit_agreement", .summary = "Change a draft that nobody has signed.", .versioned = true});
    router.post("/api/agreements/{id}/our-signature", sign_agreements, sign_agreement,
                {.id = "sign_agreement", .summary = "Sign for us.", .versioned = true});
    router.post("/api/agreements/{id}/their-signature", prepare_agreements, record_their_signature,
                {.id = "record_their_signature",
                 .summary = "Record the partner's signature with its paper.",
                 .versioned = true});
    router.post("/api/agreements/{id}/termination", end_agreements, terminate_agreement,
                {.id = "terminate_agreement", .summary = "Give notice today.", .versioned = true});
    router.get("/api/agreements/{id}/history", see_agreements, show_agreement_history,
               {"show_agreement_history", "Who changed the agreement, when, and how; newest first."});
    router.get("/api/agreements/{id}/document.pdf", see_agreements, print_agreement,
               {"print_agreement", "The agreement as a paper, PDF."});
}

}  // namespace utsyn
