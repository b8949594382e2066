#include "planning/placement/priced_flow.hpp"

#include <algorithm>
#include <cstdlib>

namespace utsyn {
namespace {

/// So many bits of the weights are new at each turn.
constexpr int bits_a_turn = 2;
/// A change of so much is taken in at once.
constexpr std::int64_t small_change = 16;

}  // namespace

bool PricedFlow::settle(const std::vector<std::int64_t>& weights, int coarseness) {
    std::int64_t change = 0;
    for (std::size_t way = 0; way < weights.size(); ++way)
        change = std::max(change, std::abs(weights[way] - weights_[way]));
    auto now = coarseness;
    while (change >> now > small_change) now += bits_a_turn;
    for (; now >= coarseness; now -= bits_a_turn) {
        flow_.refine(costs_at(weights, now), coarseness_ - now);
        coarseness_ = now;
        flow_.settle();
        if (!flow_.is_possible() || !flow_.everyone_is_in()) return false;
    }
    weights_ = weights;
    return true;
}

std::vector<std::int32_t> PricedFlow::costs_at(const std::vector<std::int64_t>& weights, int coarseness) const {
    std::vector<std::int32_t> costs;
    costs.reserve(weights.size());
    const auto half = std::int64_t{1} << coarseness >> 1;
    for (auto weight : weights) costs.push_back(static_cast<std::int32_t>((weight + half) >> coarseness));
    return costs;
}

}  // namespace utsyn
