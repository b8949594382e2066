#pragma once

#include "mobility/stay_cost.hpp"

namespace utsyn {

/// By what applicants are sorted into groups.
enum class PlacementGrouping { school, programme, year_level };
BOOST_DESCRIBE_ENUM(PlacementGrouping, school, programme, year_level)

/// Of one group at least and at most so many are placed.
struct GroupBound {
    PlacementGrouping grouping{};
    std::string group;
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;

    bool operator==(const GroupBound&) const = default;
};
BOOST_DESCRIBE_STRUCT(GroupBound, (), (grouping, group, least, most))

/// A partner who receives at most so many, at all its offers of the round together.
struct PartnerBound {
    Id<Partner> partner_id;
    std::int64_t most = 0;

    bool operator==(const PartnerBound&) const = default;
};
BOOST_DESCRIBE_STRUCT(PartnerBound, (), (partner_id, most))

/// What a placement must keep beside the offers' places. What is not set is not bounded.
struct RunBounds {
    ReckonedJourney journey{};        // by which grants and CO2 are reckoned
    std::optional<Money> most_grant;  // of all stays together, in euro
    std::optional<std::int64_t> most_kilograms_co2e;
    std::vector<GroupBound> groups;
    std::vector<PartnerBound> partners;  // which every policy takes

    /// Whether there are some beside those on partners.
    bool any() const { return most_grant || most_kilograms_co2e || !groups.empty(); }
};
BOOST_DESCRIBE_STRUCT(RunBounds, (), (journey, most_grant, most_kilograms_co2e, groups, partners))

struct PlacementRun;

/// Whether bounds name groups that the run has, each once, partners likewise, in euro, and the least is no more than the most.
/// Problems: invalid, with a field error for each that does not.
Outcome<void> check_bounds(const PlacementRun& run);

}  // namespace utsyn
