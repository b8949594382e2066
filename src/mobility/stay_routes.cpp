#include "mobility/stay_routes.hpp"

#include "mobility/problems.hpp"
#include "mobility/stay_json.hpp"
#include "organisation/permissions.hpp"
#include "partnership/partnership.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

StayView view_of(const http::Request& request, sql::Transaction& transaction, const Stay& stay) {
    StayStore stays{transaction};
    StayView view{.stay = stay, .row = stays.row_of(stay, request.today()), .days = days_of(stay).count()};
    if (auto agreement = stays.learning_agreement_of(stay.id, request.fence())) {
        view.learning_agreement_id = agreement->id;
        view.learning_agreement_state = state_of(*agreement);
    }
    if (request.may(Permission::keep_stays)) view.allowed_actions = actions_on(stay, request.today());
    return view;
}

Outcome<http::Page<StayRow>> list_stays(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto page = stays.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    http::Page<StayRow> answer{page->rows.as<StayRow>(), page->next};
    stays.record_read(answer.items, request.change("read"));
    transaction.commit();
    return answer;
}

Outcome<http::Answer<StayView>> show_stay(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto view = view_of(request, transaction, *stay);
    transaction.commit();
    return http::Answer<StayView>{std::move(view), stay->version};
}

Outcome<http::Page<StayRow>> list_own_stays(http::Request& request) {
    auto transaction = request.database().read();
    return http::Page<StayRow>{StayStore{transaction}.own(request.fence(), request.today()), ""};
}

Outcome<http::Answer<StayView>> show_own_stay(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = StayStore{transaction}.find_own(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    return http::Answer<StayView>{view_of(request, transaction, *stay), stay->version};
}

/// Problems: no-position, when the school's or the partner's place is not known.
Outcome<TravelComparison> compare(sql::Transaction& transaction, const Fence& fence, const Stay& stay, int call_year) {
    auto partner = find_partner(transaction, fence, stay.partner_id);
    if (!partner) return partner.error();
    auto home = place_of(known_organisation(transaction, stay.organisation_id));
    auto host = place_of(known_organisation(transaction, partner->partner_organisation_id));
    if (!home || !host) return problem(problems::no_position);
    bool outgoing = stay.direction == Direction::outgoing;
    return compare_travel(JourneyBook::embedded(), RateBook::embedded(), outgoing ? *home : *host,
                          outgoing ? *host : *home, call_year);
}

Outcome<http::Answer<StayJourneys>> compare_journeys(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto comparison = compare(transaction, request.fence(), *stay, newest_call_year(request.today()));
    if (!comparison) return comparison.error();
    auto grant = stay_grant(RateBook::embedded(), {stay->who, stay->activity, days_of(*stay)}, *comparison);
    transaction.commit();
    return http::Answer<StayJourneys>{{*std::move(comparison), std::move(grant)}};
}

/// Finds, lets `rule` make the next state of, and saves the stay that the path names.
template <class Rule>
Outcome<http::Answer<StayView>> change_stay(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto before = stays.find(request.id<Stay>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<Stay> after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = stays.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto view = view_of(request, transaction, *after);
    transaction.commit();
    return http::Answer<StayView>{std::move(view), after->version};
}

Outcome<http::Answer<StayView>> choose_journey_of_stay(http::Request& request, const JourneyChoice& choice) {
    return change_stay(
        request, "journey-chosen", [&](sql::Transaction& transaction, const Stay& stay) -> Outcome<Stay> {
            auto comparison = compare(transaction, request.fence(), stay, newest_call_year(request.today()));
            if (!comparison) return comparison.error();
            for (const auto& option : comparison->options)
                if (option.mode == choice.mode)
                    return choose_journey(
                        stay,
                        {.mode = choice.mode,
                         .reason = choice.reason,
                         .kilometres = option.kilometres,
                         .kilograms_co2e = option.kilograms_co2e,
                         .co2_factor_year = option.legs.empty() ? std::nullopt : option.legs.front().factor.factor_year,
                         .chosen_on = request.today()});
            return invalid_field("/mode", "not-offered");
        });
}

Outcome<http::Answer<StayView>> cancel_stay(http::Request& request, const BreakOffReason& reason) {
    return change_stay(request, "cancelled", [&](sql::Transaction&, const Stay& stay) {
        return cancel(stay, reason.reason, request.today());
    });
}

Outcome<http::Answer<StayView>> break_off_stay(http::Request& request, const BreakOffReason& reason) {
    return change_stay(request, "broken-off", [&](sql::Transaction&, const Stay& stay) {
        return break_off(stay, {request.today(), reason.reason});
    });
}

Outcome<http::Page<HistoryLine>> show_stay_history(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = StayStore{transaction}.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "stay", stay->id.uuid), ""};
}

}  // namespace

void add_stay_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/stays", see_stays, list_stays,
               {.id = "list_stays",
                .summary = "Stays out and in, at or below where you act; that you read them is written down.",
                .listing = &stay_listing});
    router.get("/api/stays/{id}", see_stays, show_stay, {"show_stay", "One stay; that you read it is written down."});
    router.get("/api/stays/{id}/journeys", see_stays, compare_journeys,
               {"compare_journeys", "The ways to travel to this stay: km, CO2, hours, grant, with their sources."});
    router.put("/api/stays/{id}/journey", keep_stays, choose_journey_of_stay,
               {.id = "choose_journey", .summary = "Choose how to travel, with the reason.", .versioned = true});
    router.post(
        "/api/stays/{id}/cancellation", keep_stays, cancel_stay,
        {.id = "cancel_stay", .summary = "Call off a stay that has not begun, with the reason.", .versioned = true});
    router.post("/api/stays/{id}/break-off", keep_stays, break_off_stay,
                {.id = "break_off_stay", .summary = "End a stay under way today, with the reason.", .versioned = true});
    router.get("/api/stays/{id}/history", see_stays, show_stay_history,
               {"show_stay_history", "Who changed or read the stay, and when; newest first."});
    router.get("/api/own-stays", see_own_stays, list_own_stays, {"list_own_stays", "Your own stays."});
    router.get("/api/own-stays/{id}", see_own_stays, show_own_stay, {"show_own_stay", "One of your own stays."});
}

}  // namespace utsyn
