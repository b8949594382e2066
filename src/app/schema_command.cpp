#include "app/answer.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"

#include <fmt/format.h>
#include <iostream>

namespace utsyn {

int print_schema(const std::string& command) {
    const auto shapes = command_shapes(command);
    if (shapes.empty())
        return Answer{false}.refuse(invalid_field(
            "/command", "not-one-of", {{"words", fmt::format("{}", fmt::join(answering_commands(), ", "))}}));
    json::Schemas schemas{"#/$defs/"};
    std::vector<std::string> references;
    for (const auto* shape : shapes) references.push_back(schemas.reference(*shape));
    auto root = references.size() == 1 ? references[0].substr(1, references[0].size() - 2)
                                       : fmt::format(R"("anyOf":[{}])", fmt::join(references, ","));
    std::cout << fmt::format(R"({{"$schema":"https://json-schema.org/draft/2020-12/schema",{},"$defs":{}}})", root,
                             schemas.definitions())
              << '\n';
    return 0;
}

}  // namespace utsyn
