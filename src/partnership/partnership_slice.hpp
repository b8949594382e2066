#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice partnership_slice();

}  // namespace utsyn
