#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType run_accepted{"run-accepted", 409};
inline constexpr ProblemType run_clashes{"run-clashes", 409};

inline constexpr const ProblemType* of_planning[] = {&run_accepted, &run_clashes};

}  // namespace utsyn::problems
