#include "mobility/stay_routes.hpp"

#include "mobility/problems.hpp"
#include "mobility/stay_change_routes.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

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
    auto view = stay_view(request, transaction, *stay);
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
    return http::Answer<StayView>{stay_view(request, transaction, *stay), stay->version};
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
