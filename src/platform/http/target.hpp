#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The second word of a request line, and the forms and links written like it.
namespace utsyn::http {

using Texts = std::vector<std::pair<std::string, std::string>>;

struct Target {
    std::string path;  // decoded
    Texts query;       // decoded, in order
};

/// Nothing unless `text` is an absolute path with well-formed escapes, UTF-8 inside and no control characters in its path.
std::optional<Target> parse_target(std::string_view text);

/// `name=value&…` as in queries and in application/x-www-form-urlencoded bodies. Nothing when malformed.
std::optional<Texts> parse_form(std::string_view text);

/// `text` with everything but letters, digits and -._~ escaped.
std::string escape(std::string_view text);
/// `name=value&…` with both escaped.
std::string write_form(const Texts& texts);

}  // namespace utsyn::http
