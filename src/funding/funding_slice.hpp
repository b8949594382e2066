#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice funding_slice();

}  // namespace utsyn
