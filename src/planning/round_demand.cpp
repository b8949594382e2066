#include "planning/round_demand.hpp"

#include "planning/placement/policy.hpp"
#include "planning/placement_run_instance.hpp"

#include <algorithm>
#include <map>
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

std::vector<RoundGroup> groups_of(const PlacementRun& run) {
    std::vector<RoundGroup> groups;
    for (auto grouping : groupings_of(run)) {
        std::map<std::string, std::int64_t> counts;
        for (const auto& applicant : run.applicants) ++counts[group_of(applicant, grouping)];
        for (const auto& [name, count] : counts) groups.push_back({grouping, name, count});
    }
    return groups;
}

std::vector<RoundPartner> partners_of(const PlacementRun& run) {
    std::vector<RoundPartner> partners;
    for (const auto& place : run.places) {
        if (!place.partner_id) continue;
        auto known = std::ranges::find(partners, *place.partner_id, &RoundPartner::partner_id);
        if (known == partners.end())
            known = partners.insert(known, {*place.partner_id, place.partner_name.value_or(""), 0, {}});
        known->places += place.places;
    }
    std::ranges::stable_sort(partners, {}, &RoundPartner::partner_name);
    return partners;
}

std::optional<std::int64_t> agreed_per_year(std::span<const Agreement> agreements, Date today) {
    std::optional<std::int64_t> agreed;
    for (const auto& agreement : agreements) {
        if (state_on(agreement, today) != AgreementState::in_force) continue;
        for (const auto& quota : agreement.quotas)
            if (quota.direction == Direction::outgoing && quota.who == Who::pupils)
                agreed = agreed.value_or(0) + quota.per_year;
    }
    return agreed;
}

std::vector<PlacementPolicy> policies_under_ceilings(const PlacementRun& run) {
    const auto instance = instance_of(run);
    std::vector<PlacementPolicy> policies;
    for (auto policy :
         {PlacementPolicy::least_rank, PlacementPolicy::greedy, PlacementPolicy::generous, PlacementPolicy::fair_share})
        if (takes_ceilings(instance, policy)) policies.push_back(policy);
    return policies;
}

}  // namespace utsyn
