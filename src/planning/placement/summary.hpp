#pragma once

#include "planning/placement/policy.hpp"
#include "platform/shape.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// What came of a placement, in figures.
struct PlacementSummary {
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t total_rank = 0;        // of the placed; a first choice counts 1
    std::vector<std::int64_t> profile;  // [0] counts first choices
    std::int64_t blocking_pairs = 0;
    std::optional<std::int64_t> lower_bound;  // of the total rank, where a policy proves one
    std::optional<double> gap;
    std::optional<std::int64_t> placed_at_most;  // proved of every placement that keeps all bounds
    double seconds = 0;
    std::int64_t peak_memory_bytes = 0;
    std::string hash;  // SHA-256 of instance, policy, seed and assignment, hex
};
BOOST_DESCRIBE_STRUCT(PlacementSummary, (),
                      (placed, unplaced, total_rank, profile, blocking_pairs, lower_bound, gap, placed_at_most, seconds,
                       peak_memory_bytes, hash))

/// The figures of a result; `seconds` and `peak_memory_bytes` are left 0.
PlacementSummary summarise(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                           std::uint64_t seed);

/// Same input, same policy, same seed, same assignment: same hash. Holds no time and no version.
std::string hash_of(const PlacementInstance& instance, const PlacementOutcome& outcome, PlacementPolicy policy,
                    std::uint64_t seed);

}  // namespace utsyn
