#include "app/command_answers.hpp"

#include "mobility/journey.hpp"
#include "organisation/schools_import_commands.hpp"
#include "planning/placement/summary.hpp"

#include "platform/json/json.hpp"

#include <array>

namespace utsyn {
namespace {

struct CommandAnswer {
    std::string_view command;
    const Shape* shape;
    Outcome<void> (*check)(std::string_view json);
};

template <class T>
CommandAnswer answer_of(std::string_view command) {
    return {command, &shape_of<T>(), [](std::string_view json) -> Outcome<void> {
                auto read = json::from_json<T>(json);
                if (!read) return read.error();
                return {};
            }};
}

const auto& command_answers() {
    static const std::array table{
        answer_of<MachineAnswer>("check-machine"),
        answer_of<DemoAnswer>("demo"),
        answer_of<SchoolsImportAnswer>("import schools"),
        answer_of<SchoolsImportAnswer>("import undo"),
        answer_of<MigrationAnswer>("migrate"),
        answer_of<PlacementSummary>("place"),
        answer_of<TravelComparison>("travel"),
        answer_of<UserAnswer>("user add"),
        answer_of<VersionAnswer>("version"),
    };
    return table;
}

}  // namespace

const Shape* answer_shape(std::string_view command) {
    for (const auto& answer : command_answers())
        if (answer.command == command) return answer.shape;
    return nullptr;
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
