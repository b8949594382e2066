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
    std::optional<std::vector<std::int64_t>> kept;  // per applicant, of the run from which as much as can be was kept
    std::vector<std::int64_t> assignment;           // per applicant
    std::optional<PlacementSummary> result;
    std::optional<ClashingBounds> infeasible;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(PlacementRunForm, (),
                      (instance, policy, seed, version, kept, assignment, result, infeasible, hash))

template <>
inline constexpr auto field_rules<ClashingBounds> = std::array{FieldRule{.field = "clashing", .max_items = any_length}};
template <>
inline constexpr auto field_rules<PlacementRunForm> = std::array{
    FieldRule{.field = "seed", .minimum = 0, .about = "Of the lottery"},
    FieldRule{.field = "version", .about = "Of the program that answered"},
    FieldRule{.field = "kept",
              .minimum = 0,
              .max_items = any_length,
              .about =
                  "Where as much of an earlier placement was kept as can be: that one, a place per applicant, 0 for "
                  "none. Then the policy is not what decided"},
    FieldRule{
        .field = "assignment", .minimum = 0, .max_items = any_length, .about = "A place per applicant, 0 for none"},
    FieldRule{.field = "result", .about = "The figures of a placement found on the command line"},
    FieldRule{.field = "infeasible", .about = "Present where none exists"},
    FieldRule{.field = "hash", .about = "SHA-256 of instance, policy, seed, bounds and assignment"},
};

/// A place per applicant, counted from 1, 0 for none.
std::vector<std::int64_t> assignment_of(const PlacementInstance& instance, const PlacementOutcome& outcome);

/// What was computed once, ready to be computed again.
struct PlacementRunToReplay {
    PlacementInstance instance;
    PlacementPolicy policy = PlacementPolicy::by_points;
    std::uint64_t seed = 1;
    std::string version;
    std::optional<std::vector<std::uint32_t>> kept;  // positions in an earlier placement that was changed least
    std::vector<std::uint32_t> positions;            // per applicant, as it came out
    std::string hash;
};

/// Problems: invalid, with a pointer to each fault, "/hash" where it is not that of the rest: then someone changed the text.
Outcome<PlacementRunToReplay> read_placement_run(std::string_view text);

/// The answer to what was computed once: by its policy, or by the fewest changes of what was kept.
/// Problems: as of place and place_with_fewest_changes.
Outcome<PlacementResult> place_again(const PlacementRunToReplay& run);

/// `version` is that of the program.
PlacementRunForm run_form_of(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                             std::uint64_t seed, std::string_view version);

}  // namespace utsyn
