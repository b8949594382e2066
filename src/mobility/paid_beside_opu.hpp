#pragma once

#include "funding/funded_twice.hpp"

#include <span>

namespace utsyn {

/// Who grants something beside OPU, whose refund is not known before the receipts: what it pays must stay out of the claim.
std::optional<GrantProgramme> pays_beside_opu(std::span<const GrantOfStay> grants);

}  // namespace utsyn
