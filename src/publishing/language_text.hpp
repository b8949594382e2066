#pragma once

#include "platform/language.hpp"
#include "platform/outcome.hpp"
#include "platform/shape.hpp"

namespace utsyn {

/// A text in one of the languages that it was written in.
struct LanguageText {
    Language language;
    std::string text;

    bool operator==(const LanguageText&) const = default;
};
BOOST_DESCRIBE_STRUCT(LanguageText, (), (language, text))
template <>
inline constexpr auto field_rules<LanguageText> =
    std::array{FieldRule{.field = "language", .about = "Two or three letters, as in BCP 47."},
               FieldRule{.field = "text", .min_length = 1, .max_length = 4000}};

/// The text for a reader of `wanted`: in that language, else in one that most Nordic readers understand, else in English,
/// else in whichever there is; null when there is none.
const LanguageText* text_for(std::span<const LanguageText> texts, const Language& wanted);

/// What may be wrong with a list of such texts. Problems: invalid (a language stands twice).
Outcome<void> check_languages(std::span<const LanguageText> texts, const std::string& pointer);

}  // namespace utsyn
