#include "mobility/training_abroad.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace utsyn {
namespace {

const Stay stay{.direction = Direction::outgoing,
                .activity = Activity::internship,
                .who = Who::pupils,
                .starts_on = {2026, 9, 1},
                .ends_on = {2026, 11, 14}};

const RateBook& book() {
    return RateBook::embedded();
}

TrainingAbroad posting() {
    return *with_places({}, {OpuRoute::a, "Maskinfabrikken", "Atelier", {}}, stay);
}
TrainingAbroad employment(std::optional<Date> first_expense_on = {}) {
    return *with_places({}, {OpuRoute::b, {}, "Atelier", first_expense_on}, stay);
}

Outcome<TrainingAbroad> claimed(const TrainingAbroad& training, Date claimed_on) {
    return claim_refund(training, {TrainingParty::employer, claimed_on}, stay, book(), {2027, 12, 31});
}

SchoolAssessment assessed(AssessmentOutcome outcome, Date day) {
    return {outcome, "Mette", day, ""};
}

const TrainingStep& step_of(const std::vector<TrainingStep>& steps, std::string_view word) {
    return *std::ranges::find(steps, word, &TrainingStep::step);
}

bool allows(const TrainingAbroad& training, TrainingAbroadAction action, Date today, const Stay& of = stay) {
    const auto actions = actions_on(training, of, today);
    return std::ranges::find(actions, action) != actions.end();
}

std::string reason_of(const Outcome<TrainingAbroad>& refused) {
    return refused ? "" : refused.error().errors.at(0).reason;
}

}  // namespace

TEST(TrainingAbroad, T66_is_for_placements_of_outgoing_pupils_of_vocational_schools_in_denmark) {
    const Organisation school{.country = "DK", .school_forms = {SchoolForm::vocational}};
    EXPECT_TRUE(may_be_training_abroad(stay, school, book()));
    auto other = school;
    other.school_forms.clear();
    EXPECT_TRUE(may_be_training_abroad(stay, other, book()));
    other.school_forms = {SchoolForm::upper_secondary};
    EXPECT_FALSE(may_be_training_abroad(stay, other, book()));
    other = school;
    other.country = "NO";
    EXPECT_FALSE(may_be_training_abroad(stay, other, book()));
    for (auto change :
         {+[](Stay& one) { one.direction = Direction::incoming; }, +[](Stay& one) { one.who = Who::staff; },
          +[](Stay& one) { one.activity = Activity::study_trip; }}) {
        auto changed = stay;
        change(changed);
        EXPECT_FALSE(may_be_training_abroad(changed, school, book()));
    }
}

TEST(TrainingAbroad, T66_a_refund_is_claimed_within_four_months_of_the_end_of_the_posting) {
    ASSERT_TRUE(claim_deadline(posting(), stay, book()));
    EXPECT_EQ(claim_deadline(posting(), stay, book())->last_day, (Date{2027, 3, 14}));
    EXPECT_TRUE(claimed(posting(), {2027, 3, 14}));
    const auto late = claimed(posting(), {2027, 3, 15});
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().is(problems::claim_too_late));
    EXPECT_EQ(late.error().arguments, (Arguments{{"last_day", Date{2027, 3, 14}}}));
}

TEST(TrainingAbroad, a_posting_that_is_broken_off_ends_the_day_before) {
    auto broken = stay;
    broken.break_off = BreakOff{{2026, 10, 21}, "The firm closed"};
    EXPECT_EQ(last_day_abroad(broken), (Date{2026, 10, 20}));
    EXPECT_EQ(claim_deadline(posting(), broken, book())->last_day, (Date{2027, 2, 20}));
}

TEST(TrainingAbroad, on_route_b_the_months_count_from_the_oldest_expense) {
    EXPECT_FALSE(claim_deadline(employment(), stay, book()));
    EXPECT_TRUE(claimed(employment(), {2026, 12, 1}).error().is(problems::claim_needs_expense));
    const auto training = employment(Date{2026, 8, 20});
    EXPECT_EQ(claim_deadline(training, stay, book())->last_day, (Date{2026, 12, 20}));
    EXPECT_TRUE(claimed(training, {2026, 12, 20}));
    EXPECT_TRUE(claimed(training, {2026, 12, 21}).error().is(problems::claim_too_late));
}

TEST(TrainingAbroad, a_claim_is_made_once_not_ahead_of_its_day_and_may_be_taken_back) {
    const auto claim = RefundClaim{TrainingParty::employer, {2026, 12, 2}};
    EXPECT_EQ(reason_of(claim_refund(posting(), claim, stay, book(), {2026, 12, 1})), "in-the-future");
    const auto training = *claim_refund(posting(), claim, stay, book(), {2026, 12, 2});
    EXPECT_TRUE(claimed(training, {2026, 12, 3}).error().is(problems::training_abroad_claimed));
    EXPECT_TRUE(with_places(training, training.places, stay).error().is(problems::training_abroad_claimed));
    EXPECT_FALSE(withdraw_claim(training)->claim);
    EXPECT_TRUE(withdraw_claim(posting()).error().is(problems::nothing_to_take_back));
}

TEST(TrainingAbroad, a_posting_names_the_employer_at_home_and_employment_abroad_has_none) {
    EXPECT_EQ(reason_of(with_places({}, {OpuRoute::a, {}, "Atelier", {}}, stay)), "required");
    EXPECT_EQ(reason_of(with_places({}, {OpuRoute::a, "", "Atelier", {}}, stay)), "required");
    EXPECT_FALSE(with_places({}, {OpuRoute::b, "Maskinfabrikken", "Atelier", {}}, stay)->places.employer_home);
    EXPECT_FALSE(with_places({}, {OpuRoute::a, "M", "Atelier", Date{2026, 8, 1}}, stay)->places.first_expense_on);
}

TEST(TrainingAbroad, a_step_is_ticked_with_its_day_again_with_another_and_taken_back) {
    const Date today{2026, 8, 20};
    auto training = *tick(posting(), {"insurance", {2026, 8, 1}, {}}, stay, today);
    training = *tick(training, {"insurance", {2026, 8, 2}, {}}, stay, today);
    ASSERT_EQ(training.done_steps.size(), 1U);
    EXPECT_EQ(training.done_steps[0].done_on, (Date{2026, 8, 2}));
    EXPECT_TRUE(untick(training, "insurance")->done_steps.empty());
    EXPECT_TRUE(untick(training, "find_firm").error().is(problems::nothing_to_take_back));
    EXPECT_EQ(reason_of(tick(training, {"insurance", {2026, 8, 21}, {}}, stay, today)), "in-the-future");
    EXPECT_TRUE(tick(training, {"insurance", today, {}}, stay, today));
    EXPECT_EQ(reason_of(tick(training, {"follow_up", today, {}}, stay, today)), "not-a-step");
    EXPECT_EQ(reason_of(tick(training, {"claim", today, {}}, stay, today)), "not-a-step");
}

TEST(TrainingAbroad, another_route_keeps_the_ticks_that_it_has_too) {
    auto training = posting();
    for (const auto* step : {"training_contract", "insurance"})
        training = *tick(training, {step, {2026, 8, 1}, {}}, stay, {2026, 8, 1});
    training = *with_places(training, {OpuRoute::b, {}, "Atelier", {}}, stay);
    ASSERT_EQ(training.done_steps.size(), 1U);
    EXPECT_EQ(training.done_steps[0].step, "insurance");
}

TEST(TrainingAbroad, the_school_assesses_before_departure_and_again_after_return) {
    using enum AssessmentOutcome;
    const Date later{2026, 12, 31};
    EXPECT_TRUE(assess_before(posting(), assessed(approved, stay.starts_on), stay, later));
    EXPECT_EQ(reason_of(assess_before(posting(), assessed(approved, stay.starts_on + Days{1}), stay, later)),
              "after-departure");
    EXPECT_EQ(reason_of(assess_before(posting(), assessed(approved, {2026, 8, 2}), stay, {2026, 8, 1})),
              "in-the-future");
    EXPECT_TRUE(assess_after(posting(), assessed(approved, stay.ends_on), stay, later));
    EXPECT_EQ(reason_of(assess_after(posting(), assessed(approved, stay.ends_on - Days{1}), stay, later)),
              "before-return");
}

TEST(TrainingAbroad, only_a_yes_of_the_school_does_its_step) {
    using enum AssessmentOutcome;
    const auto steps = training_steps(OpuRoute::a, stay.starts_on);
    const auto& before = step_of(steps, "assessment_before");
    auto training = *assess_before(posting(), assessed(refused, {2026, 8, 1}), stay, {2026, 8, 1});
    EXPECT_FALSE(done_on(training, before));
    training = *assess_before(training, assessed(approved, {2026, 8, 5}), stay, {2026, 8, 5});
    EXPECT_EQ(done_on(training, before), (Date{2026, 8, 5}));
}

TEST(TrainingAbroad, a_step_is_late_once_its_time_is_over) {
    const auto steps = training_steps(OpuRoute::a, stay.starts_on);
    const auto late = [&](const char* word, Date today) {
        return is_late(posting(), step_of(steps, word), stay, today);
    };
    EXPECT_FALSE(late("insurance", stay.starts_on - Days{1}));
    EXPECT_TRUE(late("insurance", stay.starts_on));
    EXPECT_FALSE(late("advance_commitment", stay.starts_on));
    EXPECT_FALSE(late("wage_and_travel", stay.ends_on));
    EXPECT_TRUE(late("wage_and_travel", stay.ends_on + Days{1}));
    const auto insured = *tick(posting(), {"insurance", {2026, 8, 1}, {}}, stay, {2026, 8, 1});
    EXPECT_FALSE(is_late(insured, step_of(steps, "insurance"), stay, stay.starts_on));
}

TEST(TrainingAbroad, what_may_be_done_follows_the_stay_and_the_claim) {
    using enum TrainingAbroadAction;
    EXPECT_TRUE(allows(posting(), assess_before, {2026, 8, 1}));
    EXPECT_FALSE(allows(posting(), assess_after, stay.ends_on - Days{1}));
    EXPECT_TRUE(allows(posting(), assess_after, stay.ends_on));
    EXPECT_TRUE(allows(posting(), claim, stay.ends_on));
    const auto done = *claimed(posting(), {2026, 12, 1});
    EXPECT_FALSE(allows(done, claim, {2026, 12, 2}));
    EXPECT_FALSE(allows(done, edit, {2026, 12, 2}));
    EXPECT_TRUE(allows(done, withdraw_claim, {2026, 12, 2}));
    auto cancelled = stay;
    cancelled.break_off = BreakOff{{2026, 8, 1}, "Ill"};
    EXPECT_TRUE(actions_on(posting(), cancelled, {2026, 8, 2}).empty());
}

TEST(TrainingAbroad, a_grant_is_asked_for_by_the_route_with_or_without_a_contract_at_home) {
    GrantCase asked;
    tell_route(asked, posting().places);
    EXPECT_EQ(asked.route, OpuRoute::a);
    EXPECT_EQ(asked.has_training_contract, true);
    tell_route(asked, employment().places);
    EXPECT_EQ(asked.has_training_contract, false);
}

}  // namespace utsyn
