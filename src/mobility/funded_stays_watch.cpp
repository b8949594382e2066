#include "mobility/funded_stays_watch.hpp"

#include "mobility/reckoned_funding_store.hpp"
#include "mobility/stay_funding_store.hpp"
#include "mobility/stay_trips.hpp"
#include "organisation/permissions.hpp"

#include <algorithm>

namespace utsyn {
namespace {

FundedStay funded(const std::vector<StayRow>& trip) {
    const auto& stay = trip.front();
    return {.label = stay.partner_town.value_or(stay.partner_name),
            .link = "/stays?partner_id=" + stay.partner_id.to_string(),
            .from = stay.starts_on,
            .to = stay.ends_on,
            .persons = static_cast<std::int64_t>(trip.size()),
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
    const Id<FundingProject> id{project_id};
    const auto project = find_funding_project(view.transaction, view.fence, id);
    if (!project) return {};
    std::vector<FundedStay> all;
    FundingReckoning reckoning{view.transaction, &*project, view.today};
    for (const auto& trip : trips_of(StayStore{view.transaction}.paid_by_project(id, view.fence, view.today))) {
        auto each = funded(trip);
        const auto reckoned = reckoning.of(StayPayer::funding_project, trip.front());
        if (reckoned && reckoned->grant.is_eligible()) {
            const auto& total = reckoned->grant.total;
            if (total.is_low_known) each.least = Money{total.low, reckoned->grant.currency};
            each.most = Money{total.high, reckoned->grant.currency};
        }
        const auto same = std::ranges::find_if(all, [&](const auto& known) { return is_alike(known, each); });
        if (same != all.end()) same->persons += each.persons;
        else all.push_back(std::move(each));
    }
    return all;
}

void release_project(sql::Transaction& transaction, const Uuid& project, const Change& change) {
    StayFundingStore fundings{transaction};
    for (const auto& funding : fundings.of_project(Id<FundingProject>{project})) fundings.remove(funding, change);
}

}  // namespace utsyn
