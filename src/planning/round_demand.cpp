#include "planning/round_demand.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {

std::vector<OfferDemand> demand_of(const PlacementRun& run) {
    std::vector<OfferDemand> demand;
    std::unordered_map<Id<Offer>, std::size_t> position;
    for (const auto& place : run.places) {
        position[place.offer_id] = demand.size();
        demand.push_back({.offer_id = place.offer_id, .title = place.title, .places = place.places});
    }
    for (const auto& applicant : run.applicants) {
        for (auto offer : applicant.all_choices) ++demand[position.at(offer)].choices;
        for (auto offer : applicant.choices) ++demand[position.at(offer)].eligible;
        if (!applicant.all_choices.empty()) ++demand[position.at(applicant.all_choices.front())].first_choices;
    }
    return demand;
}

std::vector<std::size_t> without_eligible_choice(const PlacementRun& run) {
    std::vector<std::size_t> positions;
    for (std::size_t position = 0; position < run.applicants.size(); ++position)
        if (run.applicants[position].choices.empty()) positions.push_back(position);
    return positions;
}

std::vector<PlacementGrouping> groupings_of(const PlacementRun& run) {
    std::vector<PlacementGrouping> groupings;
    for (auto grouping : {PlacementGrouping::school, PlacementGrouping::programme, PlacementGrouping::year_level}) {
        auto differs = [&](const RunApplicant& applicant) {
            return group_of(applicant, grouping) != group_of(run.applicants.front(), grouping);
        };
        if (std::ranges::any_of(run.applicants, differs)) groupings.push_back(grouping);
    }
    return groupings;
}

}  // namespace utsyn
