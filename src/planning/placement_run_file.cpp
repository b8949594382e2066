#include "planning/placement_run_file.hpp"

#include "planning/placement/json_instance.hpp"
#include "planning/placement/run_form.hpp"
#include "planning/placement_run_instance.hpp"
#include "planning/problems.hpp"
#include "platform/json/json.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <map>

namespace utsyn {
namespace {

std::string number_of(std::size_t position) {
    return std::to_string(position + 1);
}

/// Calls every group and partner by its number. Gives what the bounds on them were called, and are now.
std::map<std::string, std::string> number_names(PlacementInstance& instance) {
    std::map<std::string, std::string> numbered;
    for (auto& grouping : instance.groupings)
        for (std::size_t position = 0; position < grouping.groups.size(); ++position) {
            auto& group = grouping.groups[position];
            for (auto limit : {"least", "most"})
                numbered[fmt::format("groups/{}/{}/{}", grouping.name, group.name, limit)] =
                    fmt::format("groups/{}/{}/{}", grouping.name, number_of(position), limit);
            group.name = number_of(position);
        }
    for (std::size_t position = 0; position < instance.partners.size(); ++position) {
        auto& partner = instance.partners[position];
        numbered[fmt::format("partners/{}/most", partner.name)] = fmt::format("partners/{}/most", number_of(position));
        partner.name = number_of(position);
    }
    return numbered;
}

PlacementOutcome as_positions(std::vector<std::uint32_t> positions) {
    return {.position = std::move(positions)};
}

}  // namespace

Outcome<std::string> file_of(const PlacementRun& run) {
    if (run.decisions.size() != run.applicants.size()) return problem(problems::run_not_decided);
    auto instance = instance_of(run);
    const auto numbered = number_names(instance);
    PlacementRunForm form{
        .instance = form_of(instance), .policy = run.policy, .seed = run.seed, .version = run.program_version};
    if (run.kept_run_id) form.kept = assignment_of(instance, as_positions(kept_positions(run)));
    std::vector<std::uint32_t> positions;
    for (const auto& decision : run.decisions)
        positions.push_back(decision.rank ? static_cast<std::uint32_t>(*decision.rank - 1) : none);
    form.assignment = assignment_of(instance, as_positions(std::move(positions)));
    if (!run.clashing.empty()) {
        form.infeasible.emplace();
        for (const auto& name : run.clashing) {
            const auto found = numbered.find(name);
            form.infeasible->clashing.push_back(found == numbered.end() ? name : found->second);
        }
    }
    form.hash = run.hash;
    return json::to_json(form) + '\n';
}

}  // namespace utsyn
