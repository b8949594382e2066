#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice mobility_slice();

}  // namespace utsyn
