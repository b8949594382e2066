#include "planning/placement/best_placements_for_test.hpp"

#include "planning/placement/instances_for_test.hpp"

#include <algorithm>
#include <numeric>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;
using Score = std::vector<std::int64_t>;

std::uint32_t place_of(const PlacementInstance& instance, const Positions& positions, std::uint32_t applicant) {
    return positions[applicant] == none ? none : instance.places_of(applicant)[positions[applicant]];
}

/// How many placed applicants each key has; key_of tells a placed applicant's.
template <class KeyOf>
std::vector<std::uint32_t> count_placed(const Positions& positions, std::size_t keys, KeyOf key_of) {
    std::vector<std::uint32_t> counts(keys, 0);
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none) ++counts[key_of(applicant)];
    return counts;
}

bool keeps_seats(const PlacementInstance& instance, const Positions& positions) {
    auto place = [&](std::uint32_t applicant) { return place_of(instance, positions, applicant); };
    auto held = count_placed(positions, instance.place_count(), place);
    for (std::uint32_t i = 0; i < held.size(); ++i)
        if (held[i] > instance.capacities[i]) return false;
    if (instance.partners.empty()) return true;
    auto partner = [&](std::uint32_t applicant) { return instance.partner_of[place(applicant)]; };
    auto sent = count_placed(positions, instance.partners.size(), partner);
    for (std::uint32_t i = 0; i < sent.size(); ++i)
        if (sent[i] > instance.partners[i].most) return false;
    return true;
}

std::vector<std::uint32_t> placed_by_group(const ApplicantGrouping& grouping, const Positions& positions) {
    return count_placed(positions, grouping.groups.size(),
                        [&](std::uint32_t applicant) { return grouping.group_of[applicant]; });
}

bool keeps_groups(const PlacementInstance& instance, const Positions& positions) {
    return std::ranges::all_of(instance.groupings, [&](const ApplicantGrouping& grouping) {
        auto placed = placed_by_group(grouping, positions);
        for (std::size_t i = 0; i < placed.size(); ++i)
            if (placed[i] < grouping.groups[i].least || placed[i] > grouping.groups[i].most) return false;
        return true;
    });
}

bool keeps_ceilings(const PlacementInstance& instance, const Positions& positions) {
    return std::ranges::all_of(instance.ceilings, [&](const PlacementCeiling& ceiling) {
        std::int64_t cost = 0;
        for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
            if (positions[applicant] != none) cost += ceiling.costs[instance.starts[applicant] + positions[applicant]];
        return cost <= ceiling.most;
    });
}

/// Per rank, the best first, how many have it; as long as the longest list.
Score profile_of(const PlacementInstance& instance, const Positions& positions) {
    std::uint32_t longest = 0;
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        longest = std::max(longest, instance.choices_of(applicant));
    Score profile(longest, 0);
    for (auto position : positions)
        if (position != none) ++profile[position];
    return profile;
}

/// The share of each group that is placed, the smallest first, all over one denominator; negative, as more is better.
Score shares_of(const ApplicantGrouping& grouping, const Positions& positions) {
    std::vector<std::int64_t> members(grouping.groups.size(), 0);
    for (auto group : grouping.group_of) ++members[group];
    std::int64_t denominator = 1;
    for (auto count : members)
        if (count > 0) denominator = std::lcm(denominator, count);
    auto placed = placed_by_group(grouping, positions);
    Score shares;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members[i] > 0) shares.push_back(-(placed[i] * (denominator / members[i])));
    std::ranges::sort(shares, std::greater{});
    return shares;
}

}  // namespace

bool keeps_bounds(const PlacementInstance& instance, const Positions& positions) {
    for (std::uint32_t applicant = 0; applicant < positions.size(); ++applicant)
        if (positions[applicant] != none && !instance.is_eligible(instance.starts[applicant] + positions[applicant]))
            return false;
    for (const auto& fixed : instance.fixed)
        if (positions[fixed.applicant] != fixed.position) return false;
    for (const auto& pair : instance.pairs)
        if (place_of(instance, positions, pair.one) != place_of(instance, positions, pair.other)) return false;
    return keeps_seats(instance, positions) && keeps_groups(instance, positions) && keeps_ceilings(instance, positions);
}

Score score_of(const PlacementInstance& instance, PlacementPolicy policy, const Positions& positions) {
    auto profile = profile_of(instance, positions);
    Score score{-std::accumulate(profile.begin(), profile.end(), std::int64_t{0})};
    std::int64_t total_rank = 0;
    for (std::size_t rank = 0; rank < profile.size(); ++rank)
        total_rank += profile[rank] * static_cast<std::int64_t>(rank + 1);
    switch (policy) {
        case PlacementPolicy::by_points: break;
        case PlacementPolicy::least_rank: score.push_back(total_rank); break;
        case PlacementPolicy::greedy:
            for (auto count : profile) score.push_back(-count);
            break;
        case PlacementPolicy::generous: score.insert(score.end(), profile.rbegin(), profile.rend()); break;
        case PlacementPolicy::fair_share:
            if (!instance.groupings.empty()) {
                auto shares = shares_of(instance.groupings.front(), positions);
                score.insert(score.end(), shares.begin(), shares.end());
            }
            score.push_back(total_rank);
            break;
    }
    return score;
}

std::vector<Positions> best_placements(const PlacementInstance& instance, PlacementPolicy policy) {
    std::vector<Positions> best;
    Score best_score;
    each_placement(instance, [&](const Positions& positions) {
        if (!keeps_bounds(instance, positions)) return;
        auto score = score_of(instance, policy, positions);
        if (best.empty() || score < best_score) {
            best.clear();
            best_score = std::move(score);
        } else if (score != best_score) {
            return;
        }
        best.push_back(positions);
    });
    return best;
}

Positions first_by_lottery(std::vector<Positions> placements, const std::vector<std::uint32_t>& lottery) {
    Positions order(lottery.size());
    for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[lottery[applicant]] = applicant;
    auto luckier_go_first = [&](const Positions& one, const Positions& other) {
        for (auto applicant : order)
            if (one[applicant] != other[applicant]) return one[applicant] < other[applicant];
        return false;
    };
    return *std::ranges::min_element(placements, luckier_go_first);
}

}  // namespace utsyn
