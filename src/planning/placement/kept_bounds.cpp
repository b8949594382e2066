#include "planning/placement/kept_bounds.hpp"

#include <algorithm>
#include <functional>

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
    const auto placed = placed_by_group(grouping, positions);
    for (std::size_t group = 0; group < placed.size(); ++group)
        if (placed[group] < grouping.groups[group].least || placed[group] > grouping.groups[group].most) return false;
    return true;
}

}  // namespace

std::vector<std::uint32_t> placed_by_group(const ApplicantGrouping& grouping, const Positions& positions) {
    std::vector<std::uint32_t> placed(grouping.groups.size(), 0);
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none) ++placed[grouping.group_of[applicant]];
    return placed;
}

std::int64_t used_of(const PlacementInstance& instance, const PlacementCeiling& ceiling, const Positions& positions) {
    std::int64_t used = 0;
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none) used += ceiling.costs[instance.starts[applicant] + positions[applicant]];
    return used;
}

bool keeps_all_bounds(const PlacementInstance& instance, const Positions& positions) {
    auto is_there = [&](const FixedApplicant& fixed) { return positions[fixed.applicant] == fixed.position; };
    auto are_together = [&](const ApplicantPair& pair) {
        return place_of(instance, positions, pair.one) == place_of(instance, positions, pair.other);
    };
    auto groups_hold = [&](const ApplicantGrouping& grouping) { return keeps_groups(grouping, positions); };
    auto holds = [&](const PlacementCeiling& ceiling) { return used_of(instance, ceiling, positions) <= ceiling.most; };
    return std::ranges::all_of(instance.fixed, is_there) && std::ranges::all_of(instance.pairs, are_together) &&
           keeps_seats(instance, positions) && std::ranges::all_of(instance.groupings, groups_hold) &&
           std::ranges::all_of(instance.ceilings, holds);
}

void send_home_the_dearest(const PlacementInstance& instance, const std::vector<std::uint32_t>& order,
                           Positions& positions) {
    std::vector<bool> is_fixed(instance.applicants(), false);
    for (const auto& fixed : instance.fixed) is_fixed[fixed.applicant] = true;
    for (const auto& ceiling : instance.ceilings) {
        auto used = used_of(instance, ceiling, positions);
        if (used <= ceiling.most) continue;
        auto cost_of = [&](std::uint32_t applicant) {
            return ceiling.costs[instance.starts[applicant] + positions[applicant]];
        };
        std::vector<std::uint32_t> dearest;
        for (auto applicant : order)
            if (positions[applicant] != none && !is_fixed[applicant]) dearest.push_back(applicant);
        std::ranges::stable_sort(dearest, std::greater{}, cost_of);
        for (auto applicant : dearest) {
            if (used <= ceiling.most || cost_of(applicant) <= 0) break;
            used -= cost_of(applicant);
            positions[applicant] = none;
        }
    }
}

}  // namespace utsyn
