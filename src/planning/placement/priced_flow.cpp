#include "planning/placement/priced_flow.hpp"

#include <algorithm>
#include <cstdlib>

namespace utsyn {
namespace {

/// Half as many bits of the costs are new at each turn as make four times as fine.
constexpr int bits_a_turn = 2;
/// A change of so many units is taken in at once.
constexpr std::int32_t small_change = 4;

std::vector<std::int32_t> without_low_bits(std::vector<std::int32_t> costs, int bits) {
    for (auto& cost : costs) cost >>= bits;
    return costs;
}

}  // namespace

bool PricedFlow::settle(const std::vector<std::int32_t>& costs) {
    std::int32_t change = 0;
    for (std::size_t way = 0; way < costs.size(); ++way) change = std::max(change, std::abs(costs[way] - costs_[way]));
    int bits = 0;
    while (change >> bits > small_change) bits += bits_a_turn;
    flow_.refine(without_low_bits(costs, bits), -bits);
    flow_.settle();
    for (; bits > 0 && flow_.is_possible() && flow_.everyone_is_in(); bits -= bits_a_turn) {
        flow_.refine(without_low_bits(costs, bits - bits_a_turn), bits_a_turn);
        flow_.settle();
    }
    costs_ = costs;
    return flow_.is_possible() && flow_.everyone_is_in();
}

}  // namespace utsyn
