#pragma once

#include "platform/shape.hpp"

#include <map>

namespace utsyn {

/// A JSON body that keeps every rule of the shape, with nothing in it that may be left out but the ids that are given
/// by the names of their fields. Dates are `today`.
std::string sample_body(const Shape& shape, Date today, const std::map<std::string, std::string>& ids = {});

/// The names of the shape's own fields that hold an id, or may.
std::vector<std::string> id_fields(const Shape& shape);

}  // namespace utsyn
