#include "planning/placement/instances_for_test.hpp"

#include "planning/placement/plain_instance.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <numeric>
#include <string_view>

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

void add_partners(PlacementInstance& instance, std::mt19937& random) {
    auto seats = std::accumulate(instance.capacities.begin(), instance.capacities.end(), 0U);
    instance.partners = {{"First", static_cast<std::uint32_t>(random() % (seats / 2 + 2))},
                         {"Second", static_cast<std::uint32_t>(random() % (seats + 2))}};
    for (std::uint32_t place = 0; place < instance.place_count(); ++place)
        instance.partner_of.push_back(static_cast<std::uint32_t>(random() % 2));
}

void add_grouping(PlacementInstance& instance, std::mt19937& random, const InstanceKind& kind) {
    auto& grouping = instance.groupings.emplace_back();
    grouping.name = fmt::format("grouping {}", instance.groupings.size());
    grouping.groups.resize(1 + random() % kind.groups);
    std::vector<std::uint32_t> members(grouping.groups.size(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        grouping.group_of.push_back(static_cast<std::uint32_t>(random() % grouping.groups.size()));
        ++members[grouping.group_of.back()];
    }
    for (std::size_t i = 0; i < grouping.groups.size(); ++i) {
        auto& group = grouping.groups[i];
        group.name = fmt::format("group {}", i + 1);
        if (!kind.group_bounds) continue;
        if (random() % 2) group.least = static_cast<std::uint32_t>(random() % (members[i] / 2 + 1));
        if (random() % 2) group.most = group.least + static_cast<std::uint32_t>(random() % (members[i] + 1));
    }
}

void add_ceiling(PlacementInstance& instance, std::mt19937& random) {
    auto& ceiling = instance.ceilings.emplace_back();
    ceiling.name = fmt::format("ceiling {}", instance.ceilings.size());
    for (std::size_t choice = 0; choice < instance.places.size(); ++choice)
        ceiling.costs.push_back(static_cast<std::int64_t>(random() % 10));
    ceiling.most = static_cast<std::int64_t>(random() % (5 * instance.applicants() + 1));
}

/// Different applicants in a random order, of whom the first few are to be used.
std::vector<std::uint32_t> some_applicants(const PlacementInstance& instance, std::mt19937& random) {
    std::vector<std::uint32_t> applicants(instance.applicants());
    std::iota(applicants.begin(), applicants.end(), 0U);
    std::shuffle(applicants.begin(), applicants.end(), random);
    return applicants;
}

void add_pairs(PlacementInstance& instance, std::mt19937& random, std::uint32_t most) {
    auto applicants = some_applicants(instance, random);
    auto count = std::min<std::size_t>(random() % (most + 1), applicants.size() / 2);
    for (std::size_t pair = 0; pair < count; ++pair)
        instance.pairs.push_back({applicants[2 * pair], applicants[2 * pair + 1]});
}

void fix_some(PlacementInstance& instance, std::mt19937& random, std::uint32_t most) {
    auto applicants = some_applicants(instance, random);
    applicants.resize(std::min<std::size_t>(random() % (most + 1), applicants.size()));
    for (auto applicant : applicants) {
        auto choices = instance.choices_of(applicant);
        auto position = static_cast<std::uint32_t>(random() % (choices + 1));
        bool placed = position < choices && instance.is_eligible(instance.starts[applicant] + position);
        instance.fixed.push_back({applicant, placed ? position : none});
    }
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
    if (kind.partners) add_partners(instance, random);
    if (kind.groups > 0) add_grouping(instance, random, kind);
    if (kind.groups > 0 && kind.crossing) add_grouping(instance, random, kind);
    if (kind.ineligible)
        for (std::size_t choice = 0; choice < instance.places.size(); ++choice)
            instance.ineligible.push_back(random() % 5 == 0);
    for (std::uint32_t ceiling = 0; ceiling < kind.ceilings; ++ceiling) add_ceiling(instance, random);
    if (kind.pairs > 0) add_pairs(instance, random, kind.pairs);
    if (kind.fixed > 0) fix_some(instance, random, kind.fixed);
    return instance;
}

std::string told(const PlacementInstance& instance) {
    auto text = write_plain_instance(instance);
    auto add = [&](std::string_view name, const auto& numbers) {
        if (!numbers.empty()) text += fmt::format("{}: {}\n", name, fmt::join(numbers, " "));
    };
    add("points of choices", instance.points);
    add("choices ineligible", instance.ineligible);
    add("partner of places, from 0", instance.partner_of);
    for (const auto& partner : instance.partners) text += fmt::format("{}: at most {}\n", partner.name, partner.most);
    for (const auto& grouping : instance.groupings) {
        add(grouping.name + ", group of applicants from 0", grouping.group_of);
        for (const auto& group : grouping.groups)
            text += fmt::format("  {}: at least {}, at most {}\n", group.name, group.least, group.most);
    }
    for (const auto& ceiling : instance.ceilings)
        add(fmt::format("{}: at most {}; costs of choices", ceiling.name, ceiling.most), ceiling.costs);
    for (const auto& [applicant, position] : instance.fixed)
        text +=
            fmt::format("fixed, from 0: applicant {} at position {}\n", applicant, static_cast<std::int32_t>(position));
    for (const auto& [one, other] : instance.pairs) text += fmt::format("pair, from 0: {} {}\n", one, other);
    return text;
}

void each_placement(const PlacementInstance& instance,
                    const std::function<void(const std::vector<std::uint32_t>&)>& visit) {
    Left left{instance.capacities, {}};
    for (const auto& partner : instance.partners) left.at_partners.push_back(partner.most);
    std::vector<std::uint32_t> positions;
    place_rest(instance, positions, left, visit);
}

}  // namespace utsyn
