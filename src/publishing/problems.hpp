#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType consent_given{"consent-given", 409};
inline constexpr ProblemType consent_withdrawn{"consent-withdrawn", 409};
inline constexpr ProblemType already_objected{"already-objected", 409};
inline constexpr ProblemType enquiry_answered{"enquiry-answered", 409};

inline constexpr const ProblemType* of_publishing[] = {&consent_given, &consent_withdrawn, &already_objected,
                                                       &enquiry_answered};

}  // namespace utsyn::problems
