#include "planning/round_demand_json.hpp"

#include "planning/placement_run_reasons.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::vector<OfferDemandView> offer_views(const PlacementRun& run, std::span<const OfferRow> offers) {
    auto demand = demand_of(run);
    std::vector<OfferDemandView> views;
    for (std::size_t position = 0; position < demand.size(); ++position) {
        const auto& one = demand[position];
        views.push_back({one.offer_id, one.title, offers[position].partner_name, offers[position].partner_country,
                         one.places, one.first_choices, one.choices, one.eligible});
    }
    std::ranges::stable_sort(views, std::ranges::greater{}, &OfferDemandView::choices);
    return views;
}

}  // namespace

RoundDemandView demand_view(const PlacementInput& input, const i18n::Messages& messages, const Language& language) {
    PlacementRun run;
    take_input(input, run);
    RoundDemandView view{.round_id = input.round.id,
                         .round_name = input.round.name,
                         .closes_on = input.round.closes_on,
                         .placed = input.placed,
                         .applicants = static_cast<std::int64_t>(run.applicants.size()),
                         .offers = offer_views(run, input.offers),
                         .partners = partners_of(run),
                         .groupings = groupings_of(run),
                         .groups = groups_of(run),
                         .policies_under_ceilings = policies_under_ceilings(run)};
    for (const auto& place : run.places) view.places += place.places;
    for (const auto& applicant : input.applicants)
        view.applications.push_back({applicant.application_id, applicant.person_name, applicant.programme});
    for (auto position : without_eligible_choice(run)) {
        const auto& applicant = input.applicants[position];
        ApplicantWithoutChoice without{applicant.application_id, applicant.person_name, applicant.programme,
                                       applicant.year_level};
        for (const auto& reason : reasons_not_eligible(run.applicants[position], run.places))
            without.reasons.push_back(messages.text(language, reason.key, arguments_of(reason)));
        view.without_eligible_choice.push_back(std::move(without));
    }
    return view;
}

}  // namespace utsyn
