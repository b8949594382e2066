#include "planning/placement/form_reading.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace utsyn {
namespace {

/// Numbers the groups as they first appear.
void read_grouping(FormReading& reading, const GroupingForm& form, const std::string& pointer) {
    reading.expect_count(form.of.size(), reading.form.applicants.size(), pointer + "/of");
    const bool is_repeated = std::ranges::any_of(
        reading.instance.groupings, [&](const ApplicantGrouping& other) { return other.name == form.name; });
    if (is_repeated) reading.complain(pointer + "/name", "repeated-name", {{"value", form.name}});
    ApplicantGrouping grouping{.name = form.name};
    std::unordered_map<std::string, std::uint32_t> number_of;
    for (const auto& name : form.of) {
        auto [known, is_new] = number_of.emplace(name, static_cast<std::uint32_t>(grouping.groups.size()));
        if (is_new) grouping.groups.push_back({.name = name});
        grouping.group_of.push_back(known->second);
    }
    reading.instance.groupings.push_back(std::move(grouping));
}

std::uint32_t most_of(const PartnerBoundForm& bound) {
    std::int64_t most = bound.most.value_or(none);
    if (bound.sent) most = std::min(most, *bound.sent + bound.slack.value_or(0));
    return static_cast<std::uint32_t>(most);
}

void read_partner(FormReading& reading, const PartnerBoundForm& bound, const std::string& pointer) {
    auto& instance = reading.instance;
    if (bound.slack && !bound.sent) reading.complain(pointer + "/sent", "required");
    const auto number = static_cast<std::uint32_t>(instance.partners.size());
    instance.partners.push_back({bound.name, most_of(bound)});
    instance.partner_of.resize(instance.place_count(), none);
    for (std::size_t at = 0; at < bound.places.size(); ++at) {
        const auto place_pointer = fmt::format("{}/places/{}", pointer, at);
        if (!reading.expect_place(bound.places[at], place_pointer)) continue;
        auto& partner = instance.partner_of[static_cast<std::size_t>(bound.places[at] - 1)];
        if (partner != none) reading.complain(place_pointer, "two-partners", {{"value", bound.places[at]}});
        partner = number;
    }
}

void read_group_bound(FormReading& reading, const GroupBoundForm& bound, const std::string& pointer) {
    auto& groupings = reading.instance.groupings;
    auto grouping = std::ranges::find(groupings, bound.grouping, &ApplicantGrouping::name);
    if (grouping == groupings.end())
        return reading.complain(pointer + "/grouping", "no-such-name", {{"value", bound.grouping}});
    auto group = std::ranges::find(grouping->groups, bound.group, &ApplicantGroup::name);
    if (group == grouping->groups.end())
        return reading.complain(pointer + "/group", "no-such-name", {{"value", bound.group}});
    if (bound.least.value_or(0) > bound.most.value_or(none))
        return reading.complain(pointer + "/least", "too-large", {{"max", static_cast<double>(*bound.most)}});
    group->least = std::max(group->least, static_cast<std::uint32_t>(bound.least.value_or(0)));
    group->most = std::min(group->most, static_cast<std::uint32_t>(bound.most.value_or(none)));
}

void read_ceiling(FormReading& reading, const CeilingForm& bound, const std::string& pointer) {
    static const std::vector<CostForm> no_costs;
    const auto& costs = reading.form.cost ? *reading.form.cost : no_costs;
    auto cost = std::ranges::find(costs, bound.cost, &CostForm::name);
    if (cost == costs.end()) return reading.complain(pointer + "/cost", "no-such-name", {{"value", bound.cost}});
    PlacementCeiling ceiling{.name = bound.cost, .most = bound.most};
    for (const auto& hers : cost->of) ceiling.costs.insert(ceiling.costs.end(), hers.begin(), hers.end());
    reading.instance.ceilings.push_back(std::move(ceiling));
}

/// Calls `read` with each item of a list that may be absent, and its pointer.
template <class Item, class Read>
void each(FormReading& reading, const std::optional<std::vector<Item>>& items, std::string_view pointer, Read read) {
    if (!items) return;
    for (std::size_t at = 0; at < items->size(); ++at) read(reading, (*items)[at], fmt::format("{}/{}", pointer, at));
}

/// A sum of all costs that does not fit into 64 bits would be no sum.
void check_cost(FormReading& reading, const CostForm& cost, const std::string& pointer) {
    if (!expect_per_choice(reading, cost.of, pointer + "/of")) return;
    const auto most = std::numeric_limits<std::int64_t>::max() / std::max<std::int64_t>(reading.applicant_count(), 1);
    for (std::size_t applicant = 0; applicant < cost.of.size(); ++applicant)
        for (std::size_t position = 0; position < cost.of[applicant].size(); ++position)
            if (cost.of[applicant][position] > most)
                reading.complain(fmt::format("{}/of/{}/{}", pointer, applicant, position), "too-large",
                                 {{"max", static_cast<double>(most)}});
}

void read_pair(FormReading& reading, const std::vector<std::int64_t>& pair, const std::string& pointer) {
    if (!reading.expect_count(pair.size(), 2, pointer)) return;
    const bool are_there =
        reading.expect_applicant(pair[0], pointer + "/0") && reading.expect_applicant(pair[1], pointer + "/1");
    if (!are_there) return;
    if (pair[0] == pair[1]) return reading.complain(pointer + "/1", "repeated-applicant", {{"value", pair[1]}});
    reading.instance.pairs.push_back(
        {static_cast<std::uint32_t>(pair[0] - 1), static_cast<std::uint32_t>(pair[1] - 1)});
}

void read_fixed(FormReading& reading) {
    std::vector<bool> is_fixed(reading.form.applicants.size(), false);
    each(reading, reading.form.fixed, "/fixed", [&](FormReading&, const FixedForm& fixed, const std::string& pointer) {
        if (!reading.expect_applicant(fixed.applicant, pointer + "/applicant")) return;
        const auto applicant = static_cast<std::uint32_t>(fixed.applicant - 1);
        if (is_fixed[applicant])
            return reading.complain(pointer + "/applicant", "repeated-applicant", {{"value", fixed.applicant}});
        is_fixed[applicant] = true;
        const auto choice = reading.choice_of(fixed.applicant, fixed.place);
        if (choice == none && fixed.place != 0)
            return reading.complain(pointer + "/place", "not-on-the-list", {{"value", fixed.place}});
        const auto position = choice == none ? none : choice - reading.instance.starts[applicant];
        reading.instance.fixed.push_back({applicant, position});
    });
}

}  // namespace

void read_bounds(FormReading& reading) {
    const auto& form = reading.form;
    each(reading, form.groups, "/groups", read_grouping);
    each(reading, form.cost, "/cost", check_cost);
    if (form.bounds) {
        each(reading, form.bounds->partners, "/bounds/partners", read_partner);
        each(reading, form.bounds->groups, "/bounds/groups", read_group_bound);
        each(reading, form.bounds->ceilings, "/bounds/ceilings", read_ceiling);
    }
    each(reading, form.pairs, "/pairs", read_pair);
    read_fixed(reading);
}

}  // namespace utsyn
