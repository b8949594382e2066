#pragma once

#include "planning/placement/seat_network.hpp"

#include <optional>

namespace utsyn {

/// An instance as a network: places, above them the partners with a maximum, above these the root. Ways that are not for
/// an applicant are left out. Who is fixed by hand has no way; her seat is taken away beforehand.
/// Where a grouping has bounds, each of its groups has a node for staying at home, a way in for each of its applicants; else
/// staying at home is not part of the network, and who cannot be let in is left waiting.
struct InstanceNetwork {
    SeatNetwork network;
    std::vector<std::uint32_t> homes;  // per group the node for staying at home; empty without bounds on groups
};

/// Problems: none; nothing when those fixed by hand already break a bound.
/// Shape: `grouping` is the position of the grouping whose applicants stay at home group by group, or none.
std::optional<InstanceNetwork> network_of(const PlacementInstance& instance, std::uint32_t grouping);

bool has_bounds(const ApplicantGrouping& grouping);

/// Whether seats, partners' maxima, one grouping's bounds and applicants fixed by hand are all that is asked: then placing
/// is one flow.
bool forms_one_flow(const PlacementInstance& instance);

/// The position of the first grouping with bounds, or none.
std::uint32_t bounded_grouping(const PlacementInstance& instance);

}  // namespace utsyn
