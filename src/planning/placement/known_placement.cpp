#include "planning/placement/known_placement.hpp"

#include "planning/placement/optimal.hpp"

#include <algorithm>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;

std::uint32_t place_of(const PlacementInstance& instance, const Positions& positions, std::uint32_t applicant) {
    return positions[applicant] == none ? none : instance.places_of(applicant)[positions[applicant]];
}

bool keeps_seats(const PlacementInstance& instance, const Positions& positions) {
    std::vector<std::uint32_t> at_place(instance.place_count(), 0);
    std::vector<std::uint32_t> at_partner(instance.partners.size(), 0);
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant) {
        const auto place = place_of(instance, positions, applicant);
        if (place == none) continue;
        if (!instance.is_eligible(instance.starts[applicant] + positions[applicant])) return false;
        if (++at_place[place] > instance.capacities[place]) return false;
        const auto partner = instance.partners.empty() ? none : instance.partner_of[place];
        if (partner != none && ++at_partner[partner] > instance.partners[partner].most) return false;
    }
    return true;
}

bool keeps_groups(const ApplicantGrouping& grouping, const Positions& positions) {
    std::vector<std::uint32_t> placed(grouping.groups.size(), 0);
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none) ++placed[grouping.group_of[applicant]];
    for (std::size_t group = 0; group < placed.size(); ++group)
        if (placed[group] < grouping.groups[group].least || placed[group] > grouping.groups[group].most) return false;
    return true;
}

bool keeps_ceiling(const PlacementInstance& instance, const PlacementCeiling& ceiling, const Positions& positions) {
    std::int64_t used = 0;
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none) used += ceiling.costs[instance.starts[applicant] + positions[applicant]];
    return used <= ceiling.most;
}

}  // namespace

bool keeps_all_bounds(const PlacementInstance& instance, const Positions& positions) {
    auto is_there = [&](const FixedApplicant& fixed) { return positions[fixed.applicant] == fixed.position; };
    auto are_together = [&](const ApplicantPair& pair) {
        return place_of(instance, positions, pair.one) == place_of(instance, positions, pair.other);
    };
    auto groups_hold = [&](const ApplicantGrouping& grouping) { return keeps_groups(grouping, positions); };
    auto holds = [&](const PlacementCeiling& ceiling) { return keeps_ceiling(instance, ceiling, positions); };
    return std::ranges::all_of(instance.fixed, is_there) && std::ranges::all_of(instance.pairs, are_together) &&
           keeps_seats(instance, positions) && std::ranges::all_of(instance.groupings, groups_hold) &&
           std::ranges::all_of(instance.ceilings, holds);
}

void keep_the_better(const PlacementInstance& instance, const std::vector<PolicyWeights>& stages, bool by_rank,
                     const Positions& known, PlacementResult& result) {
    const bool is_optimal = result.ties == first_in_lottery_order || result.ties == entered_in_lottery_order;
    if (is_optimal || !result.clashing.empty() || !keeps_all_bounds(instance, known)) return;
    auto& found = result.outcome.position;
    const auto different =
        std::ranges::find_if(stages, [&](const auto& stage) { return stage.of(known) != stage.of(found); });
    if (different != stages.end() && different->of(known) > different->of(found)) return;
    const auto placed = result.outcome.placed();
    found = known;
    if (different == stages.end() || !result.lower_bound) return;
    // What is proved of the total rank holds for those with as many placed.
    if (result.outcome.placed() != placed) result.lower_bound = result.outcome.placed();
    result.gap.reset();
    if (by_rank) result.gap = gap_of(result.outcome.total_rank(), *result.lower_bound);
}

}  // namespace utsyn
