#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

/// How one group came out of a run. A count that is absent is hidden: it, or what it leaves over, is small enough to
/// point at persons.
struct GroupOutcome {
    std::string name;
    std::optional<std::int64_t> applicants;
    std::optional<std::int64_t> placed;
    std::optional<std::int64_t> first_choices;
};
BOOST_DESCRIBE_STRUCT(GroupOutcome, (), (name, applicants, placed, first_choices))

struct FairnessReport {
    PlacementGrouping grouping{};
    std::vector<GroupOutcome> groups;  // by name
};
BOOST_DESCRIBE_STRUCT(FairnessReport, (), (grouping, groups))

/// Hides every count under `least` (also 0), every count whose difference to a shown one in its row is under it, and, as the
/// totals are known, so many more that what is hidden of a column is never one group alone nor under `least` in all.
std::vector<GroupOutcome> without_small_counts(std::vector<GroupOutcome> groups, std::int64_t least);

/// The outcome by every grouping that has at least two groups, small counts hidden.
std::vector<FairnessReport> fairness_of(const PlacementRun& run, std::int64_t least);

}  // namespace utsyn
