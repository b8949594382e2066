#pragma once

#include "planning/placement/seat_flow.hpp"

namespace utsyn {

/// A flow that is settled again and again for costs that change a little: it keeps seats and prices, and goes from coarse
/// costs to fine ones (Gabow and Tarjan 1989), as coarse as the change demands.
/// Requires that everybody has a way in whatever happens, and that edges cost nothing.
class PricedFlow {
public:
    explicit PricedFlow(SeatNetwork network) : flow_{std::move(network)}, costs_(flow_.network().entries.size(), 0) {}

    /// Shape: `costs` per way in, from 0. False where the edges' minima cannot be met.
    bool settle(const std::vector<std::int32_t>& costs);

    const SeatFlow& flow() const { return flow_; }

private:
    SeatFlow flow_;
    std::vector<std::int32_t> costs_;  // of the last time
};

}  // namespace utsyn
