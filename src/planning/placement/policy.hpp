#pragma once

#include "planning/placement/outcome.hpp"
#include "platform/outcome.hpp"

#include <boost/describe.hpp>
#include <optional>
#include <string_view>

namespace utsyn {

/// What a placement tries for. What each promises and gives up is told in the messages placement_policy.promise.*.
enum class PlacementPolicy { by_points, least_rank, greedy, generous, fair_share };
BOOST_DESCRIBE_ENUM(PlacementPolicy, by_points, least_rank, greedy, generous, fair_share)

/// A placement, and what is proved of it.
struct PlacementResult {
    PlacementOutcome outcome;
    std::string_view ties;                       // the rule that chose among equally good placements, with its version
    std::optional<std::int64_t> lower_bound;     // of the total rank of any placement that is as good by the policy
    std::optional<std::int64_t> placed_at_most;  // proved of every placement that keeps all bounds
    std::optional<double> gap;                   // (total rank - lower bound) / lower bound; 0 is proved best
    std::vector<std::string> clashing;           // bounds that cannot hold together; then nobody is placed
};

/// Places the applicants. The same input, policy and seed give the same answer on every machine.
/// Problems: invalid, for bounds that the policy does not take.
Outcome<PlacementResult> place(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed);

}  // namespace utsyn
