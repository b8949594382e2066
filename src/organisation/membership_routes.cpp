#include "organisation/membership_routes.hpp"

#include "organisation/membership_json.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/permissions.hpp"
#include "organisation/problems.hpp"
#include "platform/csv/sheet.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::vector<MembershipView> views_of(std::vector<MembershipRow> rows, const std::vector<Share>& shares) {
    std::vector<MembershipView> views;
    for (auto& row : rows) {
        MembershipView view{std::move(row), {}};
        for (const auto& share : shares)
            if (share.member_id == view.membership.member_id && share.umbrella_id == view.membership.organisation_id)
                view.shares.push_back(share.kind);
        views.push_back(std::move(view));
    }
    return views;
}

Outcome<http::Page<MembershipView>> list_members(http::Request& request) {
    auto transaction = request.database().read();
    auto umbrella = OrganisationStore{transaction}.find_own(request.id<Organisation>(), request.fence());
    if (!umbrella) return umbrella.error();
    MembershipStore memberships{transaction};
    auto page = memberships.members_of(umbrella->id, request.listing(), request.fence());
    if (!page) return page.error();
    return http::Page<MembershipView>{views_of(page->rows.as<MembershipRow>(), memberships.shares_with(umbrella->id)),
                                      page->next};
}

Outcome<http::Content> export_members(http::Request& request) {
    auto transaction = request.database().read();
    auto umbrella = OrganisationStore{transaction}.find_own(request.id<Organisation>(), request.fence());
    if (!umbrella) return umbrella.error();
    auto text = [&](const std::string& key) { return request.runtime().messages.text(request.language(), key); };
    csv::Line columns;
    for (const char* column : {"member", "kind", "unit", "place", "country", "valid_from", "valid_to"})
        columns.push_back(text(std::string{"membership."} + column));
    std::vector<csv::Line> lines;
    for (const auto& row : MembershipStore{transaction}.all_members_of(umbrella->id, request.fence()))
        lines.push_back({row.member_name, text("organisation.kind." + std::string{word(row.member_kind)}),
                         row.unit.value_or(""), row.member_town.value_or(""), row.member_country,
                         row.valid_from.to_string(), row.valid_to ? row.valid_to->to_string() : ""});
    return http::Content{csv::sheet_media_type, csv::sheet(columns, lines), umbrella->name + ".csv"};
}

Outcome<http::Page<MembershipView>> list_memberships(http::Request& request) {
    auto transaction = request.database().read();
    MembershipStore memberships{transaction};
    return http::Page<MembershipView>{
        views_of(memberships.memberships_of(request.fence()), memberships.shares_of(request.fence())), ""};
}

/// The member that a draft names. Problems: invalid.
Outcome<Id<Organisation>> member_in(sql::Transaction& transaction, const Fence& fence, const MembershipDraft& draft) {
    if (draft.official_number) {
        const auto& [register_name, number] = *draft.official_number;
        if (auto member = MembershipStore{transaction}.by_number(register_name, number)) return *member;
        return invalid_field("/official_number", "unknown-organisation");
    }
    if (!draft.member_id) return invalid_field("/member_id", "required");
    auto member = OrganisationStore{transaction}.find(*draft.member_id, fence);
    if (!member) return invalid_field("/member_id", "unknown-organisation");
    return member->id;
}

Outcome<http::Created<Membership>> add_membership(http::Request& request, const MembershipDraft& draft) {
    if (auto period = check_membership_period(draft.valid_from, draft.valid_to); !period) return period.error();
    auto transaction = request.database().begin();
    auto umbrella_id = draft.organisation_id.value_or(request.fence().above());
    auto umbrella = OrganisationStore{transaction}.find_own(umbrella_id, request.fence());
    if (!umbrella || !is_umbrella(umbrella->kind)) return invalid_field("/organisation_id", "not-an-umbrella");
    auto member = member_in(transaction, request.fence(), draft);
    if (!member) return member.error();
    if (*member == umbrella->id) return invalid_field("/member_id", "unknown-organisation");
    Membership membership{.id = Id<Membership>::make(request.now()),
                          .organisation_id = umbrella->id,
                          .member_id = *member,
                          .unit = draft.unit,
                          .valid_from = draft.valid_from,
                          .valid_to = draft.valid_to};
    MembershipStore memberships{transaction};
    if (memberships.is_member(membership)) return problem(problems::already_a_member);
    memberships.add(membership, request.change("created"));
    transaction.commit();
    return http::Created<Membership>{membership, "/api/organisations/" + umbrella->id.to_string() + "/members",
                                     membership.version};
}

Outcome<http::Answer<Membership>> end_membership(http::Request& request, const MembershipEnding& ending) {
    auto transaction = request.database().begin();
    MembershipStore memberships{transaction};
    auto before = memberships.find(request.id<Membership>(), request.fence());
    if (!before) return before.error();
    if (auto period = check_membership_period(before->valid_from, ending.valid_to); !period) return period.error();
    auto after = *before;
    after.valid_to = ending.valid_to;
    if (auto saved = memberships.save(*before, after, request.change("ended")); !saved) return saved.error();
    transaction.commit();
    return http::Answer<Membership>{after, after.version};
}

Outcome<http::Answer<ShareChoice>> choose_shares(http::Request& request, const ShareChoice& choice) {
    auto transaction = request.database().begin();
    MembershipStore memberships{transaction};
    auto membership = memberships.find_as_member(request.id<Membership>(), request.fence());
    if (!membership) return membership.error();
    auto chosen = choice;
    std::ranges::sort(chosen.shares);
    chosen.shares.erase(std::ranges::unique(chosen.shares).begin(), chosen.shares.end());
    memberships.share(*membership, chosen.shares, request.change("shared"));
    transaction.commit();
    return http::Answer<ShareChoice>{std::move(chosen)};
}

}  // namespace

void add_membership_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/organisations/{id}/members", see_groups, list_members,
               {.id = "list_members",
                .summary = "The members of a campus or network of yours, with those who have left.",
                .listing = &member_listing});
    router.get("/api/organisations/{id}/members.csv", see_groups, export_members,
               {"export_members", "The members of all times as a CSV file."});
    router.get("/api/memberships", see_groups, list_memberships,
               {"list_memberships", "What your organisations are members of, and what they share there."});
    router.post("/api/memberships", keep_groups, add_membership,
                {"add_membership", "Take an organisation, or one department of it, into a campus or network."});
    router.post("/api/memberships/{id}/ending", keep_groups, end_membership,
                {"end_membership", "The last day of a membership, said by either side."});
    router.put("/api/memberships/{id}/shares", keep_groups, choose_shares,
               {"choose_shares", "As the member: choose what the campus or network may see of you."});
}

}  // namespace utsyn
