#include "platform/text.hpp"

#include <utility>

#include <unicode/utf8.h>
#include <algorithm>

namespace utsyn {

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

bool is_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t position = 0; position < length;) {
        UChar32 letter = 0;
        U8_NEXT(bytes, position, length, letter);
        if (letter < 0) return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view no_break_space = "\xC2\xA0";
    while (true) {
        if (!text.empty() && blanks.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
        else if (!text.empty() && blanks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
        else if (text.starts_with(no_break_space)) text.remove_prefix(no_break_space.size());
        else if (text.ends_with(no_break_space)) text.remove_suffix(no_break_space.size());
        else return text;
    }
}

std::string_view cut(std::string_view& rest, char separator) {
    auto end = rest.find(separator);
    if (end == std::string_view::npos) return std::exchange(rest, {});
    auto part = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return part;
}

}  // namespace utsyn
