#include "platform/toml/data_file.hpp"

#include "platform/embedded.hpp"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <sstream>

namespace utsyn::toml {

std::optional<std::string> read_as_json(std::string_view text) {
    const auto parsed = ::toml::parse(text);
    if (!parsed.succeeded()) return std::nullopt;
    std::ostringstream json;
    json << ::toml::json_formatter{parsed.table()};
    return json.str();
}

std::string as_json(std::string_view text) {
    auto json = read_as_json(text);
    assert_that(json.has_value(), "a TOML file of the program can be read");
    return *std::move(json);
}

std::string embedded_as_json(std::string_view path) {
    const auto file = embedded_file(path);
    assert_that(file.has_value(), path);
    return as_json(*file);
}

}  // namespace utsyn::toml
