#pragma once

#include "platform/sql/listing.hpp"

#include <string_view>

namespace utsyn::sql {

/// The value of a register's filter from the text in the URL.
/// Problems: invalid, with pointer `/query/<name>`.
Outcome<Value> read_filter_value(const ListingFilter& filter, std::string_view text);

}  // namespace utsyn::sql
