#pragma once

#include "platform/slice.hpp"

#include <span>

namespace utsyn {

/// Every capability of the program, in include order.
std::span<const Slice> slices();

}  // namespace utsyn
