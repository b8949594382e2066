#pragma once

#include "platform/sql/listing.hpp"

#include <string>

namespace utsyn {

// For statements over `organisation` and `home`, the organisation from which distances count. What they name as
// `:near_region` is `near_region_parameter`.

/// `is_near`, whether it lies in the near region, and `distance`, in a straight line over a sphere to the kilometre; null
/// where a position is not known.
std::string position_columns();
sql::ListingFilter near_region_filter();
/// The nearest first, those without a position last.
sql::ListingSort distance_sort();
const std::string& near_region_parameter();

}  // namespace utsyn
