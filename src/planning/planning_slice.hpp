#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice planning_slice();

}  // namespace utsyn
