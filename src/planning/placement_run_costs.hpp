#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

enum class RunCostKind { grant, co2 };
BOOST_DESCRIBE_ENUM(RunCostKind, grant, co2)

/// What all placements of a run cost together. Units: euro cents, grams of CO2.
struct RunCost {
    RunCostKind kind{};
    std::int64_t used = 0;
    std::optional<std::int64_t> most;  // nothing: not bounded
    std::int64_t unknown = 0;          // the placed whose cost is not known; they count as 0
};
BOOST_DESCRIBE_STRUCT(RunCost, (), (kind, used, most, unknown))

/// What a participant at the place costs; nothing where that is not known.
std::optional<std::int64_t> cost_at(const RunPlace& place, RunCostKind kind);

/// What the bounds allow in all; nothing where they set no ceiling.
std::optional<std::int64_t> ceiling_of(const RunBounds& bounds, RunCostKind kind);

/// Grants, then CO2.
std::vector<RunCost> costs_of(const PlacementRun& run);

}  // namespace utsyn
