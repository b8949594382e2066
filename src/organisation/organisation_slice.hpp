#pragma once

#include "platform/slice.hpp"

namespace utsyn {

Slice organisation_slice();

}  // namespace utsyn
