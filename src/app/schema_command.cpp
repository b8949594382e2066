#include "app/answer.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"

#include <fmt/format.h>
#include <iostream>

namespace utsyn {

int print_schema(const std::string& command) {
    const Shape* shape = answer_shape(command);
    if (!shape)
        return Answer{false}.refuse(invalid_field(
            "/command", "not-one-of", {{"words", fmt::format("{}", fmt::join(answering_commands(), ", "))}}));
    json::Schemas schemas{"#/$defs/"};
    auto reference = schemas.reference(*shape);
    std::cout << fmt::format(R"({{"$schema":"https://json-schema.org/draft/2020-12/schema",{},"$defs":{}}})",
                             reference.substr(1, reference.size() - 2), schemas.definitions())
              << '\n';
    return 0;
}

}  // namespace utsyn
