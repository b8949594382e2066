#include "platform/geography/folded_name.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <array>

namespace utsyn {
namespace {

/// The letters that Unicode does not take apart into a base letter and a mark.
std::string_view base_letters(UChar32 letter) {
    switch (letter) {
        case 0x00e6: return "a";  // æ
        case 0x00f8:
        case 0x0153: return "o";   // ø, œ
        case 0x00df: return "ss";  // ß
        case 0x0142: return "l";   // ł
        case 0x0111:
        case 0x00f0: return "d";   // đ, ð
        case 0x00fe: return "th";  // þ
        case 0x0127: return "h";   // ħ
        case 0x0131: return "i";   // ı
        case 0x014b: return "n";   // ŋ
        default: return {};
    }
}

icu::UnicodeString taken_apart(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    text.foldCase();
    const auto* decomposition = icu::Normalizer2::getNFKDInstance(status);
    return U_SUCCESS(status) ? decomposition->normalize(text, status) : text;
}

/// Doubled vowels that stand for one letter with a mark.
void join_vowels(std::string& folded) {
    constexpr std::array<std::array<std::string_view, 2>, 4> joined{
        {{"aa", "a"}, {"ae", "a"}, {"oe", "o"}, {"ue", "u"}}};
    for (const auto& [pair, letter] : joined)
        for (auto at = folded.find(pair); at != std::string::npos; at = folded.find(pair, at + 1))
            folded.replace(at, pair.size(), letter);
}

}  // namespace

std::string folded_name(std::string_view name) {
    const auto text = taken_apart(name);
    std::string folded;
    for (std::int32_t position = 0; position < text.length(); position = text.moveIndex32(position, 1)) {
        const UChar32 letter = text.char32At(position);
        if (u_charType(letter) == U_NON_SPACING_MARK) continue;
        if (letter < 0x80 && u_isalnum(letter)) folded.push_back(static_cast<char>(letter));
        else if (const auto letters = base_letters(letter); !letters.empty()) folded += letters;
        else if (letter == '\'' || letter == 0x2019) continue;
        else if (u_isalnum(letter)) text.tempSubString(position, 1).toUTF8String(folded);
        else if (!folded.empty() && folded.back() != ' ') folded.push_back(' ');
    }
    if (folded.ends_with(' ')) folded.pop_back();
    join_vowels(folded);
    return folded;
}

}  // namespace utsyn
