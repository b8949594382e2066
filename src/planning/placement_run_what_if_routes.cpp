#include "planning/placement_run_what_if_routes.hpp"

#include "organisation/permissions.hpp"
#include "planning/placement_run_json.hpp"
#include "planning/placement_run_what_if.hpp"
#include "platform/http/router.hpp"

#include <charconv>

namespace utsyn {
namespace {

constexpr std::int64_t most_asked = 1'000'000'000;

Outcome<PlacementRun> find_run(const http::Request& request) {
    auto transaction = request.database().read();
    return PlacementRunStore{transaction}.find(request.id<PlacementRun>(), request.fence());
}

/// A whole number above 0 of the query. Problems: invalid.
Outcome<std::int64_t> count_in_query(const http::Request& request, const std::string& name) {
    const auto text = request.incoming().query_value(name);
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (fault != std::errc{} || end != text.data() + text.size()) return invalid_field("/" + name, "not-a-number");
    if (count < 1) return invalid_field("/" + name, "too-small", {{"min", std::int64_t{1}}});
    if (count > most_asked) return invalid_field("/" + name, "too-large", {{"max", most_asked}});
    return count;
}

/// Nothing was asked to be changed.
RunEffect unchanged(const PlacementRun& run) {
    return {.placed = run.placed, .total_rank = run.total_rank, .proved = true, .clashing = !run.clashing.empty()};
}

Outcome<RunEffect> effect_asked_for(const http::Request& request, const PlacementRun& run) {
    const auto& asked = request.incoming();
    if (!asked.query_value("offer_id").empty()) {
        auto offer = Id<Offer>::parse(asked.query_value("offer_id"));
        if (!offer) return invalid_field("/offer_id", "not-an-id");
        return with_one_more_at(run, *offer);
    }
    const bool is_grant = !asked.query_value("euro").empty();
    if (!is_grant && asked.query_value("kilograms_co2e").empty()) return unchanged(run);
    auto more = count_in_query(request, is_grant ? "euro" : "kilograms_co2e");
    if (!more) return more.error();
    return is_grant ? with_more(run, RunCostKind::grant, *more * 100) : with_more(run, RunCostKind::co2, *more * 1000);
}

Outcome<http::Answer<RunEffect>> show_effect(http::Request& request) {
    auto run = find_run(request);
    if (!run) return run.error();
    auto effect = effect_asked_for(request, *run);
    if (!effect) return effect.error();
    return http::Answer<RunEffect>{*effect};
}

Outcome<http::Answer<RunWithdrawalView>> show_withdrawal(http::Request& request) {
    auto run = find_run(request);
    if (!run) return run.error();
    const auto asked = request.incoming().query_value("application_id");
    if (asked.empty()) return http::Answer<RunWithdrawalView>{{.effect = unchanged(*run)}};
    auto application = Id<MobilityApplication>::parse(asked);
    if (!application) return invalid_field("/application_id", "not-an-id");
    auto withdrawal = if_withdrawn(*run, *application);
    if (!withdrawal) return withdrawal.error();
    auto transaction = request.database().begin();
    auto input = placement_input(transaction, request.fence(), run->round_id, request.change("read"));
    if (!input) return input.error();
    transaction.commit();
    return http::Answer<RunWithdrawalView>{withdrawal_view(*run, *withdrawal, input->applicants)};
}

}  // namespace

void add_placement_run_what_if_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/placement-runs/{id}/what-if", see_applications, show_effect,
               {.id = "show_placement_effect",
                .summary = "What one more place, or a higher ceiling, would do to a run; names nobody. Asked for "
                           "nothing, nothing changes.",
                .queries = {{"offer_id", "One more place at this offer."},
                            {"euro", "So much more than the ceiling of grants."},
                            {"kilograms_co2e", "So much more than the ceiling of CO2."}}});
    router.get("/api/placement-runs/{id}/withdrawal", see_applications, show_withdrawal,
               {.id = "show_placement_withdrawal",
                .summary = "Who would move in a run if somebody withdrew. The reading is journalled.",
                .queries = {{"application_id", "Whose application is withdrawn; without it, nobody moves."}}});
}

}  // namespace utsyn
