#include "publishing/language_text.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

constexpr std::array<std::string_view, 3> scandinavian{"nb", "da", "sv"};

const LanguageText* find_in(std::span<const LanguageText> texts, std::string_view tag) {
    auto found = std::ranges::find_if(texts, [&](const auto& text) { return text.language.to_string() == tag; });
    return found == texts.end() ? nullptr : &*found;
}

}  // namespace

const LanguageText* text_for(std::span<const LanguageText> texts, const Language& wanted) {
    auto tag = wanted.to_string();
    if (const auto* same = find_in(texts, tag)) return same;
    if (std::ranges::find(scandinavian, tag) != scandinavian.end())
        for (auto near : scandinavian)
            if (const auto* text = find_in(texts, near)) return text;
    if (const auto* english = find_in(texts, "en")) return english;
    return texts.empty() ? nullptr : &texts.front();
}

Outcome<void> check_languages(std::span<const LanguageText> texts, const std::string& pointer) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t before = 0; before < i; ++before)
            if (texts[i].language == texts[before].language)
                return invalid_field(pointer + "/" + std::to_string(i) + "/language", "language-twice");
    return {};
}

}  // namespace utsyn
