#include "mobility/payable_stays_routes.hpp"

#include "mobility/payable_stays_json.hpp"
#include "mobility/reckoned_funding_store.hpp"
#include "mobility/stay_funding_store.hpp"
#include "mobility/stay_trips.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

struct ProjectDays {
    Date first;
    Date last;
};

/// The longest it can run: a project begins within a year of its call's first day and lasts as many months as it says.
ProjectDays days_of(const FundingProject& project) {
    const Date first{static_cast<int>(project.call_year), 1, 1};
    return {first, first.plus_years(1).plus_months(static_cast<int>(project.months)) - Days{1}};
}

/// The trips that a project may pay for, told.
class TellingTrips {
public:
    TellingTrips(const http::Request& request, sql::Transaction& transaction, const FundingProject& project)
        : request_{request},
          project_{project},
          stays_{transaction},
          reckoning_{transaction, &project, request.today()},
          payers_{StayFundingStore{transaction}.by_stay(request.fence())} {}

    PayableStaysView told_all() {
        const auto [from, to] = days_of(project_);
        PayableStaysView view{.project_name = project_.name, .from = from, .to = to, .items = {}};
        for (const auto& trip :
             trips_of(stays_.payable_by_project(project_, from, to, request_.fence(), request_.today())))
            view.items.push_back(told_trip(trip));
        return view;
    }

private:
    PayableTrip told_trip(const std::vector<StayRow>& trip) {
        const auto& stay = trip.front();
        PayableTrip told_as{.stay_ids = {},
                            .organisation_name = stay.organisation_name,
                            .partner_name = stay.partner_name,
                            .partner_country = stay.partner_country,
                            .partner_town = stay.partner_town,
                            .activity = stay.activity,
                            .who = stay.who,
                            .starts_on = stay.starts_on,
                            .ends_on = stay.ends_on,
                            .each = {},
                            .not_eligible = {},
                            .paid_by = {}};
        for (const auto& each : trip) {
            told_as.stay_ids.push_back(each.id);
            for (const auto& funding : payers_[each.id])
                if (std::ranges::find(told_as.paid_by, funding.payer) == told_as.paid_by.end())
                    told_as.paid_by.push_back(funding.payer);
        }
        if (const auto reckoned = reckoning_.of(StayPayer::funding_project, stay)) {
            auto grant = told(reckoned->grant, reckoned->stay, *reckoned->rates, request_.language(),
                              request_.runtime().messages);
            told_as.each = std::move(grant.total);
            told_as.not_eligible = std::move(grant.not_eligible).value_or(std::vector<std::string>{});
        }
        return told_as;
    }

    const http::Request& request_;
    const FundingProject& project_;
    StayStore stays_;
    FundingReckoning reckoning_;
    std::map<Id<Stay>, std::vector<StayFunding>> payers_;
};

Outcome<http::Answer<PayableStaysView>> list_payable_stays(http::Request& request) {
    auto transaction = request.database().read();
    const auto project = find_funding_project(transaction, request.fence(), request.id<FundingProject>());
    if (!project) return project.error();
    return http::Answer<PayableStaysView>{TellingTrips{request, transaction, *project}.told_all()};
}

/// Problems: not-found, funding-project-in-other-state, invalid (/stay_ids).
Outcome<void> attach(http::Request& request, sql::Transaction& transaction, const FundingProject& project,
                     const AttachedStaysDraft& draft) {
    if (auto allowed = check_allowed(project, FundingProjectAction::attach_stays); !allowed) return allowed;
    const auto [from, to] = days_of(project);
    auto payable = StayStore{transaction}.payable_by_project(project, from, to, request.fence(), request.today());
    for (const auto& id : draft.stay_ids) {
        const auto stay = std::ranges::find(payable, id, &StayRow::id);
        if (stay == payable.end()) return invalid_field("/stay_ids", "not-payable");
        StayFundingStore{transaction}.add({.id = Id<StayFunding>::make(request.now()),
                                           .organisation_id = stay->organisation_id,
                                           .stay_id = id,
                                           .payer = StayPayer::funding_project,
                                           .funding_project_id = project.id,
                                           .amount = {},
                                           .note = {}},
                                          request.change("created"));
        payable.erase(stay);
    }
    return {};
}

Outcome<http::Answer<PayableStaysView>> attach_stays(http::Request& request, const AttachedStaysDraft& draft) {
    auto transaction = request.database().begin();
    const auto project = find_funding_project(transaction, request.fence(), request.id<FundingProject>());
    if (!project) return project.error();
    if (auto attached = attach(request, transaction, *project, draft); !attached) return attached.error();
    auto left = TellingTrips{request, transaction, *project}.told_all();
    transaction.commit();
    return http::Answer<PayableStaysView>{std::move(left)};
}

}  // namespace

void add_payable_stays_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/funding-projects/{id}/payable-stays", see_stays, list_payable_stays,
               {"list_payable_stays",
                "Trips that a project may pay for and does not pay for yet, with what it would grant each who goes."});
    router.post("/api/funding-projects/{id}/stay-fundings", keep_stays, attach_stays,
                {"attach_stays", "Write down that a project pays for these stays."});
}

}  // namespace utsyn
