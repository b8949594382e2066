#include "planning/placement_run_what_if.hpp"

#include "planning/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-22T09:00:00.000Z");

/// One place in Nantes, one in Valencia; three pupils, the last of whom wants Nantes only.
class RunWhatIfTest : public ::testing::Test {
protected:
    RunWhatIfTest() {
        run.policy = PlacementPolicy::least_rank;
        run.program_version = "0.1.0";
        run.places = {{nantes, "Nantes", 1, euro(500), 200'000}, {valencia, "Valencia", 1, euro(400), 300'000}};
        apply({nantes, valencia});
        apply({valencia});
        apply({nantes});
    }

    void apply(const std::vector<Id<Offer>>& choices) {
        run.applicants.push_back(
            {.application_id = Id<MobilityApplication>::make(now), .all_choices = choices, .choices = choices});
    }
    PlacementRun decided() const {
        auto after = run;
        EXPECT_TRUE(decide(after));
        return after;
    }
    Id<MobilityApplication> application(std::size_t position) const { return run.applicants[position].application_id; }

    Id<Offer> nantes = Id<Offer>::make(now);
    Id<Offer> valencia = Id<Offer>::make(now);
    PlacementRun run;
};

TEST_F(RunWhatIfTest, one_more_place_gives_one_more_a_place) {
    auto before = decided();
    ASSERT_EQ(before.placed, 2);
    auto effect = with_one_more_at(before, nantes);
    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->placed, 3);
    EXPECT_EQ(effect->placed_difference, 1);
    EXPECT_GE(effect->better, 1);
    EXPECT_EQ(effect->worse, 0);
    EXPECT_TRUE(effect->proved);
    EXPECT_TRUE(with_one_more_at(before, Id<Offer>::make(now)).error().is(problems::not_found));
}

TEST_F(RunWhatIfTest, more_of_a_ceiling_is_told_where_there_is_one) {
    run.bounds.most_grant = euro(500);
    auto before = decided();
    ASSERT_EQ(before.placed, 1);
    auto effect = with_more(before, RunCostKind::grant, 40'000);
    ASSERT_TRUE(effect);
    EXPECT_EQ(effect->placed_difference, 1);
    EXPECT_EQ(with_more(before, RunCostKind::grant, 1)->placed_difference, 0);
    EXPECT_EQ(with_more(before, RunCostKind::co2, 1000).error().errors[0].reason, "no-such-ceiling");
}

TEST_F(RunWhatIfTest, without_somebody_it_is_told_who_moves) {
    run.policy = PlacementPolicy::by_points;
    run.applicants[0].points = 9;
    run.applicants[1].points = 5;
    run.applicants[2].points = 5;
    auto before = decided();
    auto withdrawal = if_withdrawn(before, application(0));
    ASSERT_TRUE(withdrawal);
    ASSERT_EQ(withdrawal->moves.size(), 1U);
    EXPECT_EQ(withdrawal->moves[0].application_id, application(2));
    EXPECT_EQ(withdrawal->moves[0].kind, MoveKind::better);
    EXPECT_FALSE(withdrawal->moves[0].from_offer_id);
    EXPECT_EQ(withdrawal->moves[0].to_offer_id, nantes);
    EXPECT_EQ(withdrawal->moves[0].to_rank, 1);
    EXPECT_EQ(withdrawal->effect.placed_difference, 0);
    EXPECT_TRUE(if_withdrawn(before, Id<MobilityApplication>::make(now)).error().is(problems::not_found));
}

TEST_F(RunWhatIfTest, nothing_is_told_of_a_run_that_would_come_out_otherwise) {
    auto before = decided();
    before.hash = "touched";
    EXPECT_TRUE(with_one_more_at(before, nantes).error().is(problems::run_without_effects));
    run.queued_at = now;
    EXPECT_FALSE(has_effects(run));
}

TEST_F(RunWhatIfTest, a_kept_run_moves_nobody_who_has_a_place_though_a_better_one_is_free) {
    const auto before = decided();
    run.applicants = {run.applicants[0]};
    run.kept = {{application(0), valencia}};
    run.kept_run_id = before.id;
    auto after = decided();
    EXPECT_EQ(after.decisions[0].offer_id, valencia);
    ASSERT_EQ(after.decisions[0].reasons.size(), 2U);
    EXPECT_EQ(after.decisions[0].reasons[1].key, "placement_reason.kept");
    EXPECT_TRUE(is_replayable(after));
    EXPECT_FALSE(has_effects(after));
    after.kept = {};
    EXPECT_FALSE(is_replayable(after));
}

TEST_F(RunWhatIfTest, a_run_is_under_way_from_its_queueing_until_it_is_decided_or_cancelled) {
    run.queued_at = now;
    EXPECT_EQ(state_of(run), RunState::under_way);
    EXPECT_TRUE(accept(run, Date{2026, 11, 22}).error().is(problems::run_not_decided));
    auto cancelled = cancel(run, now);
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(state_of(*cancelled), RunState::cancelled);
    EXPECT_TRUE(cancel(*cancelled, now).error().is(problems::run_not_under_way));
    run.decided_at = now;
    EXPECT_EQ(state_of(run), RunState::tried_out);
    run.refusal = "too-hard";
    EXPECT_EQ(state_of(run), RunState::refused);
}

TEST_F(RunWhatIfTest, many_applicants_take_long_sooner_under_bounds) {
    EXPECT_FALSE(takes_long(run));
    run.applicants.resize(101);
    EXPECT_FALSE(takes_long(run));
    run.bounds.most_grant = euro(1);
    EXPECT_TRUE(takes_long(run));
    run.policy = PlacementPolicy::by_points;
    EXPECT_FALSE(takes_long(run));
}

}  // namespace
}  // namespace utsyn
