#pragma once

#include "platform/id.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn::http {

/// The ETag of a body: its 64-bit hash, after the version of the thing if it has one: `"v3-90f2c1…"`.
std::string entity_tag(std::string_view body, std::optional<Version> version);

/// Whether an If-None-Match header names the tag. Weak comparison: a compressed body counts as the same.
bool names_tag(std::string_view if_none_match, std::string_view tag);

/// The version in an If-Match header of ours, `"v3-…"` or `"v3"`.
std::optional<Version> version_in(std::string_view if_match);

}  // namespace utsyn::http
