#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType offer_published{"offer-published", 409};
inline constexpr ProblemType offer_over{"offer-over", 409};
inline constexpr ProblemType agreement_does_not_cover{"agreement-does-not-cover", 422};
inline constexpr ProblemType round_published{"round-published", 409};
inline constexpr ProblemType round_closed{"round-closed", 409};

inline constexpr const ProblemType* of_mobility[] = {
    &offer_published, &offer_over, &agreement_does_not_cover, &round_published, &round_closed,
};

}  // namespace utsyn::problems
