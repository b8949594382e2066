#include "planning/placement_run_comparison.hpp"

#include <unordered_map>

namespace utsyn {
namespace {

/// No place is worse than any.
std::int64_t rank_or_last(const RunDecision& decision) {
    return decision.rank.value_or(INT64_MAX);
}

}  // namespace

std::vector<RunMove> moves_between(const PlacementRun& before, const PlacementRun& after) {
    std::unordered_map<Id<MobilityApplication>, const RunDecision*> later;
    for (const auto& decision : after.decisions) later[decision.application_id] = &decision;
    std::vector<RunMove> moves;
    for (const auto& from : before.decisions) {
        auto found = later.find(from.application_id);
        if (found == later.end() || found->second->offer_id == from.offer_id) continue;
        const auto& to = *found->second;
        auto kind = rank_or_last(to) < rank_or_last(from) ? MoveKind::better : MoveKind::worse;
        moves.push_back({from.application_id, kind, from.offer_id, from.rank, to.offer_id, to.rank});
    }
    return moves;
}

}  // namespace utsyn
