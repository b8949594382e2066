#pragma once

#include "planning/placement/seat_flow.hpp"

namespace utsyn {

/// A flow that is settled again and again for weights that change: it keeps seats and prices, and goes from coarse weights
/// to fine ones (Gabow and Tarjan 1989), as coarse as the change demands.
/// Requires that everybody has a way in whatever happens, and that edges cost nothing.
class PricedFlow {
public:
    explicit PricedFlow(SeatNetwork network)
        : flow_{std::move(network)}, weights_(flow_.network().entries.size(), 0) {}

    /// Shape: `weights` per way in, from 0, counted as multiples of 2^coarseness, which is even and at most 20. False where
    /// the edges' minima cannot be met.
    bool settle(const std::vector<std::int64_t>& weights, int coarseness);

    /// Its prices are multiples of 2^coarseness.
    const SeatFlow& flow() const { return flow_; }

private:
    std::vector<std::int32_t> costs_at(const std::vector<std::int64_t>& weights, int coarseness) const;

    SeatFlow flow_;
    std::vector<std::int64_t> weights_;  // of the last time
    int coarseness_ = 0;
};

}  // namespace utsyn
