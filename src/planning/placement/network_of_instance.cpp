#include "planning/placement/network_of_instance.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// What those fixed by hand take up.
struct Taken {
    std::vector<bool> is_fixed;  // per applicant
    std::vector<std::int64_t> at_place;
    std::vector<std::int64_t> at_partner;
    std::vector<std::int64_t> by_group;

    Taken(const PlacementInstance& instance, std::uint32_t grouping)
        : is_fixed(instance.applicants(), false),
          at_place(instance.place_count(), 0),
          at_partner(instance.partners.size(), 0),
          by_group(grouping == none ? 0 : instance.groupings[grouping].groups.size(), 0) {
        for (const auto& [applicant, position] : instance.fixed) {
            is_fixed[applicant] = true;
            if (position == none) continue;
            const auto place = instance.places_of(applicant)[position];
            ++at_place[place];
            if (!instance.partners.empty() && instance.partner_of[place] != none)
                ++at_partner[instance.partner_of[place]];
            if (grouping != none) ++by_group[instance.groupings[grouping].group_of[applicant]];
        }
    }
};

/// Seats and partners. False where fixed applicants take more than there is.
bool add_places(const PlacementInstance& instance, const Taken& taken, SeatNetwork& network) {
    bool fits = true;
    auto add = [&](std::uint32_t from, std::uint32_t to, std::int64_t most) {
        fits = fits && most >= 0;
        network.edges.push_back({from, to, 0, most, 0});
    };
    std::vector<std::uint32_t> node_of(instance.partners.size(), network.root);
    for (std::uint32_t partner = 0; partner < instance.partners.size(); ++partner)
        if (instance.partners[partner].most != none) node_of[partner] = network.nodes++;
    for (std::uint32_t place = 0; place < instance.place_count(); ++place) {
        const auto partner = instance.partners.empty() ? none : instance.partner_of[place];
        add(place, partner == none ? network.root : node_of[partner],
            instance.capacities[place] - taken.at_place[place]);
    }
    for (std::uint32_t partner = 0; partner < instance.partners.size(); ++partner)
        if (node_of[partner] != network.root)
            add(node_of[partner], network.root, instance.partners[partner].most - taken.at_partner[partner]);
    return fits;
}

/// Per group a node for those who stay at home, who are all but at most and at least the bounds of the placed.
bool add_homes(const PlacementInstance& instance, const Taken& taken, const ApplicantGrouping& grouping,
               InstanceNetwork& made) {
    std::vector<std::int64_t> size(grouping.groups.size(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        if (!taken.is_fixed[applicant]) ++size[grouping.group_of[applicant]];
    bool fits = true;
    for (std::uint32_t group = 0; group < grouping.groups.size(); ++group) {
        const auto& [name, least, most] = grouping.groups[group];
        const auto at_most = most == none ? size[group] : std::min(size[group], most - taken.by_group[group]);
        const auto at_least = std::max<std::int64_t>(0, least - taken.by_group[group]);
        fits = fits && at_most >= 0 && at_least <= at_most;
        made.homes.push_back(made.network.nodes++);
        made.network.edges.push_back(
            {made.homes.back(), made.network.root, size[group] - at_most, size[group] - at_least, 0});
    }
    return fits;
}

void add_ways(const PlacementInstance& instance, const Taken& taken, std::uint32_t grouping, InstanceNetwork& made) {
    auto& network = made.network;
    network.starts.reserve(instance.starts.size());
    network.entries.reserve(instance.places.size());
    network.costs.reserve(instance.places.size());
    network.positions.reserve(instance.places.size());
    auto add = [&](std::uint32_t node, std::uint32_t position) {
        network.entries.push_back(node);
        network.costs.push_back(static_cast<std::int32_t>(position + 1));
        network.positions.push_back(position);
    };
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        const auto places = instance.places_of(applicant);
        for (std::uint32_t position = 0; position < places.size() && !taken.is_fixed[applicant]; ++position)
            if (instance.is_eligible(instance.starts[applicant] + position)) add(places[position], position);
        if (grouping != none && !taken.is_fixed[applicant])
            add(made.homes[instance.groupings[grouping].group_of[applicant]], none);
        network.starts.push_back(static_cast<std::uint32_t>(network.entries.size()));
    }
}

}  // namespace

std::optional<InstanceNetwork> network_of(const PlacementInstance& instance, std::uint32_t grouping) {
    const Taken taken{instance, grouping};
    InstanceNetwork made;
    made.network.root = instance.place_count();
    made.network.nodes = instance.place_count() + 1;
    bool fits = add_places(instance, taken, made.network);
    if (grouping != none) fits = add_homes(instance, taken, instance.groupings[grouping], made) && fits;
    if (!fits) return std::nullopt;
    add_ways(instance, taken, grouping, made);
    return made;
}

bool has_bounds(const ApplicantGrouping& grouping) {
    return std::ranges::any_of(grouping.groups,
                               [](const ApplicantGroup& group) { return group.least > 0 || group.most != none; });
}

bool forms_one_flow(const PlacementInstance& instance) {
    return instance.ceilings.empty() && instance.pairs.empty() &&
           std::ranges::count_if(instance.groupings, has_bounds) <= 1;
}

std::uint32_t bounded_grouping(const PlacementInstance& instance) {
    const auto found = std::ranges::find_if(instance.groupings, has_bounds);
    return found == instance.groupings.end() ? none : static_cast<std::uint32_t>(found - instance.groupings.begin());
}

}  // namespace utsyn
