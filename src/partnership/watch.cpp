#include "partnership/watch.hpp"

#include "organisation/permissions.hpp"
#include "partnership/agreement_store.hpp"
#include "partnership/limits.hpp"
#include "partnership/partner_store.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

constexpr Days soon{56};

std::string link_to(const PartnerRow& partner) {
    return "/partners/" + partner.id.to_string();
}
std::string link_to(const AgreementRow& agreement) {
    return "/agreements/" + agreement.id.to_string();
}

/// When the next visits to and from each open partner are due.
struct DueVisits {
    PartnerRow partner;
    Date out;
    Date in;
};

std::vector<DueVisits> due_visits(const View& view) {
    PartnerStore partners{view.transaction};
    std::unordered_map<Id<Partner>, std::vector<Visit>> visits;
    for (auto& visit : partners.visits(view.fence)) visits[visit.partner_id].push_back(std::move(visit));
    auto months = partnership_limits().visit_every_months;
    std::vector<DueVisits> due;
    for (auto& partner : partners.open_partners(view.fence, view.today)) {
        const auto& known = visits[partner.id];
        auto out = next_visit_due(known, Direction::outgoing, partner.first_contact_on, months);
        auto in = next_visit_due(known, Direction::incoming, partner.first_contact_on, months);
        due.push_back({std::move(partner), out, in});
    }
    return due;
}

Alarm visit_alarm(const DueVisits& visits, std::string kind, Date due, Date today) {
    return {.kind = std::move(kind),
            .arguments = {{"partner", visits.partner.name}},
            .since = due - soon,
            .due = due,
            .action = "alarm.action.plan-visit",
            .link = link_to(visits.partner),
            .urgent = due < today};
}

void add_agreement_alarms(const View& view, std::vector<Alarm>& alarms) {
    auto notice = static_cast<int>(partnership_limits().expiry_notice_months);
    for (const auto& agreement : AgreementStore{view.transaction}.not_over_before(view.today, view.fence, view.today)) {
        bool ends_soon =
            agreement.state == AgreementState::in_force && agreement.valid_to <= view.today.plus_months(notice);
        if (ends_soon)
            alarms.push_back({.kind = "agreement-ends",
                              .arguments = {{"partner", agreement.partner_name}},
                              .since = agreement.valid_to.plus_months(-notice),
                              .due = agreement.valid_to,
                              .action = "alarm.action.renew-agreement",
                              .link = link_to(agreement),
                              .urgent = agreement.valid_to <= view.today + soon});
        if (agreement.state == AgreementState::awaiting_signatures)
            alarms.push_back({.kind = "agreement-awaits-signature",
                              .arguments = {{"partner", agreement.partner_name}},
                              .since = view.today,
                              .due = agreement.valid_from,
                              .action = "alarm.action.open-agreement",
                              .link = link_to(agreement)});
    }
}

void add_partner_alarms(const View& view, std::vector<Alarm>& alarms) {
    for (const auto& visits : due_visits(view)) {
        const auto& partner = visits.partner;
        if (partner.contacts_ours < partnership_limits().named_contacts_minimum)
            alarms.push_back({.kind = "thinly-anchored",
                              .arguments = {{"partner", partner.name}, {"count", partner.contacts_ours}},
                              .since = view.today,
                              .action = "alarm.action.name-someone",
                              .link = link_to(partner),
                              .urgent = true});
        if (visits.out <= view.today + soon)
            alarms.push_back(visit_alarm(visits, "visit-out-due", visits.out, view.today));
        if (visits.in <= view.today + soon)
            alarms.push_back(visit_alarm(visits, "visit-in-due", visits.in, view.today));
    }
}

void add_agreement_ends(const View& view, Date from, Date to, std::vector<TimeLineEntry>& entries) {
    for (const auto& agreement : AgreementStore{view.transaction}.not_over_before(from, view.fence, view.today)) {
        bool signed_by_both =
            agreement.state == AgreementState::in_force || agreement.state == AgreementState::awaiting_start;
        if (signed_by_both && from <= agreement.valid_to && agreement.valid_to <= to)
            entries.push_back(
                {"agreements", agreement.partner_name, agreement.valid_to, agreement.valid_to, link_to(agreement)});
    }
}

void add_due_visits(const View& view, Date from, Date to, std::vector<TimeLineEntry>& entries) {
    auto add = [&](const char* lane, const PartnerRow& partner, Date due) {
        if (from <= due && due <= to) entries.push_back({lane, partner.name, due, due, link_to(partner)});
    };
    for (const auto& visits : due_visits(view)) {
        add("visits_out", visits.partner, visits.out);
        add("visits_in", visits.partner, visits.in);
    }
}

}  // namespace

std::vector<Alarm> partnership_alarms(const View& view) {
    std::vector<Alarm> alarms;
    if (view.may(Permission::see_agreements)) add_agreement_alarms(view, alarms);
    if (view.may(Permission::see_partners)) add_partner_alarms(view, alarms);
    return alarms;
}

std::vector<TimeLineEntry> partnership_time_line(const View& view, Date from, Date to) {
    std::vector<TimeLineEntry> entries;
    if (view.may(Permission::see_agreements)) add_agreement_ends(view, from, to, entries);
    if (view.may(Permission::see_partners)) add_due_visits(view, from, to, entries);
    return entries;
}

std::vector<Figure> partnership_figures(const View& view, Date, Date) {
    std::vector<Figure> figures;
    auto add = [&](const char* kind, auto count, const char* link) {
        figures.push_back({kind, {{"count", static_cast<std::int64_t>(count)}}, link});
    };
    if (view.may(Permission::see_partners))
        add("partners", PartnerStore{view.transaction}.open_partners(view.fence, view.today).size(), "/partners");
    if (!view.may(Permission::see_agreements)) return figures;
    auto agreements = AgreementStore{view.transaction}.not_over_before(view.today, view.fence, view.today);
    add("agreements-in-force", std::ranges::count(agreements, AgreementState::in_force, &AgreementRow::state),
        "/agreements?state=in_force");
    return figures;
}

std::vector<Alarm> named_for_in_partnership(const View& view, Id<Person> person) {
    std::unordered_map<Id<Partner>, PartnerRow> partners;
    PartnerStore store{view.transaction};
    for (auto& partner : store.open_partners(view.fence, view.today)) partners.emplace(partner.id, partner);
    std::vector<Alarm> named;
    for (const auto& contact : store.contacts_named(person, view.fence, view.today)) {
        auto partner = partners.find(contact.partner_id);
        if (partner == partners.end()) continue;
        named.push_back({.kind = "named-contact",
                         .arguments = {{"partner", partner->second.name}, {"function", contact.function}},
                         .since = contact.valid_from,
                         .action = "alarm.action.name-someone",
                         .link = link_to(partner->second)});
    }
    return named;
}

void hand_over_in_partnership(const HandOver& hand_over) {
    PartnerStore partners{hand_over.transaction};
    auto first_day_without = hand_over.last_day + Days{1};
    for (const auto& contact : partners.contacts_named(hand_over.from, hand_over.fence, first_day_without)) {
        auto ended = contact;
        ended.valid_to = hand_over.last_day;
        auto saved = partners.save_contact(contact, ended, hand_over.change);
        assert_that(saved.has_value(), "nobody changes a contact within this transaction");
        if (!hand_over.to) continue;
        auto next = contact;
        next.id = Id<NamedContact>::make(hand_over.change.at);
        next.version = {};
        next.person_id = hand_over.to;
        next.name = hand_over.to_name;
        next.email.reset();
        next.valid_from = first_day_without;
        partners.add_contact(next, hand_over.change);
    }
}

}  // namespace utsyn
