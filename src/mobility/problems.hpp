#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType offer_published{"offer-published", 409};
inline constexpr ProblemType offer_over{"offer-over", 409};
inline constexpr ProblemType agreement_does_not_cover{"agreement-does-not-cover", 422};
inline constexpr ProblemType round_published{"round-published", 409};
inline constexpr ProblemType round_closed{"round-closed", 409};
inline constexpr ProblemType round_not_closed{"round-not-closed", 409};
inline constexpr ProblemType round_placed{"round-placed", 409};
inline constexpr ProblemType application_withdrawn{"application-withdrawn", 409};
inline constexpr ProblemType placement_does_not_fit{"placement-does-not-fit", 409};
inline constexpr ProblemType no_place_to_answer{"no-place-to-answer", 409};
inline constexpr ProblemType place_answered{"place-answered", 409};
inline constexpr ProblemType answer_too_late{"answer-too-late", 409};
inline constexpr ProblemType stay_over{"stay-over", 409};
inline constexpr ProblemType stay_not_planned{"stay-not-planned", 409};
inline constexpr ProblemType stay_not_under_way{"stay-not-under-way", 409};
inline constexpr ProblemType journey_not_awaiting_approval{"journey-not-awaiting-approval", 409};
inline constexpr ProblemType no_position{"no-position", 409};
inline constexpr ProblemType support_not_given{"support-not-given", 409};
inline constexpr ProblemType learning_agreement_exists{"learning-agreement-exists", 409};
inline constexpr ProblemType learning_agreement_signed{"learning-agreement-signed", 409};
inline constexpr ProblemType learning_agreement_without_goals{"learning-agreement-without-goals", 409};
inline constexpr ProblemType learning_agreement_already_signed{"learning-agreement-already-signed", 409};
inline constexpr ProblemType training_abroad_exists{"training-abroad-exists", 409};
inline constexpr ProblemType training_abroad_not_possible{"training-abroad-not-possible", 409};
inline constexpr ProblemType training_abroad_claimed{"training-abroad-claimed", 409};
inline constexpr ProblemType nothing_to_take_back{"nothing-to-take-back", 409};
inline constexpr ProblemType claim_needs_expense{"claim-needs-expense", 409};
inline constexpr ProblemType claim_too_late{"claim-too-late", 409};

inline constexpr const ProblemType* of_mobility[] = {
    &offer_published,
    &offer_over,
    &agreement_does_not_cover,
    &round_published,
    &round_closed,
    &round_not_closed,
    &round_placed,
    &application_withdrawn,
    &placement_does_not_fit,
    &no_place_to_answer,
    &place_answered,
    &answer_too_late,
    &stay_over,
    &stay_not_planned,
    &stay_not_under_way,
    &journey_not_awaiting_approval,
    &no_position,
    &support_not_given,
    &learning_agreement_exists,
    &learning_agreement_signed,
    &learning_agreement_without_goals,
    &learning_agreement_already_signed,
    &training_abroad_exists,
    &training_abroad_not_possible,
    &training_abroad_claimed,
    &nothing_to_take_back,
    &claim_needs_expense,
    &claim_too_late,
};

}  // namespace utsyn::problems
