#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType partner_exists{"partner-exists", 409};
inline constexpr ProblemType agreement_signed{"agreement-signed", 409};
inline constexpr ProblemType agreement_already_signed_by_us{"agreement-already-signed-by-us", 409};
inline constexpr ProblemType agreement_already_signed_by_them{"agreement-already-signed-by-them", 409};
inline constexpr ProblemType agreement_not_in_force{"agreement-not-in-force", 409};
inline constexpr ProblemType agreement_ends_before_notice{"agreement-ends-before-notice", 409};
inline constexpr ProblemType agreement_over{"agreement-over", 409};

inline constexpr const ProblemType* of_partnership[] = {
    &partner_exists,
    &agreement_signed,
    &agreement_already_signed_by_us,
    &agreement_already_signed_by_them,
    &agreement_not_in_force,
    &agreement_ends_before_notice,
    &agreement_over,
};

}  // namespace utsyn::problems
