#include "planning/placement_run_pairs.hpp"

#include "planning/placement_run.hpp"

#include <unordered_map>
#include <unordered_set>

namespace utsyn {
namespace {

std::unordered_map<Id<MobilityApplication>, std::uint32_t> positions_of(const PlacementRun& run) {
    std::unordered_map<Id<MobilityApplication>, std::uint32_t> positions;
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        positions[run.applicants[position].application_id] = position;
    return positions;
}

}  // namespace

Outcome<void> check_pairs(const PlacementRun& run) {
    const auto positions = positions_of(run);
    std::unordered_set<Id<MobilityApplication>> seen;
    Problem refused{&problems::invalid};
    for (std::size_t at = 0; at < run.pairs.size(); ++at) {
        const auto& [one, other] = run.pairs[at];
        for (const auto& [id, field] : {std::pair{one, "application_id"}, {other, "other_application_id"}}) {
            auto pointer = "/pairs/" + std::to_string(at) + "/" + field;
            if (!positions.contains(id)) refused.errors.push_back({std::move(pointer), "not-in-the-round", {}});
            else if (!seen.insert(id).second) refused.errors.push_back({std::move(pointer), "paired-twice", {}});
        }
    }
    if (refused.errors.empty()) return {};
    return refused;
}

std::vector<std::uint32_t> partners_in_pairs(const PlacementRun& run) {
    const auto positions = positions_of(run);
    std::vector<std::uint32_t> partners(run.applicants.size(), none);
    for (const auto& [one, other] : run.pairs) {
        partners[positions.at(one)] = positions.at(other);
        partners[positions.at(other)] = positions.at(one);
    }
    return partners;
}

}  // namespace utsyn
