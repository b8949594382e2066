#include "platform/quantities.hpp"

#include <algorithm>

namespace utsyn {

std::optional<Currency> Currency::parse(std::string_view text) {
    auto capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (text.size() != 3 || !std::all_of(text.begin(), text.end(), capital)) return std::nullopt;
    Currency parsed;
    std::copy(text.begin(), text.end(), parsed.letters_.begin());
    return parsed;
}

}  // namespace utsyn
