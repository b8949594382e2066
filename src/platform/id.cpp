#include "platform/id.hpp"

#include <sodium.h>

namespace utsyn {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

bool hyphen_at(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

}  // namespace

Uuid Uuid::make(Instant now) {
    Uuid made;
    randombytes_buf(made.bytes.data(), made.bytes.size());
    auto milliseconds = static_cast<std::uint64_t>(now.time().time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) made.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    made.bytes[6] = static_cast<std::uint8_t>((made.bytes[6] & 0x0f) | 0x70);
    made.bytes[8] = static_cast<std::uint8_t>((made.bytes[8] & 0x3f) | 0x80);
    return made;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid parsed;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (hyphen_at(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        auto value = hex_digits.find(text[i]);
        if (value == std::string_view::npos) return std::nullopt;
        auto& byte = parsed.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++nibble;
    }
    return parsed;
}

std::string Uuid::to_string() const {
    std::string text;
    text.reserve(36);
    for (auto byte : bytes) {
        if (hyphen_at(text.size())) text += '-';
        text += hex_digits[byte >> 4];
        text += hex_digits[byte & 0x0f];
    }
    return text;
}

}  // namespace utsyn
