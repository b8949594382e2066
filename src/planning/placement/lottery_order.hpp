#pragma once

#include "planning/placement/seat_network.hpp"

namespace utsyn {

/// Of all flows of a network that let everybody in, finds the one that comes first in lottery order: each applicant in turn
/// gets the first of her ways in that some flow gives her without taking away what those before her got. `ways` and `flows`
/// say a flow that lets everybody in, and are changed to that one. Shape: `order` holds every applicant once.
///
/// Method: for each way she would rather have, a cycle of moves is sought from both its ends at once. Where there is none,
/// the nodes on the smaller side can never be on a cycle with the others again, so searches in vain cost little in all.
void prefer_in_lottery_order(const SeatNetwork& network, const std::vector<std::uint32_t>& order,
                             std::vector<std::uint32_t>& ways, std::vector<std::int64_t>& flows);

}  // namespace utsyn
