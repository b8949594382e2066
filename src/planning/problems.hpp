#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType run_accepted{"run-accepted", 409};

inline constexpr const ProblemType* of_planning[] = {&run_accepted};

}  // namespace utsyn::problems
