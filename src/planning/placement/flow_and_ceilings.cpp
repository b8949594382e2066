#include "planning/placement/flow_and_ceilings.hpp"

#include "planning/placement/network_of_instance.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// Per choice, `one` where whoever made it is in the group.
std::vector<std::int64_t> counting(const PlacementInstance& instance, const ApplicantGrouping& grouping,
                                   std::uint32_t group, std::int64_t one) {
    std::vector<std::int64_t> costs(instance.places.size(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        if (grouping.group_of[applicant] == group)
            std::fill(costs.begin() + instance.starts[applicant], costs.begin() + instance.starts[applicant + 1], one);
    return costs;
}

}  // namespace

std::uint32_t make_one_flow_and_ceilings(PlacementInstance& instance) {
    const auto first = bounded_grouping(instance);
    if (first == none) {
        instance.groupings.push_back({"", {{"", 0, none}}, std::vector<std::uint32_t>(instance.applicants(), 0)});
        return static_cast<std::uint32_t>(instance.groupings.size() - 1);
    }
    for (auto other = first + 1; other < instance.groupings.size(); ++other) {
        const auto& grouping = instance.groupings[other];
        for (std::uint32_t group = 0; group < grouping.groups.size(); ++group) {
            const auto& [name, least, most] = grouping.groups[group];
            if (least > 0)
                instance.ceilings.push_back({name, -std::int64_t{least}, counting(instance, grouping, group, -1)});
            if (most != none) instance.ceilings.push_back({name, most, counting(instance, grouping, group, 1)});
        }
    }
    return first;
}

}  // namespace utsyn
