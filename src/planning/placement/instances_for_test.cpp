#include "planning/placement/instances_for_test.hpp"

#include <algorithm>

namespace utsyn {
namespace {

void add_random_applicant(PlacementInstance& instance, std::mt19937& random, const InstanceKind& kind) {
    std::vector<std::uint32_t> list;
    for (std::uint32_t place = 0; place < instance.place_count(); ++place)
        if (random() % 3) list.push_back(place);
    std::shuffle(list.begin(), list.end(), random);
    instance.add_applicant(list);
    if (kind.points == 0) return;
    while (instance.points.size() < instance.places.size())
        instance.points.push_back(static_cast<std::int32_t>(random() % static_cast<std::uint32_t>(kind.points)));
}

/// Seats still to be had while placements are tried.
struct Left {
    std::vector<std::uint32_t> at_places;
    std::vector<std::uint32_t> at_partners;
};

void place_rest(const PlacementInstance& instance, std::vector<std::uint32_t>& positions, Left& left,
                const std::function<void(const std::vector<std::uint32_t>&)>& visit) {
    auto applicant = static_cast<std::uint32_t>(positions.size());
    if (applicant == instance.applicants()) return visit(positions);
    positions.push_back(none);
    place_rest(instance, positions, left, visit);
    for (std::uint32_t position = 0; position < instance.choices_of(applicant); ++position) {
        auto place = instance.places_of(applicant)[position];
        auto* at_partner = instance.partners.empty() ? nullptr : &left.at_partners[instance.partner_of[place]];
        if (left.at_places[place] == 0 || (at_partner && *at_partner == 0)) continue;
        if (!instance.is_eligible(instance.starts[applicant] + position)) continue;
        --left.at_places[place];
        if (at_partner) --*at_partner;
        positions.back() = position;
        place_rest(instance, positions, left, visit);
        ++left.at_places[place];
        if (at_partner) ++*at_partner;
    }
    positions.pop_back();
}

}  // namespace

PlacementInstance random_placement_instance(std::mt19937& random, const InstanceKind& kind) {
    PlacementInstance instance;
    auto places = 1 + random() % kind.places;
    for (std::size_t place = 0; place < places; ++place)
        instance.capacities.push_back(static_cast<std::uint32_t>(random() % (kind.capacity + 1)));
    auto applicants = random() % (kind.applicants + 1);
    for (std::size_t applicant = 0; applicant < applicants; ++applicant) add_random_applicant(instance, random, kind);
    if (kind.partners) {
        instance.partners = {{"First", static_cast<std::uint32_t>(random() % 3)},
                             {"Second", static_cast<std::uint32_t>(random() % 5)}};
        for (std::size_t place = 0; place < places; ++place)
            instance.partner_of.push_back(static_cast<std::uint32_t>(random() % 2));
    }
    if (kind.groups > 0) {
        auto& grouping = instance.groupings.emplace_back();
        grouping.groups.resize(1 + random() % kind.groups);
        for (std::size_t applicant = 0; applicant < applicants; ++applicant)
            grouping.group_of.push_back(static_cast<std::uint32_t>(random() % grouping.groups.size()));
    }
    return instance;
}

void each_placement(const PlacementInstance& instance,
                    const std::function<void(const std::vector<std::uint32_t>&)>& visit) {
    Left left{instance.capacities, {}};
    for (const auto& partner : instance.partners) left.at_partners.push_back(partner.most);
    std::vector<std::uint32_t> positions;
    place_rest(instance, positions, left, visit);
}

}  // namespace utsyn
