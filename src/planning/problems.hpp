#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType run_accepted{"run-accepted", 409};
inline constexpr ProblemType run_clashes{"run-clashes", 409};
inline constexpr ProblemType run_not_decided{"run-not-decided", 409};
inline constexpr ProblemType run_not_under_way{"run-not-under-way", 409};
inline constexpr ProblemType run_without_effects{"run-without-effects", 409};

inline constexpr const ProblemType* of_planning[] = {&run_accepted, &run_clashes, &run_not_decided, &run_not_under_way,
                                                     &run_without_effects};

}  // namespace utsyn::problems
