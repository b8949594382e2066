#include "mobility/stay.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Date first_day{2027, 2, 1};
const Date last_day{2027, 4, 30};

Stay stay() {
    return {.starts_on = first_day, .ends_on = last_day};
}

TEST(Stay, is_planned_then_away_then_home) {
    EXPECT_EQ(state_on(stay(), first_day - Days{1}), StayState::planned);
    EXPECT_EQ(state_on(stay(), first_day), StayState::away);
    EXPECT_EQ(state_on(stay(), last_day), StayState::away);
    EXPECT_EQ(state_on(stay(), last_day + Days{1}), StayState::home);
}

TEST(Stay, counts_its_first_and_last_day) {
    EXPECT_EQ(days_of(stay()), Days{89});
    EXPECT_EQ(days_of({.starts_on = first_day, .ends_on = first_day}), Days{1});
}

TEST(Stay, that_is_broken_off_stays_so) {
    auto broken = break_off(stay(), {Date{2027, 3, 1}, "illness"});
    ASSERT_TRUE(broken);
    EXPECT_EQ(state_on(*broken, Date{2027, 2, 28}), StayState::away);
    EXPECT_EQ(state_on(*broken, Date{2027, 3, 1}), StayState::broken_off);
    EXPECT_EQ(state_on(*broken, last_day + Days{9}), StayState::broken_off);
    EXPECT_TRUE(break_off(*broken, {Date{2027, 3, 2}, "again"}).error().is(problems::stay_not_under_way));
}

TEST(Stay, is_broken_off_only_while_under_way) {
    EXPECT_TRUE(break_off(stay(), {first_day - Days{1}, "x"}).error().is(problems::stay_not_under_way));
    EXPECT_TRUE(break_off(stay(), {last_day + Days{1}, "x"}).error().is(problems::stay_not_under_way));
}

TEST(Stay, is_cancelled_only_before_its_first_day) {
    auto cancelled = cancel(stay(), "no place needed", first_day - Days{1});
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(state_on(*cancelled, first_day - Days{1}), StayState::cancelled);
    EXPECT_EQ(state_on(*cancelled, last_day), StayState::cancelled);
    EXPECT_TRUE(actions_on(*cancelled, first_day - Days{1}, mobility_limits()).empty());
    EXPECT_TRUE(cancel(stay(), "late", first_day).error().is(problems::stay_not_planned));
    EXPECT_TRUE(cancel(*cancelled, "again", first_day - Days{1}).error().is(problems::stay_not_planned));
}

TEST(Stay, a_journey_beyond_twice_the_best_feasible_one_needs_approval) {
    const auto& limits = mobility_limits();
    const auto with = [&](double kilograms, std::optional<KilogramsCo2e> least) {
        return *choose_journey(
            stay(),
            {.mode = "plane", .kilograms_co2e = {kilograms}, .chosen_on = first_day, .least_kilograms_co2e = least});
    };
    EXPECT_EQ(journey_state(stay(), limits), JourneyState::not_chosen);
    EXPECT_EQ(journey_state(with(200, KilogramsCo2e{100}), limits), JourneyState::chosen);
    EXPECT_EQ(journey_state(with(200, {}), limits), JourneyState::chosen);
    const auto beyond = with(200.1, KilogramsCo2e{100});
    EXPECT_EQ(journey_state(beyond, limits), JourneyState::awaiting_approval);
    const auto approved = approve_journey(beyond, {{}, first_day}, limits);
    ASSERT_TRUE(approved);
    EXPECT_EQ(journey_state(*approved, limits), JourneyState::approved);
    EXPECT_TRUE(
        approve_journey(*approved, {{}, first_day}, limits).error().is(problems::journey_not_awaiting_approval));
    EXPECT_EQ(journey_state(*choose_journey(*approved, *beyond.journey), limits), JourneyState::awaiting_approval);
}

TEST(Stay, takes_a_journey_until_it_is_over) {
    EXPECT_EQ(choose_journey(stay(), {.mode = "train", .chosen_on = first_day})->journey->mode, "train");
    EXPECT_TRUE(choose_journey(stay(), {.chosen_on = last_day + Days{1}}).error().is(problems::stay_over));
}

}  // namespace
}  // namespace utsyn
