#pragma once

#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/policy.hpp"

#include <array>
#include <string>
#include <vector>

namespace utsyn {

inline constexpr std::array optimising_policies{PlacementPolicy::least_rank, PlacementPolicy::greedy,
                                                PlacementPolicy::generous, PlacementPolicy::fair_share};

/// The placement that must not be refused.
PlacementResult placed_by(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed);

/// Expects that bounds are named and nobody is placed.
void expect_clash(const PlacementInstance& instance, PlacementPolicy policy, const PlacementResult& result);

/// All that is needed to see why a placement is wrong.
std::string told(const PlacementInstance& instance, PlacementPolicy policy, const std::vector<std::uint32_t>& found,
                 const std::vector<std::uint32_t>& expected = {});

std::int64_t placed_of(const std::vector<std::uint32_t>& positions);
std::int64_t total_rank_of(const std::vector<std::uint32_t>& positions);

/// With partners, one grouping with bounds, applicants fixed by hand or not eligible, now and then. Instances grow with i
/// from 0 to `count`, so that the first one to fail is small.
InstanceKind with_tree_of_bounds(std::uint32_t i, std::uint32_t count);

}  // namespace utsyn
