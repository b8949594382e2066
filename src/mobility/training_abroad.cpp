#include "mobility/training_abroad.hpp"

#include "funding/grant_rules.hpp"
#include "mobility/problems.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// The step of that word on the training's route that somebody ticks.
bool is_ticked_by_hand(const TrainingAbroad& training, std::string_view word, const Stay& stay) {
    const auto steps = training_steps(training.places.route, stay.starts_on);
    const auto found = std::ranges::find(steps, word, &TrainingStep::step);
    return found != steps.end() && found->shown_by == ShownBy::tick;
}

Outcome<void> check_assessed_on(Date assessed_on, Date today) {
    if (assessed_on > today) return invalid_field("/assessed_on", "in-the-future");
    return {};
}

/// Only an approval is what the step asks for.
std::optional<Date> approved_on(const std::optional<SchoolAssessment>& assessment) {
    if (!assessment || assessment->outcome != AssessmentOutcome::approved) return std::nullopt;
    return assessment->assessed_on;
}

}  // namespace

bool may_be_training_abroad(const Stay& stay, const Organisation& school, const RateBook& book) {
    const bool is_vocational =
        school.school_forms.empty() ||
        std::ranges::find(school.school_forms, SchoolForm::vocational) != school.school_forms.end();
    return stay.direction == Direction::outgoing && stay.who == Who::pupils && stay.activity == Activity::internship &&
           school.country == authority_of(book, "opu", "stay_months_least") && is_vocational;
}

Date last_day_abroad(const Stay& stay) {
    return stay.break_off ? std::min(stay.ends_on, stay.break_off->from - Days{1}) : stay.ends_on;
}

void tell_route(GrantCase& asked, const TrainingPlaces& places) {
    asked.route = places.route;
    asked.has_training_contract = places.route == OpuRoute::a;
}

Outcome<TrainingAbroad> with_places(TrainingAbroad training, TrainingPlaces places, const Stay& stay) {
    if (training.claim) return problem(problems::training_abroad_claimed);
    const bool is_posting = places.route == OpuRoute::a;
    if (is_posting && places.employer_home.value_or("").empty()) return invalid_field("/employer_home", "required");
    if (is_posting) places.first_expense_on.reset();
    else places.employer_home.reset();
    training.places = std::move(places);
    std::erase_if(training.done_steps,
                  [&](const DoneStep& done) { return !is_ticked_by_hand(training, done.step, stay); });
    return training;
}

Outcome<TrainingAbroad> tick(TrainingAbroad training, DoneStep done, const Stay& stay, Date today) {
    if (!is_ticked_by_hand(training, done.step, stay)) return invalid_field("/step", "not-a-step");
    if (done.done_on > today) return invalid_field("/done_on", "in-the-future");
    std::erase_if(training.done_steps, [&](const DoneStep& before) { return before.step == done.step; });
    training.done_steps.push_back(std::move(done));
    return training;
}

Outcome<TrainingAbroad> untick(TrainingAbroad training, std::string_view step) {
    if (std::erase_if(training.done_steps, [&](const DoneStep& done) { return done.step == step; }) == 0)
        return problem(problems::nothing_to_take_back);
    return training;
}

Outcome<TrainingAbroad> assess_before(TrainingAbroad training, const SchoolAssessment& assessment, const Stay& stay,
                                      Date today) {
    if (auto checked = check_assessed_on(assessment.assessed_on, today); !checked) return checked.error();
    if (assessment.assessed_on > stay.starts_on) return invalid_field("/assessed_on", "after-departure");
    training.assessment_before = assessment;
    return training;
}

Outcome<TrainingAbroad> assess_after(TrainingAbroad training, const SchoolAssessment& assessment, const Stay& stay,
                                     Date today) {
    if (auto checked = check_assessed_on(assessment.assessed_on, today); !checked) return checked.error();
    if (assessment.assessed_on < last_day_abroad(stay)) return invalid_field("/assessed_on", "before-return");
    training.assessment_after = assessment;
    return training;
}

std::optional<ClaimDeadline> claim_deadline(const TrainingAbroad& training, const Stay& stay, const RateBook& book) {
    const auto deadline = opu_claim_deadline(training.places.route, last_day_abroad(stay), book);
    if (!deadline || deadline->counted_from == ClaimCountedFrom::end_of_posting) return deadline;
    if (!training.places.first_expense_on) return std::nullopt;
    return opu_claim_deadline(training.places.route, *training.places.first_expense_on, book);
}

Outcome<TrainingAbroad> claim_refund(TrainingAbroad training, const RefundClaim& claim, const Stay& stay,
                                     const RateBook& book, Date today) {
    if (training.claim) return problem(problems::training_abroad_claimed);
    if (claim.claimed_on > today) return invalid_field("/claimed_on", "in-the-future");
    const auto deadline = claim_deadline(training, stay, book);
    if (!deadline) return problem(problems::claim_needs_expense);
    if (claim.claimed_on > deadline->last_day)
        return problem(problems::claim_too_late, {{"last_day", deadline->last_day}});
    training.claim = claim;
    return training;
}

Outcome<TrainingAbroad> withdraw_claim(TrainingAbroad training) {
    if (!training.claim) return problem(problems::nothing_to_take_back);
    training.claim.reset();
    return training;
}

std::optional<Date> done_on(const TrainingAbroad& training, const TrainingStep& step) {
    switch (step.shown_by) {
        case ShownBy::assessment_before: return approved_on(training.assessment_before);
        case ShownBy::assessment_after: return approved_on(training.assessment_after);
        case ShownBy::claim: return training.claim ? std::optional{training.claim->claimed_on} : std::nullopt;
        case ShownBy::tick: break;
    }
    const auto done = std::ranges::find(training.done_steps, step.step, &DoneStep::step);
    return done == training.done_steps.end() ? std::nullopt : std::optional{done->done_on};
}

bool is_late(const TrainingAbroad& training, const TrainingStep& step, const Stay& stay, Date today) {
    if (!step.is_needed || done_on(training, step)) return false;
    switch (step.phase) {
        case TrainingPhase::before: return today >= stay.starts_on;
        case TrainingPhase::during: return today > last_day_abroad(stay);
        case TrainingPhase::after: break;
    }
    return false;
}

std::vector<TrainingAbroadAction> actions_on(const TrainingAbroad& training, const Stay& stay, Date today) {
    using enum TrainingAbroadAction;
    const auto state = state_on(stay, today);
    if (state == StayState::cancelled) return {};
    std::vector<TrainingAbroadAction> actions{TrainingAbroadAction::tick};
    if (state == StayState::planned || !training.assessment_before)
        actions.push_back(TrainingAbroadAction::assess_before);
    if (today >= last_day_abroad(stay)) actions.push_back(TrainingAbroadAction::assess_after);
    if (training.claim) actions.push_back(TrainingAbroadAction::withdraw_claim);
    else actions.insert(actions.end(), {edit, claim});
    return actions;
}

}  // namespace utsyn
