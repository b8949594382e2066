#pragma once

#include <cstdint>

namespace utsyn {

/// Whom a place would rather have: more points first, then the lower lottery number. A larger key goes first, and no two
/// applicants have the same.
inline std::uint64_t priority_key(std::int32_t points, std::uint32_t lottery) {
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(points) ^ 0x8000'0000U) << 32) | ~lottery;
}

}  // namespace utsyn
