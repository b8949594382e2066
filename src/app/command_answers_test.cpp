#include "app/command_answers.hpp"

#include "platform/embedded.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

struct Example {
    std::string command;  // the words between "utsyn" and the first option
    std::string answer;
};

std::vector<Example> examples_in(std::string_view document) {
    constexpr std::string_view prompt = "$ utsyn ";
    std::vector<Example> examples;
    for (auto start = document.find(prompt); start != std::string_view::npos;
         start = document.find(prompt, start + 1)) {
        auto line = document.substr(start + prompt.size(), document.find('\n', start) - start - prompt.size());
        if (!line.ends_with("--json")) continue;
        auto answer_start = document.find('\n', start) + 1;
        auto answer = document.substr(answer_start, document.find('\n', answer_start) - answer_start);
        examples.push_back({std::string{line.substr(0, line.find(" --"))}, std::string{answer}});
    }
    return examples;
}

TEST(CommandLine, every_example_of_the_documentation_fits_its_commands_schema) {
    auto document = embedded_file("docs/command-line.md");
    ASSERT_TRUE(document);
    auto examples = examples_in(*document);
    EXPECT_GE(examples.size(), 4U);
    for (const auto& example : examples) {
        ASSERT_FALSE(command_shapes(example.command).empty()) << example.command;
        auto read = check_answer(example.command, example.answer);
        EXPECT_TRUE(read.has_value()) << example.command << ": " << (read ? "" : read.error().errors.at(0).pointer);
    }
}

TEST(CommandLine, an_example_with_an_unknown_field_would_be_found) {
    EXPECT_FALSE(check_answer("version", R"({"version":"1","colour":"blue"})"));
    EXPECT_FALSE(check_answer("version", "{}"));
}

}  // namespace
}  // namespace utsyn
