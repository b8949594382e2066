#pragma once

#include "platform/assert.hpp"
#include "platform/json/json.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn::toml {

/// A TOML text as JSON. A text that cannot be read is a fault of ours.
std::string as_json(std::string_view text);
/// A text that somebody brings. Nothing where it is no TOML.
std::optional<std::string> read_as_json(std::string_view text);
/// The text of a file inside the program.
std::string embedded_as_json(std::string_view path);

/// The described struct `T` as a TOML file inside the program gives it: "data/travel/speeds.toml".
/// A file that is absent or does not fit is a fault of ours.
template <class T>
T data_file(std::string_view path) {
    auto read = json::from_json<T>(embedded_as_json(path));
    assert_that(read.has_value(), path);
    return *std::move(read);
}

}  // namespace utsyn::toml
