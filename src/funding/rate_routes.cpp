#include "funding/rate_routes.hpp"

#include "funding/funding.hpp"
#include "funding/rate_commands.hpp"
#include "funding/rate_json.hpp"
#include "organisation/permissions.hpp"
#include "platform/geography/folded_name.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/source.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

Revising revising(const http::Request& request, RevisionKind kind, const std::string& reason) {
    return {kind, request.actor().person, request.actor().acting_at, reason, request.now()};
}

std::vector<RateBeside> beside(const Rate& rate, std::span<const RateVersion> conflicts) {
    std::vector<RateBeside> found;
    for (const auto& other : conflicts)
        if (contradict(rate, other.rate)) found.push_back({other.rate_id, other.rate});
    return found;
}

/// What contradicts a rate: conflicting rows beside one that holds, and those that hold beside a conflicting one.
std::vector<RateBeside> beside(RateStore& store, const Rate& rate) {
    if (!rate.is_conflict()) return beside(rate, store.conflicts());
    return beside(rate, store.versions_in(store.newest().number));
}

/// The program's own row of that identity, where it is another than `rate`.
std::optional<Rate> shipped_instead(const RateVersion& version) {
    if (version.from_release || version.shipped_as.empty()) return std::nullopt;
    for (const auto& shipped : RateBook::embedded().rates())
        if (identity_of(shipped) == version.shipped_as && shipped != version.rate) return shipped;
    return std::nullopt;
}

RateView view_of(const http::Request& request, RateStore& store, const LatestRate& latest) {
    const auto& version = latest.version;
    RateView view{.id = version.rate_id,
                  .revision = version.from_revision,
                  .from_release = version.from_release,
                  .ended_in = version.until_revision,
                  .rate = version.rate,
                  .shipped = shipped_instead(version),
                  .conflicting = beside(store, version.rate)};
    if (latest.holds() && request.may(Permission::keep_rates))
        view.allowed_actions = {RateAction::correct, RateAction::end};
    return view;
}

/// The names of rates whose label in the reader's language has the text sought, each between commas.
std::string names_labelled(const http::Request& request) {
    std::string sought;
    for (const auto& [name, value] : request.listing().filters)
        if (name == "q") sought = value;
    std::string names = ",";
    if (sought.empty()) return names;
    const auto folded = folded_name(sought);
    for (const auto& name : rate_words().names) {
        const auto label = request.runtime().messages.text(request.language(), "rate." + name);
        if (folded_name(label).find(folded) != std::string::npos) names += name + ",";
    }
    return names;
}

Outcome<http::Page<RateRow>> list_rates(http::Request& request) {
    auto transaction = request.database().read();
    RateStore store{transaction};
    auto page = store.list(request.listing(), names_labelled(request));
    if (!page) return page.error();
    const auto conflicts = store.conflicts();
    http::Page<RateRow> answer{{}, page->next};
    for (auto& version : page->rows.as<RateVersion>()) {
        auto found = version.rate.is_conflict() ? beside(store, version.rate) : beside(version.rate, conflicts);
        answer.items.push_back(
            {version.rate_id, version.from_revision, version.from_release, std::move(version.rate), std::move(found)});
    }
    return answer;
}

Outcome<http::Answer<RateView>> show_rate(http::Request& request) {
    auto transaction = request.database().read();
    RateStore store{transaction};
    auto latest = store.find(request.id<Rate>());
    if (!latest) return latest.error();
    return http::Answer<RateView>{view_of(request, store, *latest), Version{latest->version.touched_in()}};
}

Outcome<http::Page<RateHistoryLine>> show_rate_history(http::Request& request) {
    auto transaction = request.database().read();
    RateStore store{transaction};
    auto versions = store.versions_of(request.id<Rate>());
    if (versions.empty()) return problem(problems::not_found);
    const auto revisions = store.revisions_of(request.id<Rate>());
    const auto revision = [&](std::int64_t number) {
        return *std::ranges::find(revisions, number, &RateRevisionRow::number);
    };
    http::Page<RateHistoryLine> answer;
    for (auto& version : versions) {
        RateHistoryLine line{.begun = revision(version.from_revision), .ended = {}, .rate = std::move(version.rate)};
        if (version.until_revision) line.ended = revision(*version.until_revision);
        answer.items.push_back(std::move(line));
    }
    return answer;
}

/// The answer after a change of that rate, and the end of the transaction.
Outcome<http::Answer<RateView>> answer_after(const http::Request& request, sql::Transaction& transaction, Id<Rate> id) {
    RateStore store{transaction};
    auto latest = store.find(id);
    if (!latest) return latest.error();
    http::Answer<RateView> answer{view_of(request, store, *latest), Version{latest->version.touched_in()}};
    transaction.commit();
    return answer;
}

Outcome<http::Created<RateView>> create_rate(http::Request& request, const RateDraft& draft) {
    auto transaction = request.database().begin();
    auto added = add_rate(transaction, draft.rate, revising(request, RevisionKind::added, draft.reason));
    if (!added) return added.error();
    auto answer = answer_after(request, transaction, *added);
    if (!answer) return answer.error();
    return http::Created<RateView>{std::move(answer->body), "/api/rates/" + added->to_string(), answer->version};
}

Outcome<http::Answer<RateView>> edit_rate(http::Request& request, const RateDraft& draft) {
    auto transaction = request.database().begin();
    auto corrected = correct_rate(transaction, request.id<Rate>(), draft.rate, request.expected_version(),
                                  revising(request, RevisionKind::corrected, draft.reason));
    if (!corrected) return corrected.error();
    return answer_after(request, transaction, request.id<Rate>());
}

Outcome<http::Answer<RateView>> end_one_rate(http::Request& request, const RateReason& reason) {
    auto transaction = request.database().begin();
    auto ended = end_rate(transaction, request.id<Rate>(), request.expected_version(),
                          revising(request, RevisionKind::ended, reason.reason));
    if (!ended) return ended.error();
    return answer_after(request, transaction, request.id<Rate>());
}

Outcome<http::Answer<RateWords>> show_rate_words(http::Request&) {
    return http::Answer<RateWords>{rate_words()};
}

Outcome<http::Page<Source>> list_sources(http::Request&) {
    return http::Page<Source>{sources(), ""};
}

}  // namespace

void add_rate_routes(http::Router& router) {
    using enum Permission;
    const auto everyone = http::Access::everyone();
    router.get(
        "/api/rates", everyone, list_rates,
        {.id = "list_rates",
         .summary = "Every rate, limit, deadline and rule parameter in force, with its source and how sure it is.",
         .listing = &rate_listing});
    router.get("/api/rates/{id}", everyone, show_rate,
               {"show_rate", "One rate, with what contradicts it and what you may do with it."});
    router.get("/api/rates/{id}/history", http::Access::signed_in(), show_rate_history,
               {"show_rate_history", "How the rate read before: from when, by whom and why; newest first."});
    router.post("/api/rates", keep_rates, create_rate, {"create_rate", "Add a rate, with the reason."});
    router.put(
        "/api/rates/{id}", keep_rates, edit_rate,
        {.id = "edit_rate", .summary = "Correct a rate, with the reason; what it was is kept.", .versioned = true});
    router.post("/api/rates/{id}/ending", keep_rates, end_one_rate,
                {.id = "end_rate", .summary = "Take a rate out of use, with the reason.", .versioned = true});
    router.get("/api/rate-words", everyone, show_rate_words,
               {"show_rate_words", "The words that rates are written with."});
    router.get("/api/sources", everyone, list_sources,
               {"list_sources", "The pages and papers that the figures come from, by the ids that rates name."});
}

}  // namespace utsyn
