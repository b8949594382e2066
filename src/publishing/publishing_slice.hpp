#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice publishing_slice();

}  // namespace utsyn
