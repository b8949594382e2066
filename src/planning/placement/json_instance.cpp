#include "planning/placement/json_instance.hpp"

#include "planning/placement/form_reading.hpp"
#include "platform/json/fault.hpp"
#include "platform/json/json.hpp"

namespace utsyn {
namespace {

/// The values of all choices as a list per applicant.
template <class Number, class Value>
std::vector<std::vector<Number>> per_applicant(const PlacementInstance& instance, Value value) {
    std::vector<std::vector<Number>> lists(instance.applicants());
    for (std::uint32_t applicant = 0; applicant < lists.size(); ++applicant) {
        lists[applicant].reserve(instance.choices_of(applicant));
        for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; ++choice)
            lists[applicant].push_back(value(choice));
    }
    return lists;
}

std::vector<std::vector<std::int64_t>> ineligible_places(const PlacementInstance& instance) {
    std::vector<std::vector<std::int64_t>> lists(instance.applicants());
    for (std::uint32_t applicant = 0; applicant < lists.size(); ++applicant)
        for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; ++choice)
            if (!instance.is_eligible(choice)) lists[applicant].push_back(instance.places[choice] + 1);
    return lists;
}

std::vector<PartnerBoundForm> partner_forms(const PlacementInstance& instance) {
    std::vector<PartnerBoundForm> forms;
    for (const auto& partner : instance.partners) {
        forms.push_back({.name = partner.name});
        if (partner.most != none) forms.back().most = partner.most;
    }
    for (std::uint32_t place = 0; place < instance.partner_of.size(); ++place)
        if (instance.partner_of[place] != none) forms[instance.partner_of[place]].places.push_back(place + 1);
    return forms;
}

void add_groupings(const PlacementInstance& instance, InstanceForm& form, BoundsForm& bounds) {
    form.groups.emplace();
    std::vector<GroupBoundForm> group_bounds;
    for (const auto& grouping : instance.groupings) {
        GroupingForm grouping_form{.name = grouping.name};
        for (auto group : grouping.group_of) grouping_form.of.push_back(grouping.groups[group].name);
        form.groups->push_back(std::move(grouping_form));
        for (const auto& group : grouping.groups) {
            if (group.least == 0 && group.most == none) continue;
            group_bounds.push_back({.grouping = grouping.name, .group = group.name, .least = group.least});
            if (group.most != none) group_bounds.back().most = group.most;
        }
    }
    if (!group_bounds.empty()) bounds.groups = std::move(group_bounds);
}

void add_ceilings(const PlacementInstance& instance, InstanceForm& form, BoundsForm& bounds) {
    form.cost.emplace();
    bounds.ceilings.emplace();
    for (const auto& ceiling : instance.ceilings) {
        form.cost->push_back({ceiling.name, per_applicant<std::int64_t>(instance, [&](std::uint32_t choice) {
                                  return ceiling.costs[choice];
                              })});
        bounds.ceilings->push_back({ceiling.name, ceiling.most});
    }
}

void add_bounds(const PlacementInstance& instance, InstanceForm& form) {
    BoundsForm bounds;
    if (!instance.partners.empty()) bounds.partners = partner_forms(instance);
    if (!instance.groupings.empty()) add_groupings(instance, form, bounds);
    if (!instance.ceilings.empty()) add_ceilings(instance, form, bounds);
    if (bounds.partners || bounds.groups || bounds.ceilings) form.bounds = std::move(bounds);
}

void add_people(const PlacementInstance& instance, InstanceForm& form) {
    if (!instance.pairs.empty()) form.pairs.emplace();
    for (const auto& pair : instance.pairs) form.pairs->push_back({pair.one + 1, pair.other + 1});
    if (!instance.fixed.empty()) form.fixed.emplace();
    for (const auto& fixed : instance.fixed) {
        const std::int64_t place =
            fixed.position == none ? 0 : instance.places_of(fixed.applicant)[fixed.position] + std::int64_t{1};
        form.fixed->push_back({fixed.applicant + std::int64_t{1}, place});
    }
}

}  // namespace

Outcome<PlacementInstance> instance_of(const InstanceForm& form) {
    FormReading reading{form};
    read_choices(reading);
    if (reading.errors.empty()) read_bounds(reading);
    if (!reading.errors.empty()) return Problem{&problems::invalid, {}, std::move(reading.errors)};
    return std::move(reading.instance);
}

Outcome<PlacementInstance> read_json_instance(std::string_view text) {
    auto form = json::from_json<InstanceForm>(text);
    if (form) return instance_of(*form);
    if (form.error().is(problems::malformed))
        return invalid_field("/lines/" + std::to_string(json::line_of_fault(text)), "not-json");
    return form.error();
}

InstanceForm form_of(const PlacementInstance& instance) {
    InstanceForm form;
    form.applicants = per_applicant<std::int64_t>(
        instance, [&](std::uint32_t choice) { return instance.places[choice] + std::int64_t{1}; });
    for (std::uint32_t place = 0; place < instance.place_count(); ++place)
        form.places.push_back({.id = place + std::int64_t{1}, .capacity = instance.capacities[place]});
    if (!instance.points.empty())
        form.points =
            per_applicant<std::int32_t>(instance, [&](std::uint32_t choice) { return instance.points[choice]; });
    if (!instance.ineligible.empty()) form.ineligible = ineligible_places(instance);
    add_bounds(instance, form);
    add_people(instance, form);
    return form;
}

}  // namespace utsyn
