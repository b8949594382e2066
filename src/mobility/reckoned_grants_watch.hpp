#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Of the offers and the stays that are not over; those who travel together are one.
std::vector<ReckonedGrant> reckoned_grants(const View& view, const RateBook& rates);

}  // namespace utsyn
