#include "platform/id.hpp"

#include <sodium.h>

#include <atomic>

namespace utsyn {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

bool hyphen_at(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

/// Counts on from a random start over all ids, so that what is made later in a millisecond sorts later (RFC 9562, 6.2).
std::uint32_t next_count() {
    static std::atomic<std::uint32_t> count{randombytes_random() >> 1};
    return ++count;
}

}  // namespace

Uuid Uuid::make(Instant now) {
    Uuid made;
    randombytes_buf(made.bytes.data(), made.bytes.size());
    auto milliseconds = static_cast<std::uint64_t>(now.time().time_since_epoch().count());
    auto count = next_count();
    for (std::size_t i = 0; i < 6; ++i) made.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    made.bytes[6] = static_cast<std::uint8_t>(0x70 | count >> 28);  // version 7, then the count's 32 bits
    made.bytes[7] = static_cast<std::uint8_t>(count >> 20);
    made.bytes[8] = static_cast<std::uint8_t>(0x80 | (count >> 14 & 0x3f));  // two bits of variant
    made.bytes[9] = static_cast<std::uint8_t>(count >> 6);
    made.bytes[10] = static_cast<std::uint8_t>(count << 2 | (made.bytes[10] & 0x03));
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
