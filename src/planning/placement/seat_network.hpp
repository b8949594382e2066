#pragma once

#include "planning/placement/instance.hpp"

namespace utsyn {

/// A way from one node towards the root, for at least `least` and at most `most` applicants, each at `cost` from 0.
struct SeatEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int32_t cost = 0;
};

/// Where applicants can go: each enters at one node and walks along edges to the root, where all end. Places, partners and
/// staying at home are nodes; seats, maxima and minima are edges. The edges form a tree towards the root; between the same
/// two nodes there may be several.
struct SeatNetwork {
    std::uint32_t nodes = 0;
    std::uint32_t root = 0;
    std::vector<SeatEdge> edges;
    std::vector<std::uint32_t> starts{0};  // per applicant her first way in, one more at the end
    std::vector<std::uint32_t> entries;    // per way in: the node
    std::vector<std::int32_t> costs;       // per way in, from 0
    std::vector<std::uint32_t> positions;  // per way in: where it stands in her list, `none` for staying at home

    std::uint32_t applicants() const { return static_cast<std::uint32_t>(starts.size() - 1); }
};

}  // namespace utsyn
