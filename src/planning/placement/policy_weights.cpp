#include "planning/placement/policy_weights.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr std::int64_t largest_weight = std::int64_t{1} << 25;

/// base^exponent, or more than `largest_weight`.
std::int64_t power(std::int64_t base, std::uint32_t exponent) {
    std::int64_t result = 1;
    while (exponent-- > 0 && result <= largest_weight) result *= base;
    return result;
}

}  // namespace

std::int64_t PolicyWeights::of(const std::vector<std::uint32_t>& positions) const {
    std::int64_t sum = 0;
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        sum += of(applicant, positions[applicant]);
    return sum;
}

std::optional<PolicyWeights> weights_of(const PlacementInstance& instance, PlacementPolicy policy) {
    const auto longest = instance.longest_list();
    const auto base = static_cast<std::int64_t>(instance.applicants()) + 1;
    PolicyWeights weights;
    for (std::uint32_t rank = 0; rank < longest; ++rank) {
        if (policy == PlacementPolicy::greedy)
            weights.at_rank.push_back(power(base, longest - 1) - power(base, longest - 1 - rank));
        else if (policy == PlacementPolicy::generous) weights.at_rank.push_back(rank == 0 ? 0 : power(base, rank - 1));
        else weights.at_rank.push_back(rank + 1);
    }
    const auto heaviest = longest == 0 ? 1 : std::max<std::int64_t>(1, std::ranges::max(weights.at_rank));
    weights.home = heaviest * base;
    const bool is_sum =
        policy != PlacementPolicy::by_points && (policy != PlacementPolicy::fair_share || instance.groupings.empty());
    if (!is_sum || heaviest > largest_weight || weights.home > largest_weight) return std::nullopt;
    return weights;
}

std::optional<PolicyWeights> weights_of_changes(const PlacementInstance& instance,
                                                const std::vector<std::uint32_t>& before) {
    const auto longest = std::max(1U, instance.longest_list());
    const auto base = static_cast<std::int64_t>(instance.applicants()) + 1;
    PolicyWeights weights{.change = longest * base, .before = before};
    for (std::uint32_t rank = 0; rank < longest; ++rank) weights.at_rank.push_back(rank + 1);
    weights.home = (weights.change + longest) * base;
    if (weights.home + weights.change > largest_weight) return std::nullopt;
    return weights;
}

double gap_of(std::int64_t found, std::int64_t at_least) {
    return static_cast<double>(found - at_least) / static_cast<double>(std::max<std::int64_t>(1, at_least));
}

std::vector<PolicyWeights> stages_of(const PlacementInstance& instance, PlacementPolicy policy) {
    const auto longest = instance.longest_list();
    std::vector<PolicyWeights> stages{{.at_rank = std::vector<std::int64_t>(longest, 0), .home = 1}};
    if (policy == PlacementPolicy::greedy) {
        for (std::uint32_t rank = 0; rank + 1 < longest; ++rank) {
            stages.push_back({.at_rank = std::vector<std::int64_t>(longest, 1), .home = 1});
            stages.back().at_rank[rank] = 0;
        }
    } else if (policy == PlacementPolicy::generous) {
        for (auto rank = longest; rank-- > 1;) {
            stages.push_back({.at_rank = std::vector<std::int64_t>(longest, 0)});
            stages.back().at_rank[rank] = 1;
        }
    } else {
        stages.push_back({});
        for (std::uint32_t rank = 0; rank < longest; ++rank) stages.back().at_rank.push_back(rank + 1);
    }
    return stages;
}

}  // namespace utsyn
