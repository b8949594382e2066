#include "app/commands.hpp"

#include "app/answer.hpp"
#include "app/at_work.hpp"
#include "app/command_answers.hpp"
#include "app/serve.hpp"
#include "app/temporary_folder.hpp"
#include "platform/version.hpp"

#include <fmt/format.h>
#include <iostream>

namespace utsyn {
int print_version(bool as_json) {
    VersionAnswer answer{std::string{version()}};
    return Answer{as_json}.give(answer, "utsyn " + answer.version);
}

int serve_requests(bool as_json) {
    return at_work(as_json, [](const Configuration& configuration, const Answer& answer) {
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        serve(**program, configuration);
        return 0;
    });
}

int migrate_database(bool as_json) {
    return at_work(as_json, [](const Configuration& configuration, const Answer& answer) {
        std::filesystem::create_directories(configuration.data_folder);
        auto database = sql::Database::open(configuration.database);
        auto ran = bring_up(*database);
        if (!ran) return answer.refuse(ran.error());
        return answer.give(MigrationAnswer{*ran}, fmt::format("{} migrations ran.", ran->size()));
    });
}

int print_openapi() {
    TemporaryFolder folder;
    Configuration configuration{.data_folder = folder.path(), .database = (folder.path() / "utsyn.sqlite").string()};
    auto program = Program::open(configuration);
    if (!program) return Answer{true}.refuse(program.error());
    std::cout << http::openapi((*program)->router(), (*program)->runtime().messages) << '\n';
    return 0;
}

}  // namespace utsyn
