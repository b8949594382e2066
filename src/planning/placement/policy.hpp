#pragma once

#include "planning/placement/outcome.hpp"
#include "platform/outcome.hpp"
#include "platform/shape.hpp"

#include <optional>
#include <string_view>

namespace utsyn {

/// What a placement tries for. What each promises and gives up is told in the messages placement_policy.promise.*.
enum class PlacementPolicy { by_points, least_rank, greedy, generous, fair_share };
BOOST_DESCRIBE_ENUM(PlacementPolicy, by_points, least_rank, greedy, generous, fair_share)

/// Whether the policy ends in the least total rank.
constexpr bool counts_ranks(PlacementPolicy policy) {
    return policy == PlacementPolicy::least_rank || policy == PlacementPolicy::fair_share;
}

/// The proof that a placement by least_rank is best: everyone has the choice that costs her least, rank and the prices of
/// place and group together, or stays at home where no choice costs less than `home`. A place where one more could be taken
/// has the price 0; a place's price holds that of its partner. A group's price is above 0 only at its maximum, below 0 only
/// at its minimum.
struct PlacementCertificate {
    PlacementPolicy policy = PlacementPolicy::least_rank;
    std::int64_t home = 0;
    std::vector<std::int64_t> prices;                       // per place
    std::optional<std::vector<std::int64_t>> group_prices;  // per group of the grouping that has bounds, where one has
};
BOOST_DESCRIBE_STRUCT(PlacementCertificate, (), (policy, home, prices, group_prices))

/// A placement, and what is proved of it.
struct PlacementResult {
    PlacementOutcome outcome;
    std::string_view ties;                       // the rule that chose among equally good placements, with its version
    std::optional<std::int64_t> lower_bound;     // of the total rank of any placement that is as good by the policy
    std::optional<std::int64_t> placed_at_most;  // proved of every placement that keeps all bounds
    // How much better the best may be, as a part of what is proved: of the total rank, or by greedy and generous of the first
    // count that is not proved best, for each rank how many do not have it, or have it. 0 is proved best.
    std::optional<double> gap;
    std::optional<PlacementCertificate> certificate;
    std::vector<std::string> clashing;  // bounds that cannot hold together; then nobody is placed
};

/// Whether the policy can place so many applicants with such lists and pairs under ceilings too; if not, `place` refuses
/// them. Not to be asked of by_points, which never does.
bool takes_ceilings(const PlacementInstance& instance, PlacementPolicy policy);

/// Places the applicants. The same input, policy and seed give the same answer on every machine.
/// Problems: invalid, for bounds that the policy does not take.
Outcome<PlacementResult> place(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed);

}  // namespace utsyn
