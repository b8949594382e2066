#pragma once

#include "funding/grant_told.hpp"
#include "mobility/training_abroad_store.hpp"

namespace utsyn {

struct TrainingPaperView {
    std::string paper;
    std::vector<Source> sources;
    Certainty certainty{};
};
BOOST_DESCRIBE_STRUCT(TrainingPaperView, (), (paper, sources, certainty))

/// A step with what is known of it.
struct TrainingStepView {
    std::string step;
    TrainingPhase phase{};
    TrainingParty who{};
    ShownBy shown_by{};
    bool is_needed = false;
    std::optional<Date> done_on;
    std::optional<std::string> done_by;
    bool is_late = false;
    std::vector<TrainingPaperView> papers;
    std::vector<Source> sources;
    Certainty certainty{};
};
BOOST_DESCRIBE_STRUCT(TrainingStepView, (),
                      (step, phase, who, shown_by, is_needed, done_on, done_by, is_late, papers, sources, certainty))

struct ClaimDeadlineView {
    Date last_day;
    ClaimCountedFrom counted_from{};
    std::vector<Source> sources;
    Certainty certainty{};
};
BOOST_DESCRIBE_STRUCT(ClaimDeadlineView, (), (last_day, counted_from, sources, certainty))

/// What is seen of one training abroad; `done` and `needed` count the steps that everybody needs.
struct TrainingAbroadView {
    TrainingAbroad training_abroad;
    StayRow stay;
    std::vector<TrainingStepView> steps;
    std::int64_t done = 0;
    std::int64_t needed = 0;
    std::optional<ClaimDeadlineView> claim_deadline;
    std::vector<TrainingAbroadAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(TrainingAbroadView, (),
                      (training_abroad, stay, steps, done, needed, claim_deadline, allowed_actions))

enum class StayTrainingAction { begin };
BOOST_DESCRIBE_ENUM(StayTrainingAction, begin)

/// The training abroad of a stay, or whether one may be begun.
struct StayTraining {
    std::optional<TrainingAbroadView> training_abroad;
    std::vector<StayTrainingAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(StayTraining, (), (training_abroad, allowed_actions))

struct StepTick {
    std::string step;
    Date done_on;
};
BOOST_DESCRIBE_STRUCT(StepTick, (), (step, done_on))
template <>
inline constexpr auto field_rules<StepTick> = std::array{FieldRule{.field = "step", .max_length = 100}};

/// What either programme pays for the stay.
struct TrainingGrants {
    ToldGrant opu;
    ToldGrant erasmus;
};
BOOST_DESCRIBE_STRUCT(TrainingGrants, (), (opu, erasmus))

/// Everything but what the reader may do.
TrainingAbroadView training_view(sql::Transaction& transaction, const TrainingAbroad& training, const Stay& stay,
                                 const RateBook& book, Date today);

}  // namespace utsyn
