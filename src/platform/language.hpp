#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// A language that people read the program in: a BCP 47 tag for which message files exist ("da", "nb", "sv", "en").
class Language {
public:
    Language() = default;
    /// Nothing unless the tag has two or three lower-case letters.
    static std::optional<Language> parse(std::string_view tag);
    std::string to_string() const { return tag_; }
    auto operator<=>(const Language&) const = default;

private:
    std::string tag_ = "en";
};

}  // namespace utsyn
