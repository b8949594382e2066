#pragma once

#include "funding/grant_case.hpp"
#include "funding/provenance.hpp"

namespace utsyn {

enum class TrainingPhase { before, during, after };
BOOST_DESCRIBE_ENUM(TrainingPhase, before, during, after)

/// Who acts in a step, or claims.
enum class TrainingParty { employer, learner, school };
BOOST_DESCRIBE_ENUM(TrainingParty, employer, learner, school)

/// What shows that a step is done: somebody ticks it, or what is written down of the school's assessments and the claim.
enum class ShownBy { tick, assessment_before, assessment_after, claim };
BOOST_DESCRIBE_ENUM(ShownBy, tick, assessment_before, assessment_after, claim)

/// A form or enclosure that a step asks for; its name stands in the message files under `training_paper.<paper>`.
struct TrainingPaper {
    std::string paper;
    Provenance provenance;
};

/// A step on the way of training abroad; its name stands in the message files under `training_step.<step>`.
struct TrainingStep {
    std::string step;
    TrainingPhase phase{};
    TrainingParty who{};
    ShownBy shown_by{};
    bool is_needed = false;  // else only for some
    std::vector<TrainingPaper> papers;
    Provenance provenance;
};

/// The steps of a route in their order, as they hold for a stay that begins on that day.
/// Source: data/mobility/training_abroad_steps.csv and training_abroad_papers.csv, whose rows name their sources.
std::vector<TrainingStep> training_steps(OpuRoute route, Date starts_on);

/// Units: days. Source: data/mobility/training_abroad.json, which names its own.
struct TrainingAbroadLimits {
    std::string source;
    std::string note;
    Date valid_from;
    std::string certainty;
    std::int64_t claim_notice_days = 0;
    std::int64_t claim_urgent_days = 0;
};
BOOST_DESCRIBE_STRUCT(TrainingAbroadLimits, (),
                      (source, note, valid_from, certainty, claim_notice_days, claim_urgent_days))

/// Those of the program's data files.
const TrainingAbroadLimits& training_abroad_limits();

}  // namespace utsyn
