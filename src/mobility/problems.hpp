#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType offer_published{"offer-published", 409};
inline constexpr ProblemType offer_over{"offer-over", 409};
inline constexpr ProblemType agreement_does_not_cover{"agreement-does-not-cover", 422};
inline constexpr ProblemType round_published{"round-published", 409};
inline constexpr ProblemType round_closed{"round-closed", 409};
inline constexpr ProblemType stay_over{"stay-over", 409};
inline constexpr ProblemType stay_not_under_way{"stay-not-under-way", 409};
inline constexpr ProblemType no_position{"no-position", 409};
inline constexpr ProblemType learning_agreement_exists{"learning-agreement-exists", 409};
inline constexpr ProblemType learning_agreement_signed{"learning-agreement-signed", 409};
inline constexpr ProblemType learning_agreement_without_goals{"learning-agreement-without-goals", 409};
inline constexpr ProblemType learning_agreement_already_signed{"learning-agreement-already-signed", 409};

inline constexpr const ProblemType* of_mobility[] = {
    &offer_published, &offer_over, &agreement_does_not_cover, &round_published, &round_closed,
};

}  // namespace utsyn::problems
