#pragma once

#include "funding/opu_claim.hpp"
#include "mobility/stay.hpp"
#include "mobility/training_plan.hpp"

namespace utsyn {

/// A step that somebody ticked.
struct DoneStep {
    std::string step;
    Date done_on;
    Id<Person> person_id;  // who ticked it
};
BOOST_DESCRIBE_STRUCT(DoneStep, (), (step, done_on, person_id))

enum class AssessmentOutcome { approved, refused };
BOOST_DESCRIBE_ENUM(AssessmentOutcome, approved, refused)

/// What the school found: before, whether the learner may go; after, whether the stay counts as training.
struct SchoolAssessment {
    AssessmentOutcome outcome{};
    std::string assessor;
    Date assessed_on;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(SchoolAssessment, (), (outcome, assessor, assessed_on, note))
template <>
inline constexpr auto field_rules<SchoolAssessment> = std::array{
    FieldRule{.field = "assessor", .min_length = 1, .max_length = 200}, FieldRule{.field = "note", .max_length = 2000}};

/// That the refund was asked for.
struct RefundClaim {
    TrainingParty claimant{};
    Date claimed_on;
};
BOOST_DESCRIBE_STRUCT(RefundClaim, (), (claimant, claimed_on))

/// Who trains the learner; what is written down first and may be corrected until the refund is claimed.
struct TrainingPlaces {
    OpuRoute route{};
    std::optional<std::string> employer_home;  // on route A
    std::string employer_abroad;
    std::optional<Date> first_expense_on;  // the oldest that is claimed, from which the months count on route B
};
BOOST_DESCRIBE_STRUCT(TrainingPlaces, (), (route, employer_home, employer_abroad, first_expense_on))
template <>
inline constexpr auto field_rules<TrainingPlaces> =
    std::array{FieldRule{.field = "employer_home", .max_length = 200, .about = "On route A, who posts the learner."},
               FieldRule{.field = "employer_abroad", .min_length = 1, .max_length = 200},
               FieldRule{.field = "first_expense_on", .about = "On route B, the oldest expense that is claimed."}};

/// Training abroad of a vocational learner from Denmark (OPU): what one stay needs before, during and after.
struct TrainingAbroad {
    Id<TrainingAbroad> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Stay> stay_id;
    TrainingPlaces places;
    std::vector<DoneStep> done_steps;
    std::optional<SchoolAssessment> assessment_before;
    std::optional<SchoolAssessment> assessment_after;
    std::optional<RefundClaim> claim;
};
BOOST_DESCRIBE_STRUCT(TrainingAbroad, (),
                      (id, version, organisation_id, stay_id, places, done_steps, assessment_before, assessment_after,
                       claim))

/// Whether it may be kept for a stay: that of an outgoing pupil in placement, of a school where the programme pays from, that is
/// vocational or whose school forms are not known.
bool may_be_training_abroad(const Stay& stay, const Organisation& school, const RateBook& book);

/// The last day abroad: that of the stay, or the one before it was broken off.
Date last_day_abroad(const Stay& stay);

/// Makes the case of a programme that of the route, with what is known of a contract at home.
void tell_route(GrantCase& asked, const TrainingPlaces& places);

/// With its places corrected; ticks that the route does not have are left out.
/// Problems: training-abroad-claimed; invalid (/places/employer_home: required).
Outcome<TrainingAbroad> with_places(TrainingAbroad training, TrainingPlaces places, const Stay& stay);

/// Problems: invalid (/step: not-a-step; /done_on: in-the-future).
Outcome<TrainingAbroad> tick(TrainingAbroad training, DoneStep done, const Stay& stay, Date today);
/// Problems: nothing-to-take-back.
Outcome<TrainingAbroad> untick(TrainingAbroad training, std::string_view step);

/// Takes the place of an earlier assessment. Problems: invalid (/assessed_on: in-the-future, after-departure).
Outcome<TrainingAbroad> assess_before(TrainingAbroad training, const SchoolAssessment& assessment, const Stay& stay,
                                      Date today);
/// Problems: invalid (/assessed_on: in-the-future, before-return).
Outcome<TrainingAbroad> assess_after(TrainingAbroad training, const SchoolAssessment& assessment, const Stay& stay,
                                     Date today);

/// By when the refund is claimed; nothing while no day is known to count from.
std::optional<ClaimDeadline> claim_deadline(const TrainingAbroad& training, const Stay& stay, const RateBook& book);

/// Problems: training-abroad-claimed; claim-needs-expense; claim-too-late, with the last day; invalid (/claimed_on:
/// in-the-future).
Outcome<TrainingAbroad> claim_refund(TrainingAbroad training, const RefundClaim& claim, const Stay& stay,
                                     const RateBook& book, Date today);
/// Problems: nothing-to-take-back.
Outcome<TrainingAbroad> withdraw_claim(TrainingAbroad training);

/// When a step was done; nothing: it is not.
std::optional<Date> done_on(const TrainingAbroad& training, const TrainingStep& step);
/// Whether a step that is needed is not done though its time is over.
bool is_late(const TrainingAbroad& training, const TrainingStep& step, const Stay& stay, Date today);

enum class TrainingAbroadAction { edit, tick, assess_before, assess_after, claim, withdraw_claim };
BOOST_DESCRIBE_ENUM(TrainingAbroadAction, edit, tick, assess_before, assess_after, claim, withdraw_claim)

/// What the rules allow on that day, whoever asks.
std::vector<TrainingAbroadAction> actions_on(const TrainingAbroad& training, const Stay& stay, Date today);

}  // namespace utsyn
