#include "planning/placement/run_form.hpp"

#include "planning/placement/fewest_changes.hpp"
#include "planning/placement/json_instance.hpp"
#include "platform/json/fault.hpp"
#include "platform/json/json.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

/// The positions of an assignment in the applicants' lists.
Outcome<std::vector<std::uint32_t>> positions_of(const PlacementInstance& instance,
                                                 const std::vector<std::int64_t>& assignment,
                                                 std::string_view pointer) {
    if (assignment.size() != instance.applicants())
        return invalid_field(std::string{pointer}, "wrong-count",
                             {{"expected", static_cast<std::int64_t>(instance.applicants())},
                              {"found", static_cast<std::int64_t>(assignment.size())}});
    std::vector<std::uint32_t> positions(assignment.size(), none);
    for (std::uint32_t applicant = 0; applicant < assignment.size(); ++applicant) {
        if (assignment[applicant] == 0) continue;
        const auto places = instance.places_of(applicant);
        const auto found = std::ranges::find(places, assignment[applicant] - 1);
        if (found == places.end())
            return invalid_field(fmt::format("{}/{}", pointer, applicant), "not-on-the-list",
                                 {{"value", assignment[applicant]}});
        positions[applicant] = static_cast<std::uint32_t>(found - places.begin());
    }
    return positions;
}

/// Errors in the instance, as seen from the run.
Problem below_instance(Problem problem) {
    for (auto& error : problem.errors) error.pointer = "/instance" + error.pointer;
    return problem;
}

}  // namespace

std::vector<std::int64_t> assignment_of(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    std::vector<std::int64_t> assignment;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        const auto place = outcome.place(instance, applicant);
        assignment.push_back(place == none ? 0 : place + std::int64_t{1});
    }
    return assignment;
}

Outcome<PlacementRunToReplay> read_placement_run(std::string_view text) {
    auto form = json::from_json<PlacementRunForm>(text);
    if (!form && form.error().is(problems::malformed))
        return invalid_field("/lines/" + std::to_string(json::line_of_fault(text)), "not-json");
    if (!form) return form.error();
    auto instance = instance_of(form->instance);
    if (!instance) return below_instance(instance.error());
    auto positions = positions_of(*instance, form->assignment, "/assignment");
    if (!positions) return positions.error();
    std::optional<std::vector<std::uint32_t>> kept;
    if (form->kept) {
        auto read = positions_of(*instance, *form->kept, "/kept");
        if (!read) return read.error();
        kept = *std::move(read);
    }
    const auto seed = static_cast<std::uint64_t>(form->seed);
    if (hash_of(*instance, {.position = *positions}, form->policy, seed) != form->hash)
        return invalid_field("/hash", "not-its-hash");
    return PlacementRunToReplay{*std::move(instance), form->policy,          seed,      form->version,
                                std::move(kept),      *std::move(positions), form->hash};
}

Outcome<PlacementResult> place_again(const PlacementRunToReplay& run) {
    if (run.kept) return place_with_fewest_changes(run.instance, *run.kept, run.seed);
    return place(run.instance, run.policy, run.seed);
}

PlacementRunForm run_form_of(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                             std::uint64_t seed, std::string_view version) {
    PlacementRunForm form{.instance = form_of(instance),
                          .policy = policy,
                          .seed = static_cast<std::int64_t>(seed),
                          .version = std::string{version}};
    form.assignment = assignment_of(instance, result.outcome);
    if (result.clashing.empty()) form.result = summarise(instance, result, policy, seed);
    else form.infeasible = ClashingBounds{result.clashing};
    form.hash = form.result ? form.result->hash : hash_of(instance, result.outcome, policy, seed);
    return form;
}

}  // namespace utsyn
