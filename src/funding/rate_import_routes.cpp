#include "funding/rate_import_routes.hpp"

#include "funding/funding.hpp"
#include "funding/rate_commands.hpp"
#include "funding/rate_json.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::vector<ReckonedGrant> grants_with(const http::Request& request, sql::Transaction& transaction,
                                       const RateBook& book) {
    const View view{transaction, request.fence(), request.today(), request.language(),
                    [&](Permission permission) { return request.may(permission); }};
    std::vector<ReckonedGrant> all;
    for (const auto& slice : request.runtime().slices)
        if (slice.reckoned_grants) std::ranges::move(slice.reckoned_grants(view, book), std::back_inserter(all));
    return all;
}

/// The rates in force with the changes made.
std::vector<Rate> rates_after(std::span<const LatestRate> latest, std::span<const RateChange> changes) {
    std::vector<Rate> rates;
    for (const auto& each : latest) {
        const bool goes = std::ranges::any_of(
            changes, [&](const auto& change) { return change.before && change.before->id == each.version.id; });
        if (each.holds() && !goes) rates.push_back(each.version.rate);
    }
    for (const auto& change : changes)
        if (change.after) rates.push_back(*change.after);
    return rates;
}

std::vector<ChangedGrant> changed_grants(const http::Request& request, sql::Transaction& transaction,
                                         const RateBook& after) {
    const auto before = current_rates(transaction);
    auto earlier = grants_with(request, transaction, *before);
    const auto later = grants_with(request, transaction, after);
    std::vector<ChangedGrant> changed;
    for (std::size_t place = 0; place < later.size(); ++place) {
        auto& grant = earlier[place];
        if (grant.each == later[place].each) continue;
        changed.push_back({std::move(grant.kind), std::move(grant.label), std::move(grant.link), grant.persons,
                           grant.each, later[place].each});
    }
    return changed;
}

RateLineView view_of(const http::Request& request, RateLine& line) {
    RateLineView view{.line = line.line, .outcome = line.outcome, .rate = std::move(line.rate), .before = {}};
    if (line.before) view.before = RateBeside{line.before->rate_id, std::move(line.before->rate)};
    for (const auto& fault : line.faults)
        view.complaints.push_back({fault.column, request.runtime().messages.text(
                                                     request.language(), "field." + fault.reason, fault.arguments)});
    return view;
}

void count(RateLineOutcome outcome, RateImportPreview& preview) {
    switch (outcome) {
        case RateLineOutcome::added: ++preview.added; return;
        case RateLineOutcome::changed: ++preview.changed; return;
        case RateLineOutcome::same: ++preview.same; return;
        case RateLineOutcome::refused: ++preview.refused; return;
    }
}

Outcome<http::Answer<RateImportPreview>> preview_rate_import(http::Request& request, const RateTableText& table) {
    auto transaction = request.database().read();
    RateStore store{transaction};
    const auto latest = store.latest();
    auto lines = read_rate_table(table.text, latest);
    if (!lines) return lines.error();
    RateImportPreview preview{.revision = store.newest().number};
    if (const auto changes = changes_of(*lines); !changes.empty())
        preview.changed_grants = changed_grants(request, transaction, RateBook{rates_after(latest, changes)});
    for (auto& line : *lines) {
        count(line.outcome, preview);
        if (line.outcome != RateLineOutcome::same) preview.lines.push_back(view_of(request, line));
    }
    return http::Answer<RateImportPreview>{std::move(preview)};
}

Outcome<http::Answer<RevisionMade>> import_rate_table(http::Request& request, const RateImportDraft& draft) {
    auto transaction = request.database().begin();
    auto made = import_rates(
        transaction, draft.text, draft.revision,
        {RevisionKind::imported, request.actor().person, request.actor().acting_at, draft.reason, request.now()});
    if (!made) return made.error();
    transaction.commit();
    return http::Answer<RevisionMade>{{*made}};
}

}  // namespace

void add_rate_import_routes(http::Router& router) {
    using enum Permission;
    router.post(
        "/api/rate-import-previews", keep_rates, preview_rate_import,
        {"preview_rate_import",
         "What a table of rates would add and change, line by line, and whose grants would change by how much."});
    router.post("/api/rate-imports", keep_rates, import_rate_table,
                {"import_rates", "Take in the lines of a previewed table that add or change a rate, with the reason."});
}

}  // namespace utsyn
