#pragma once

#include "planning/placement/instance.hpp"

#include <optional>

namespace utsyn {

/// The most that can be placed, and the least total rank of so many.
struct LeastRankOptimum {
    std::int64_t placed = 0;
    std::int64_t total_rank = 0;

    bool operator==(const LeastRankOptimum&) const = default;
};

/// The optimum of least_rank by LEMON's network simplex; nothing where the bounds clash. Takes partners' maxima, bounds of
/// one grouping and applicants fixed by hand; no ceilings, no pairs.
std::optional<LeastRankOptimum> least_rank_by_lemon(const PlacementInstance& instance);

}  // namespace utsyn
