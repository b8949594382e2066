#include "app/command_answers.hpp"

#include "funding/budget_question.hpp"
#include "funding/finder_told.hpp"
#include "mobility/grant_batch.hpp"
#include "mobility/journey.hpp"
#include "organisation/schools_import_commands.hpp"

#include "platform/json/json.hpp"

#include <array>

namespace utsyn {
namespace {

struct CommandAnswer {
    std::string_view command;
    std::vector<const Shape*> answers;
    Outcome<void> (*check)(std::string_view json);
    std::vector<const Shape*> files{};
};

template <class T>
Outcome<void> fits(std::string_view json) {
    auto read = json::from_json<T>(json);
    if (!read) return read.error();
    return {};
}

/// A command that answers with one of several objects. A text that fits none is told by the first.
template <class First, class... Others>
CommandAnswer answer_of(std::string_view command, std::vector<const Shape*> files = {}) {
    return {command,
            {&shape_of<First>(), &shape_of<Others>()...},
            [](std::string_view json) -> Outcome<void> {
                if ((fits<Others>(json).has_value() || ...)) return {};
                return fits<First>(json);
            },
            std::move(files)};
}

const auto& command_answers() {
    static const std::array table{
        answer_of<BudgetAnswer>("budget", {&shape_of<BudgetQuestion>()}),
        answer_of<MachineAnswer>("check-machine"),
        answer_of<DemoAnswer>("demo"),
        answer_of<FundingAnswer>("find-funding"),
        answer_of<GrantAnswer, GrantBatchCounts>("grant"),
        answer_of<SchoolsImportAnswer>("import schools"),
        answer_of<SchoolsImportAnswer>("import undo"),
        answer_of<MigrationAnswer>("migrate"),
        answer_of<PlacementSummary, InfeasiblePlacement, ReplayDifference, PlacementEffectAnswer>(
            "place", {&shape_of<InstanceForm>(), &shape_of<PlacementRunForm>()}),
        answer_of<TravelComparison>("travel"),
        answer_of<UserAnswer>("user add"),
        answer_of<VersionAnswer>("version"),
    };
    return table;
}

}  // namespace

std::vector<const Shape*> command_shapes(std::string_view command) {
    for (const auto& answer : command_answers()) {
        if (answer.command != command) continue;
        auto shapes = answer.answers;
        shapes.insert(shapes.end(), answer.files.begin(), answer.files.end());
        return shapes;
    }
    return {};
}

Outcome<void> check_answer(std::string_view command, std::string_view json) {
    for (const auto& answer : command_answers())
        if (answer.command == command) return answer.check(json);
    return problem(problems::not_found);
}

std::vector<std::string_view> answering_commands() {
    std::vector<std::string_view> names;
    for (const auto& answer : command_answers()) names.push_back(answer.command);
    return names;
}

}  // namespace utsyn
