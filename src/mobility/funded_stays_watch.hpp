#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// The stays that a project pays for, those alike together, with what their pages show.
std::vector<FundedStay> funded_stays(const View& view, const Uuid& project);

}  // namespace utsyn
