#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// What each project that is still planned would be granted with these rates; those applied for keep theirs.
std::vector<ReckonedGrant> reckoned_budgets(const View& view, const RateBook& rates);

}  // namespace utsyn
