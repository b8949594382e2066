#pragma once

#include "planning/placement/instance_form.hpp"
#include "planning/placement/policy.hpp"
#include "planning/placement/summary.hpp"

namespace utsyn {

/// Bounds that cannot hold together.
struct ClashingBounds {
    std::vector<std::string> clashing;
};
BOOST_DESCRIBE_STRUCT(ClashingBounds, (), (clashing))

/// A placement as a whole, so that it can be computed again: what went in, by which version, and what came out.
struct PlacementRunForm {
    InstanceForm instance;
    PlacementPolicy policy = PlacementPolicy::by_points;
    std::int64_t seed = 1;
    std::string version;
    std::vector<std::int64_t> assignment;  // per applicant
    std::optional<PlacementSummary> result;
    std::optional<ClashingBounds> infeasible;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(PlacementRunForm, (), (instance, policy, seed, version, assignment, result, infeasible, hash))

template <>
inline constexpr auto field_rules<ClashingBounds> = std::array{FieldRule{.field = "clashing", .max_items = any_length}};
template <>
inline constexpr auto field_rules<PlacementRunForm> = std::array{
    FieldRule{.field = "seed", .minimum = 0, .about = "Of the lottery"},
    FieldRule{.field = "version", .about = "Of the program that answered"},
    FieldRule{
        .field = "assignment", .minimum = 0, .max_items = any_length, .about = "A place per applicant, 0 for none"},
    FieldRule{.field = "result", .about = "Present where a placement was found"},
    FieldRule{.field = "infeasible", .about = "Present where none exists"},
    FieldRule{.field = "hash", .about = "SHA-256 of instance, policy, seed, bounds and assignment"},
};

/// What was computed once, ready to be computed again.
struct PlacementRunToReplay {
    PlacementInstance instance;
    PlacementPolicy policy = PlacementPolicy::by_points;
    std::uint64_t seed = 1;
    std::string version;
    std::string hash;
};

/// Problems: invalid, with a pointer to each fault, "/hash" where it is not that of the rest: then someone changed the text.
Outcome<PlacementRunToReplay> read_placement_run(std::string_view text);

/// `version` is that of the program.
PlacementRunForm run_form_of(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                             std::uint64_t seed, std::string_view version);

}  // namespace utsyn
