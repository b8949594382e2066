#include "planning/placement/placed_for_test.hpp"

#include "platform/shape.hpp"

#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {

using Positions = std::vector<std::uint32_t>;

std::string told(const PlacementInstance& instance, PlacementPolicy policy, const Positions& found,
                 const Positions& expected) {
    auto places = [&](const Positions& positions) {
        Positions numbers;
        for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
            numbers.push_back(positions[applicant] == none ? 0
                                                           : instance.places_of(applicant)[positions[applicant]] + 1);
        return numbers;
    };
    return fmt::format("{}\n{}found places {}, expected {}\n", word(policy), told(instance), places(found),
                       places(expected));
}

PlacementResult placed_by(const PlacementInstance& instance, PlacementPolicy policy, std::uint64_t seed) {
    auto result = place(instance, policy, seed);
    EXPECT_TRUE(result) << told(instance, policy, {});
    return result ? *result : PlacementResult{};
}

void expect_clash(const PlacementInstance& instance, PlacementPolicy policy, const PlacementResult& result) {
    EXPECT_FALSE(result.clashing.empty()) << told(instance, policy, result.outcome.position);
    EXPECT_TRUE(std::ranges::all_of(result.outcome.position, [](auto position) { return position == none; }))
        << told(instance, policy, result.outcome.position);
}

std::int64_t total_rank_of(const Positions& positions) {
    std::int64_t total_rank = 0;
    for (auto position : positions) total_rank += position == none ? 0 : position + 1;
    return total_rank;
}

std::int64_t placed_of(const Positions& positions) {
    return std::ranges::count_if(positions, [](auto position) { return position != none; });
}

InstanceKind with_tree_of_bounds(std::uint32_t i, std::uint32_t count) {
    return {.applicants = 2 + 7 * i / count,
            .points = i % 7 == 0 ? 3 : 0,
            .partners = i % 2 == 1,
            .groups = i % 3 == 0 ? 0U : 3U,
            .group_bounds = i % 3 == 1,
            .fixed = i % 4 == 3 ? 2U : 0U,
            .ineligible = i % 5 == 4};
}

}  // namespace utsyn
