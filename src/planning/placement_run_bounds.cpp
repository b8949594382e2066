#include "planning/placement_run_bounds.hpp"

#include "planning/placement_run.hpp"

#include <algorithm>

namespace utsyn {
namespace {

bool has_group(const PlacementRun& run, const GroupBound& bound) {
    return std::ranges::any_of(run.applicants, [&](const RunApplicant& applicant) {
        return group_of(applicant, bound.grouping) == bound.group;
    });
}

void check_partners(const PlacementRun& run, Problem& refused) {
    const auto& partners = run.bounds.partners;
    for (std::size_t position = 0; position < partners.size(); ++position) {
        const auto id = partners[position].partner_id;
        const auto pointer = "/bounds/partners/" + std::to_string(position) + "/partner_id";
        const auto offers =
            std::ranges::any_of(run.places, [&](const RunPlace& place) { return place.partner_id == id; });
        const auto& earlier = *std::ranges::find(partners, id, &PartnerBound::partner_id);
        if (!offers) refused.errors.push_back({pointer, "no-such-partner", {}});
        else if (&earlier != &partners[position]) refused.errors.push_back({pointer, "partner-bounded-twice", {}});
    }
}

}  // namespace

Outcome<void> check_bounds(const PlacementRun& run) {
    const auto& bounds = run.bounds;
    Problem refused{&problems::invalid};
    if (bounds.most_grant && bounds.most_grant->currency != Currency{})
        refused.errors.push_back({"/bounds/most_grant/currency", "not-in-euro", {}});
    for (std::size_t position = 0; position < bounds.groups.size(); ++position) {
        const auto& bound = bounds.groups[position];
        const auto pointer = "/bounds/groups/" + std::to_string(position);
        const auto earlier = std::ranges::find_if(bounds.groups, [&](const GroupBound& other) {
            return other.grouping == bound.grouping && other.group == bound.group;
        });
        if (!has_group(run, bound)) refused.errors.push_back({pointer + "/group", "no-such-group", {}});
        else if (&*earlier != &bound) refused.errors.push_back({pointer + "/group", "group-bounded-twice", {}});
        if (bound.least && bound.most && *bound.least > *bound.most)
            refused.errors.push_back({pointer + "/least", "least-above-most", {}});
    }
    check_partners(run, refused);
    if (refused.errors.empty()) return {};
    return refused;
}

}  // namespace utsyn
