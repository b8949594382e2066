#include "mobility/funded_stays_watch.hpp"

#include "mobility/reckoned_funding_store.hpp"
#include "mobility/stay_funding_store.hpp"
#include "organisation/permissions.hpp"

#include <algorithm>

namespace utsyn {
namespace {

FundedStay funded(const StayRow& stay) {
    return {.label = stay.partner_town.value_or(stay.partner_name),
            .link = "/stays?partner_id=" + stay.partner_id.to_string(),
            .from = stay.starts_on,
            .to = stay.ends_on,
            .persons = 1,
            .least = {},
            .most = {}};
}

bool is_alike(const FundedStay& one, const FundedStay& other) {
    return one.link == other.link && one.from == other.from && one.to == other.to && one.least == other.least &&
           one.most == other.most;
}

}  // namespace

std::vector<FundedStay> funded_stays(const View& view, const Uuid& project_id) {
    if (!view.may(Permission::see_stays)) return {};
    auto project = find_funding_project(view.transaction, view.fence, Id<FundingProject>{project_id});
    if (!project) return {};
    std::vector<FundedStay> all;
    StayStore stays{view.transaction};
    for (const auto& stay : StayFundingStore{view.transaction}.stays_of_project(project_id, view.fence)) {
        const auto row = stays.row_of(stay, view.today);
        auto each = funded(row);
        const auto reckoned = reckon_funding(view.transaction, StayPayer::funding_project, &*project, row, view.today);
        if (reckoned && reckoned->grant.is_eligible()) {
            const auto& total = reckoned->grant.total;
            if (total.is_low_known) each.least = Money{total.low, reckoned->grant.currency};
            each.most = Money{total.high, reckoned->grant.currency};
        }
        const auto same = std::ranges::find_if(all, [&](const auto& known) { return is_alike(known, each); });
        if (same != all.end()) ++same->persons;
        else all.push_back(std::move(each));
    }
    return all;
}

}  // namespace utsyn
