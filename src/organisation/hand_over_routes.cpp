#include "organisation/hand_over_routes.hpp"

#include "organisation/hand_over_json.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person_store.hpp"
#include "organisation/problems.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// What she is named for on `day` inside the fence, told by every slice.
std::vector<NamedForLine> named_for_on(const http::Request& request, sql::Transaction& transaction, Id<Person> person,
                                       Date day) {
    View view{transaction, request.fence(), day, request.language(),
              [&](Permission permission) { return request.may(permission); }};
    const auto& messages = request.runtime().messages;
    std::vector<NamedForLine> lines;
    for (const Slice& slice : request.runtime().slices) {
        if (!slice.named_for) continue;
        for (const Alarm& named : slice.named_for(view, person))
            lines.push_back({messages.text(view.language, "alarm." + named.kind, named.arguments), named.since,
                             messages.text(view.language, named.action), named.link});
    }
    return lines;
}

Outcome<http::Page<NamedForLine>> list_named_for(http::Request& request) {
    auto transaction = request.database().read();
    auto person = PersonStore{transaction}.find(request.id<Person>(), request.fence());
    if (!person) return person.error();
    return http::Page<NamedForLine>{named_for_on(request, transaction, person->id, request.today()), ""};
}

Problem still_named_for(const Person& person, const std::vector<NamedForLine>& lines) {
    auto refused =
        problem(problems::still_named_for, {{"name", person.name}, {"count", static_cast<std::int64_t>(lines.size())}});
    for (const auto& line : lines) refused.errors.push_back({"/successor_id", "named-for", {{"what", line.text}}});
    return refused;
}

/// Problems: invalid, when the successor is the one who leaves or will have no role on the staff here.
Outcome<std::optional<Person>> successor_of(PersonStore& people, const http::Request& request, const Leaving& leaving) {
    if (!leaving.successor_id) return std::optional<Person>{};
    auto successor = people.find(*leaving.successor_id, request.fence());
    if (!successor || successor->id == request.id<Person>()) return invalid_field("/successor_id", "unknown-person");
    auto roles = people.roles_inside({successor->id}, request.fence());
    bool stays = std::ranges::any_of(roles, [&](const RoleRow& role) {
        return is_staff(role.kind) && holds_on(role.valid_from, role.valid_to, leaving.last_day + Days{1});
    });
    if (!stays) return invalid_field("/successor_id", "unknown-person");
    return std::optional<Person>{*successor};
}

std::int64_t end_roles(PersonStore& people, const http::Request& request, Id<Person> person, Date last_day) {
    std::int64_t ended = 0;
    for (const auto& row : people.roles_inside({person}, request.fence())) {
        if (row.valid_to && *row.valid_to <= last_day) continue;
        auto before = people.find_role(row.id, request.fence());
        assert_that(before.has_value(), "a role inside the fence is found there");
        auto after = *before;
        after.valid_to = last_day;
        auto saved = people.save_role(*before, after, request.change("ended"));
        assert_that(saved.has_value(), "nobody changes a role within this transaction");
        ++ended;
    }
    return ended;
}

Outcome<http::Answer<LeavingOutcome>> leave(http::Request& request, const Leaving& leaving) {
    auto transaction = request.database().begin();
    PersonStore people{transaction};
    auto person = people.find(request.id<Person>(), request.fence());
    if (!person) return person.error();
    auto successor = successor_of(people, request, leaving);
    if (!successor) return successor.error();
    LeavingOutcome outcome;
    outcome.handed_over = named_for_on(request, transaction, person->id, leaving.last_day + Days{1});
    bool is_settled = outcome.handed_over.empty() || *successor || leaving.confirmed.value_or(false);
    if (!is_settled) return still_named_for(*person, outcome.handed_over);
    HandOver hand_over{.transaction = transaction,
                       .fence = request.fence(),
                       .from = person->id,
                       .last_day = leaving.last_day,
                       .change = request.change("handed-over")};
    if (*successor) {
        hand_over.to = (*successor)->id;
        hand_over.to_name = (*successor)->name;
    }
    for (const Slice& slice : request.runtime().slices)
        if (slice.hand_over) slice.hand_over(hand_over);
    outcome.roles_ended = end_roles(people, request, person->id, leaving.last_day);
    transaction.commit();
    return http::Answer<LeavingOutcome>{std::move(outcome)};
}

}  // namespace

void add_hand_over_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/people/{id}/named-for", see_people, list_named_for,
               {"list_named_for", "What someone is named for, which must get a new name when she leaves."});
    router.post("/api/people/{id}/leaving", keep_people, leave,
                {"leave", "End someone's roles on her last day, and hand over what she is named for."});
}

}  // namespace utsyn
