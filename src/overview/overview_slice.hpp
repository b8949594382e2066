#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice overview_slice();

}  // namespace utsyn
