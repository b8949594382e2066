#include "mobility/stay_funding_routes.hpp"

#include "mobility/paid_beside_opu.hpp"
#include "mobility/reckoned_funding_store.hpp"
#include "mobility/stay_funding_json.hpp"
#include "mobility/stay_funding_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

std::optional<FundingProject> project_of(const http::Request& request, sql::Transaction& transaction,
                                         const StayFunding& funding) {
    if (!funding.funding_project_id) return std::nullopt;
    auto found = find_funding_project(transaction, request.fence(), *funding.funding_project_id);
    return found ? std::optional{*std::move(found)} : std::nullopt;
}

/// What the payers of one stay grant, told and set beside each other.
class TellingFundings {
public:
    TellingFundings(const http::Request& request, sql::Transaction& transaction, const Stay& stay)
        : request_{request}, transaction_{transaction}, stay_{stay}, today_rates_{current_rates(transaction)} {}

    StayFundingsView told_all() && {
        const auto row = StayStore{transaction_}.row_of(stay_, request_.today());
        for (auto& funding : StayFundingStore{transaction_}.of_stay(stay_.id)) add(std::move(funding), row);
        for (const auto& twice : funded_twice(grants_, *today_rates_))
            view_.funded_twice.push_back(sentence(twice, request_.language(), request_.runtime().messages));
        if (const auto beside = pays_beside_opu(grants_)) view_.funded_twice.push_back(beside_opu(*beside));
        if (request_.may(Permission::keep_stays))
            view_.allowed_actions = {StayFundingAction::add, StayFundingAction::remove};
        return std::move(view_);
    }

private:
    std::string beside_opu(GrantProgramme programme) const {
        const auto& messages = request_.runtime().messages;
        const auto name = messages.text(request_.language(), "grant.programme." + std::string{word(programme)});
        return messages.text(request_.language(), "stay_funding.beside_opu", {{"programme", name}});
    }

    void add(StayFunding funding, const StayRow& row) {
        const auto project = project_of(request_, transaction_, funding);
        StayFundingView view{.stay_funding = std::move(funding)};
        const auto& kept = view.stay_funding;
        if (project) {
            view.project_name = project->name;
            view.call_year = project->call_year;
        }
        if (kept.amount)
            view.amount = told(GrantAmount::exactly(kept.amount->minor), kept.amount->currency.to_string());
        if (kept.payer != StayPayer::funding_project || project)
            reckon(view,
                   FundingReckoning{transaction_, project ? &*project : nullptr, request_.today()}.of(kept.payer, row));
        view_.items.push_back(std::move(view));
    }

    /// Which costs are paid twice is asked of one book, whatever rates a project keeps.
    void reckon(StayFundingView& view, const std::optional<ReckonedFunding>& reckoned) {
        if (!reckoned) return;
        view.rate_revision = reckoned->rates.revision;
        view.grant =
            told(reckoned->grant, reckoned->stay, *reckoned->rates, request_.language(), request_.runtime().messages);
        if (!reckoned->grant.is_known_later()) view.amount = view.grant->total;
        grants_.push_back(
            {reckoned->stay.programme, grant(reckoned->stay, *today_rates_), view.project_name.value_or("")});
    }

    const http::Request& request_;
    sql::Transaction& transaction_;
    const Stay& stay_;
    RevisedRates today_rates_;
    std::vector<GrantOfStay> grants_;
    StayFundingsView view_;
};

Outcome<http::Answer<StayFundingsView>> list_stay_fundings(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto view = TellingFundings{request, transaction, *stay}.told_all();
    transaction.commit();
    return http::Answer<StayFundingsView>{std::move(view)};
}

Outcome<http::Created<StayFundingsView>> add_stay_funding(http::Request& request, const StayFundingDraft& draft) {
    auto transaction = request.database().begin();
    auto stay = StayStore{transaction}.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    const StayFunding funding{.id = Id<StayFunding>::make(request.now()),
                              .organisation_id = stay->organisation_id,
                              .stay_id = stay->id,
                              .payer = draft.payer,
                              .funding_project_id = draft.funding_project_id,
                              .amount = draft.amount,
                              .note = draft.note};
    if (draft.funding_project_id && !project_of(request, transaction, funding))
        return invalid_field("/funding_project_id", "unknown-project");
    StayFundingStore fundings{transaction};
    if (auto fits = check_payer(funding, fundings.of_stay(stay->id)); !fits) return fits.error();
    fundings.add(funding, request.change("created"));
    auto view = TellingFundings{request, transaction, *stay}.told_all();
    transaction.commit();
    return http::Created<StayFundingsView>{std::move(view), "/api/stay-fundings/" + funding.id.to_string()};
}

Outcome<http::Answer<StayFundingsView>> remove_stay_funding(http::Request& request) {
    auto transaction = request.database().begin();
    StayFundingStore fundings{transaction};
    auto funding = fundings.find(request.id<StayFunding>(), request.fence());
    if (!funding) return funding.error();
    auto stay = StayStore{transaction}.find(funding->stay_id, request.fence());
    if (!stay) return stay.error();
    fundings.remove(*funding, request.change("removed"));
    auto view = TellingFundings{request, transaction, *stay}.told_all();
    transaction.commit();
    return http::Answer<StayFundingsView>{std::move(view)};
}

}  // namespace

void add_stay_funding_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/stays/{id}/stay-fundings", see_stays, list_stay_fundings,
               {"list_stay_fundings", "What pays for a stay, how much, and which cost two of them pay."});
    router.post("/api/stays/{id}/stay-fundings", keep_stays, add_stay_funding,
                {"add_stay_funding", "Write down that a project, a programme or own means pay for a stay."});
    router.remove("/api/stay-fundings/{id}", keep_stays, remove_stay_funding,
                  {"remove_stay_funding", "Write down that it no longer pays."});
}

}  // namespace utsyn
