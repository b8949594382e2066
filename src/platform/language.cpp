#include "platform/language.hpp"

#include <algorithm>

namespace utsyn {

std::optional<Language> Language::parse(std::string_view tag) {
    auto small = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    if (tag.size() < 2 || tag.size() > 3 || !std::all_of(tag.begin(), tag.end(), small)) return std::nullopt;
    Language language;
    language.tag_ = tag;
    return language;
}

}  // namespace utsyn
