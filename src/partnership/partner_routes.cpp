#include "partnership/partner_routes.hpp"

#include "organisation/permissions.hpp"
#include "organisation/person.hpp"
#include "partnership/partner_json.hpp"
#include "partnership/problems.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

PartnerView view_of(const http::Request& request, sql::Transaction& transaction, const Partner& partner) {
    PartnerStore partners{transaction};
    const auto& limits = partnership_limits();
    PartnerView view{.partner = partner,
                     .organisation = known_organisation(transaction, partner.partner_organisation_id)};
    view.contacts = partners.contacts_of(partner.id, request.fence());
    view.visits = partners.visits_of(partner.id, request.fence());
    view.next_visit_out_due =
        next_visit_due(view.visits, Direction::outgoing, partner.first_contact_on, limits.visit_every_months);
    view.next_visit_in_due =
        next_visit_due(view.visits, Direction::incoming, partner.first_contact_on, limits.visit_every_months);
    if (partner.ended_on) return view;
    if (is_thinly_anchored(view.contacts, request.today(), limits.named_contacts_minimum))
        view.warnings.emplace_back("thinly-anchored");
    if (view.next_visit_out_due < request.today()) view.warnings.emplace_back("visit-out-overdue");
    if (view.next_visit_in_due < request.today()) view.warnings.emplace_back("visit-in-overdue");
    if (request.may(Permission::keep_partners))
        view.allowed_actions = {PartnerAction::edit, PartnerAction::add_contact, PartnerAction::add_visit,
                                PartnerAction::end};
    if (request.may(Permission::prepare_agreements)) view.allowed_actions.push_back(PartnerAction::prepare_agreement);
    return view;
}

Outcome<http::Page<PartnerRow>> list_partners(http::Request& request) {
    auto transaction = request.database().read();
    auto page = PartnerStore{transaction}.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    return http::Page<PartnerRow>{page->rows.as<PartnerRow>(), page->next};
}

Outcome<http::Answer<PartnerView>> show_partner(http::Request& request) {
    auto transaction = request.database().read();
    auto partner = PartnerStore{transaction}.find(request.id<Partner>(), request.fence());
    if (!partner) return partner.error();
    return http::Answer<PartnerView>{view_of(request, transaction, *partner), partner->version};
}

/// Readers of the page follow it, so it is a web address and nothing else.
Outcome<void> check_address(const PartnerDraft& draft) {
    const bool is_address =
        !draft.etwinning_address || (draft.etwinning_address->starts_with("https://") &&
                                     draft.etwinning_address->find_first_of(" \t\r\n\"<>") == std::string::npos);
    return is_address ? Outcome<void>{} : invalid_field("/etwinning_address", "not-a-web-address");
}

Outcome<http::Created<PartnerView>> create_partner(http::Request& request, const PartnerDraft& draft) {
    if (auto checked = check_address(draft); !checked) return checked.error();
    auto transaction = request.database().begin();
    auto organisation = find_organisation(transaction, request.fence(), draft.partner_organisation_id);
    if (!organisation || draft.partner_organisation_id == request.fence().above())
        return invalid_field("/partner_organisation_id", "unknown-organisation");
    Partner partner{.id = Id<Partner>::make(request.now()),
                    .organisation_id = request.fence().above(),
                    .partner_organisation_id = draft.partner_organisation_id,
                    .mode = draft.mode,
                    .first_contact_on = draft.first_contact_on,
                    .fields = draft.fields,
                    .notes = draft.notes,
                    .etwinning_address = draft.etwinning_address};
    if (auto added = PartnerStore{transaction}.add(partner, request.change("created")); !added) return added.error();
    auto view = view_of(request, transaction, partner);
    transaction.commit();
    return http::Created<PartnerView>{std::move(view), "/api/partners/" + partner.id.to_string(), partner.version};
}

/// Finds, lets `edit` change, and saves the partner that the path names.
template <class Edit>
Outcome<http::Answer<PartnerView>> change_partner(http::Request& request, std::string_view action, Edit edit) {
    auto transaction = request.database().begin();
    PartnerStore partners{transaction};
    auto before = partners.find(request.id<Partner>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = *before;
    if (auto edited = edit(after); !edited) return edited.error();
    if (auto saved = partners.save(*before, after, request.change(action)); !saved) return saved.error();
    auto view = view_of(request, transaction, after);
    transaction.commit();
    return http::Answer<PartnerView>{std::move(view), after.version};
}

Outcome<http::Answer<PartnerView>> edit_partner(http::Request& request, const PartnerDraft& draft) {
    if (auto checked = check_address(draft); !checked) return checked.error();
    return change_partner(request, "edited", [&](Partner& partner) -> Outcome<void> {
        if (draft.partner_organisation_id != partner.partner_organisation_id)
            return invalid_field("/partner_organisation_id", "organisation-stays");
        partner.mode = draft.mode;
        partner.first_contact_on = draft.first_contact_on;
        partner.fields = draft.fields;
        partner.notes = draft.notes;
        partner.etwinning_address = draft.etwinning_address;
        return {};
    });
}

Outcome<http::Answer<PartnerView>> end_partner(http::Request& request, const Ending& ending) {
    return change_partner(request, "ended", [&](Partner& partner) -> Outcome<void> {
        partner.ended_on = request.today();
        partner.ended_reason = ending.reason;
        return {};
    });
}

Outcome<http::Created<NamedContact>> add_named_contact(http::Request& request, const ContactDraft& draft) {
    auto transaction = request.database().begin();
    PartnerStore partners{transaction};
    auto partner = partners.find(request.id<Partner>(), request.fence());
    if (!partner) return partner.error();
    auto colleague = draft.side == Side::ours ? draft.person_id : std::nullopt;
    if (colleague && !person_inside(transaction, request.fence(), *colleague))
        return invalid_field("/person_id", "unknown-person");
    NamedContact contact{.id = Id<NamedContact>::make(request.now()),
                         .organisation_id = partner->organisation_id,
                         .partner_id = partner->id,
                         .side = draft.side,
                         .person_id = colleague,
                         .name = draft.name,
                         .function = draft.function,
                         .email = draft.email,
                         .valid_from = draft.valid_from};
    partners.add_contact(contact, request.change("created"));
    transaction.commit();
    return http::Created<NamedContact>{contact, "/api/named-contacts/" + contact.id.to_string(), contact.version};
}

Outcome<http::Answer<NamedContact>> end_named_contact(http::Request& request, const LastDay& last_day) {
    auto transaction = request.database().begin();
    PartnerStore partners{transaction};
    auto before = partners.find_contact(request.id<NamedContact>(), request.fence());
    if (!before) return before.error();
    if (last_day.valid_to < before->valid_from) return invalid_field("/valid_to", "before-start");
    auto after = *before;
    after.valid_to = last_day.valid_to;
    if (auto saved = partners.save_contact(*before, after, request.change("ended")); !saved) return saved.error();
    transaction.commit();
    return http::Answer<NamedContact>{after, after.version};
}

Outcome<http::Created<Visit>> add_visit(http::Request& request, const VisitDraft& draft) {
    auto transaction = request.database().begin();
    PartnerStore partners{transaction};
    auto partner = partners.find(request.id<Partner>(), request.fence());
    if (!partner) return partner.error();
    Visit visit{.id = Id<Visit>::make(request.now()),
                .organisation_id = partner->organisation_id,
                .partner_id = partner->id,
                .direction = draft.direction,
                .visited_on = draft.visited_on,
                .people = draft.people,
                .report = draft.report};
    partners.add_visit(visit, request.change("created"));
    transaction.commit();
    return http::Created<Visit>{visit, "/api/partners/" + partner->id.to_string(), visit.version};
}

Outcome<http::Page<HistoryLine>> show_partner_history(http::Request& request) {
    auto transaction = request.database().read();
    auto partner = PartnerStore{transaction}.find(request.id<Partner>(), request.fence());
    if (!partner) return partner.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "partner", partner->id.uuid), ""};
}

}  // namespace

void add_partner_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/partners", see_partners, list_partners,
               {.id = "list_partners", .summary = "Partners at or below where you act.", .listing = &partner_listing});
    router.get("/api/partners/{id}", see_partners, show_partner,
               {"show_partner", "One partner with named contacts, visits and what is due."});
    router.post("/api/partners", keep_partners, create_partner,
                {"create_partner", "Begin a relation to an organisation of the directory."});
    router.put("/api/partners/{id}", keep_partners, edit_partner,
               {.id = "edit_partner", .summary = "Change what is written of a partner.", .versioned = true});
    router.post("/api/partners/{id}/ending", keep_partners, end_partner,
                {.id = "end_partner", .summary = "End the relation today, with the reason.", .versioned = true});
    router.post("/api/partners/{id}/contacts", keep_partners, add_named_contact,
                {"add_named_contact", "Name someone who carries the partnership."});
    router.post("/api/named-contacts/{id}/ending", keep_partners, end_named_contact,
                {"end_named_contact", "The last day on which someone carries the partnership."});
    router.post("/api/partners/{id}/visits", keep_partners, add_visit, {"add_visit", "Record a visit out or in."});
    router.get("/api/partners/{id}/history", see_partners, show_partner_history,
               {"show_partner_history", "Who changed the partner, when, and how; newest first."});
}

}  // namespace utsyn
