#pragma once

#include <cstdint>
#include <vector>

namespace utsyn {

/// The lottery number of each of `count` applicants, 0 the luckiest: the same for one seed on every machine.
/// The order is a Fisher-Yates shuffle drawn from SplitMix64 (Steele, Lea, Flood 2014) started at `seed`.
std::vector<std::uint32_t> draw_lottery(std::size_t count, std::uint64_t seed);

/// The applicants of a lottery, the luckiest first.
std::vector<std::uint32_t> order_of(const std::vector<std::uint32_t>& lottery);

}  // namespace utsyn
