#include "platform/i18n/preference.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn::i18n {
namespace {

struct Wish {
    std::string tag;
    int thousandths = 1000;
};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// "0.85" as 850. What is not a weight counts as none given.
int weight(std::string_view text) {
    double value = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || !(value >= 0 && value <= 1)) return 1000;
    return static_cast<int>(value * 1000);
}

Wish wish_in(std::string_view part) {
    Wish wish;
    const auto semicolon = part.find(';');
    const auto tag = trimmed(part.substr(0, semicolon));
    wish.tag = tag.substr(0, tag.find('-'));
    for (char& letter : wish.tag)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (semicolon != std::string_view::npos) {
        const auto parameter = trimmed(part.substr(semicolon + 1));
        if (parameter.starts_with("q=")) wish.thousandths = weight(parameter.substr(2));
    }
    return wish;
}

}  // namespace

std::vector<std::string> wanted_tags(std::string_view accept_language) {
    std::vector<Wish> wishes;
    while (!accept_language.empty()) {
        const auto comma = std::min(accept_language.find(','), accept_language.size());
        Wish wish = wish_in(accept_language.substr(0, comma));
        if (!wish.tag.empty() && wish.thousandths > 0) wishes.push_back(std::move(wish));
        accept_language.remove_prefix(std::min(comma + 1, accept_language.size()));
    }
    std::ranges::stable_sort(wishes, std::greater{}, &Wish::thousandths);
    std::vector<std::string> tags;
    for (Wish& wish : wishes) tags.push_back(std::move(wish.tag));
    return tags;
}

}  // namespace utsyn::i18n
