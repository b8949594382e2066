#pragma once

#include "platform/http/request.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// Patterns of paths: "/api/agreements/{id}/signatures/{name}", "/pages/{rest...}".
namespace utsyn::http {

/// What the path holds in the places of the pattern's names; nothing when it does not fit. A place for an id fits ids only.
std::optional<PathValues> match_path(std::string_view pattern, std::string_view path);

/// The names in the pattern, in order.
std::vector<std::string_view> names_in(std::string_view pattern);

/// Whether a name of a pattern stands for an id.
bool is_id_name(std::string_view name);
bool has_id(std::string_view pattern);

/// Whether `left` is the closer description of a path that both fit: plain words come before names.
bool is_closer(std::string_view left, std::string_view right);

/// The pattern with its names left out: two patterns with the same form fit the same paths.
std::string form_of(std::string_view pattern);

}  // namespace utsyn::http
