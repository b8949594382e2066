#pragma once

#include "mobility/stay_store.hpp"

namespace utsyn {

/// What is seen of one stay.
struct StayView {
    Stay stay;
    StayRow row;
    std::int64_t days = 0;
    JourneyState journey_state{};
    std::optional<std::string> journey_approved_by;
    std::optional<Id<LearningAgreement>> learning_agreement_id;
    std::optional<LearningAgreementState> learning_agreement_state;
    std::vector<StayAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(StayView, (),
                      (stay, row, days, journey_state, journey_approved_by, learning_agreement_id,
                       learning_agreement_state, allowed_actions))

struct JourneyChoice {
    std::string mode;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(JourneyChoice, (), (mode, reason))
template <>
inline constexpr auto field_rules<JourneyChoice> = std::array{
    FieldRule{.field = "reason", .min_length = 1, .max_length = 300, .about = "As the Erasmus+ tool asks for it."}};

struct BreakOffReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(BreakOffReason, (), (reason))
template <>
inline constexpr auto field_rules<BreakOffReason> =
    std::array{FieldRule{.field = "reason", .min_length = 1, .max_length = 2000}};

struct LearningAgreementDraft {
    std::vector<LearningGoal> goals;
    std::string tasks;
    std::string supervision;
    std::string assessment;
    std::string recognition;
};
BOOST_DESCRIBE_STRUCT(LearningAgreementDraft, (), (goals, tasks, supervision, assessment, recognition))
template <>
inline constexpr auto field_rules<LearningAgreementDraft> =
    std::array{FieldRule{.field = "goals", .max_items = 20}, FieldRule{.field = "tasks", .max_length = 5000}};

/// The goals that a pupil chooses.
struct LearningGoalsDraft {
    std::vector<LearningGoal> goals;
};
BOOST_DESCRIBE_STRUCT(LearningGoalsDraft, (), (goals))
template <>
inline constexpr auto field_rules<LearningGoalsDraft> = std::array{FieldRule{.field = "goals", .max_items = 20}};

/// What is seen of one learning agreement.
struct LearningAgreementView {
    LearningAgreement learning_agreement;
    LearningAgreementState state{};
    StayRow stay;
    std::vector<LearningAgreementAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(LearningAgreementView, (), (learning_agreement, state, stay, allowed_actions))

}  // namespace utsyn
