#include "planning/placement_run_instance.hpp"

#include "planning/placement_run_costs.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

using Positions = std::unordered_map<Id<Offer>, std::uint32_t>;

Positions positions_of(const std::vector<RunPlace>& places) {
    Positions positions;
    for (std::uint32_t position = 0; position < places.size(); ++position)
        positions[places[position].offer_id] = position;
    return positions;
}

ApplicantGrouping grouping_of(const PlacementRun& run, PlacementGrouping grouping) {
    ApplicantGrouping groups{.name = std::string{word(grouping)}};
    std::unordered_map<std::string, std::uint32_t> known;
    for (const auto& applicant : run.applicants) {
        auto name = group_of(applicant, grouping);
        auto [found, unseen] = known.try_emplace(name, static_cast<std::uint32_t>(groups.groups.size()));
        if (unseen) groups.groups.push_back({.name = name});
        groups.group_of.push_back(found->second);
    }
    return groups;
}

bool has_bounds_on(const PlacementRun& run, PlacementGrouping grouping) {
    return std::ranges::find(run.bounds.groups, grouping, &GroupBound::grouping) != run.bounds.groups.end();
}

void set_bounds(const PlacementRun& run, PlacementGrouping grouping, ApplicantGrouping& groups) {
    for (const auto& bound : run.bounds.groups) {
        if (bound.grouping != grouping) continue;
        auto group = std::ranges::find(groups.groups, bound.group, &ApplicantGroup::name);
        assert_that(group != groups.groups.end(), "a run bounds a group that it does not have");
        if (bound.least) group->least = static_cast<std::uint32_t>(*bound.least);
        if (bound.most) group->most = static_cast<std::uint32_t>(*bound.most);
    }
}

/// The one that is shared between first, then the others that are bounded.
void add_groupings(const PlacementRun& run, PlacementInstance& instance) {
    auto add = [&](PlacementGrouping grouping) {
        instance.groupings.push_back(grouping_of(run, grouping));
        set_bounds(run, grouping, instance.groupings.back());
    };
    if (run.grouping) add(*run.grouping);
    for (auto grouping : {PlacementGrouping::school, PlacementGrouping::programme, PlacementGrouping::year_level})
        if (run.grouping != grouping && has_bounds_on(run, grouping)) add(grouping);
}

/// What is not known of a place costs nothing.
void add_ceiling(const PlacementRun& run, RunCostKind kind, std::string_view name, PlacementInstance& instance) {
    const auto most = ceiling_of(run.bounds, kind);
    if (!most) return;
    PlacementCeiling ceiling{.name = std::string{name}, .most = *most};
    for (auto place : instance.places) ceiling.costs.push_back(cost_at(run.places[place], kind).value_or(0));
    instance.ceilings.push_back(std::move(ceiling));
}

std::uint32_t position_in(const RunApplicant& applicant, std::optional<Id<Offer>> offer) {
    if (!offer) return none;
    auto found = std::ranges::find(applicant.all_choices, *offer);
    return static_cast<std::uint32_t>(found - applicant.all_choices.begin());
}

void add_fixed(const PlacementRun& run, PlacementInstance& instance) {
    std::unordered_map<Id<MobilityApplication>, std::uint32_t> applicants;
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        applicants[run.applicants[position].application_id] = position;
    for (const auto& fixed : run.fixed) {
        auto applicant = applicants.at(fixed.application_id);
        instance.fixed.push_back({applicant, position_in(run.applicants[applicant], fixed.offer_id)});
    }
}

/// Called by their ids.
void add_partners(const PlacementRun& run, PlacementInstance& instance) {
    if (run.bounds.partners.empty()) return;
    instance.partner_of.assign(run.places.size(), none);
    for (const auto& bound : run.bounds.partners) {
        for (std::size_t place = 0; place < run.places.size(); ++place)
            if (run.places[place].partner_id == bound.partner_id)
                instance.partner_of[place] = static_cast<std::uint32_t>(instance.partners.size());
        instance.partners.push_back({bound.partner_id.to_string(), static_cast<std::uint32_t>(bound.most)});
    }
}

void add_pairs(const PlacementRun& run, PlacementInstance& instance) {
    const auto partners = partners_in_pairs(run);
    for (std::uint32_t one = 0; one < partners.size(); ++one)
        if (partners[one] != none && one < partners[one]) instance.pairs.push_back({one, partners[one]});
}

}  // namespace

PlacementInstance instance_of(const PlacementRun& run) {
    auto positions = positions_of(run.places);
    PlacementInstance instance;
    for (const auto& place : run.places) instance.capacities.push_back(static_cast<std::uint32_t>(place.places));
    for (const auto& applicant : run.applicants) {
        std::vector<std::uint32_t> places;
        for (auto offer : applicant.all_choices) {
            places.push_back(positions.at(offer));
            const bool may_have = std::ranges::find(applicant.choices, offer) != applicant.choices.end();
            instance.ineligible.push_back(may_have ? 0 : 1);
        }
        instance.add_applicant(places, static_cast<std::int32_t>(applicant.points));
    }
    add_groupings(run, instance);
    add_ceiling(run, RunCostKind::grant, grant_ceiling, instance);
    add_ceiling(run, RunCostKind::co2, co2_ceiling, instance);
    add_partners(run, instance);
    add_fixed(run, instance);
    add_pairs(run, instance);
    return instance;
}

std::vector<std::uint32_t> kept_positions(const PlacementRun& run) {
    std::unordered_map<Id<MobilityApplication>, std::optional<Id<Offer>>> kept;
    for (const auto& one : run.kept) kept[one.application_id] = one.offer_id;
    std::vector<std::uint32_t> positions;
    for (const auto& applicant : run.applicants) {
        const auto had = kept.find(applicant.application_id);
        const auto offer = had == kept.end() ? std::nullopt : had->second;
        const bool may_have = offer && std::ranges::find(applicant.choices, *offer) != applicant.choices.end();
        positions.push_back(may_have ? position_in(applicant, offer) : none);
    }
    return positions;
}

}  // namespace utsyn
