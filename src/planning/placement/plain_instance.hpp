#pragma once

#include "planning/placement/instance.hpp"
#include "platform/outcome.hpp"

#include <string>
#include <string_view>

namespace utsyn {

/// Reads the plain form: line 1 `n m`, line 2 the m capacities, then n lines, each a ranked list of places counted from 1,
/// best first, maybe empty. Nobody has points: the lottery decides.
/// Problems: invalid, with one field error whose pointer is "/lines/<line>" and whose reason says what is wrong.
Outcome<PlacementInstance> read_plain_instance(std::string_view text);

/// The same form as text.
std::string write_plain_instance(const PlacementInstance& instance);

}  // namespace utsyn
