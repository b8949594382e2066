#include "mobility/offer_round.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Date opening{2026, 11, 2};
const Date deadline{2026, 11, 20};
const Date answers_in{2026, 12, 4};

OfferRound published_round() {
    OfferRound round;
    round.opens_on = opening;
    round.closes_on = deadline;
    round.answer_by = answers_in;
    round.published_on = opening - Days{3};
    return round;
}

Instant at(std::string_view text) {
    return *Instant::parse(text);
}

const MobilityLimits& limits() {
    return mobility_limits();
}

TEST(OfferRound, is_a_draft_until_published) {
    auto round = published_round();
    round.published_on.reset();
    EXPECT_EQ(state_on(round, opening), OfferState::draft);
    EXPECT_EQ(state_on(*publish(round, opening), opening), OfferState::open);
    EXPECT_TRUE(publish(published_round(), opening).error().is(problems::round_published));
}

TEST(OfferRound, goes_from_coming_over_open_and_closed_to_over) {
    auto round = published_round();
    EXPECT_EQ(state_on(round, opening - Days{1}), OfferState::coming);
    EXPECT_EQ(state_on(round, opening), OfferState::open);
    EXPECT_EQ(state_on(round, deadline), OfferState::open);
    EXPECT_EQ(state_on(round, deadline + Days{1}), OfferState::closed);
    EXPECT_EQ(state_on(round, answers_in), OfferState::closed);
    EXPECT_EQ(state_on(round, answers_in + Days{1}), OfferState::over);
}

TEST(OfferRound, takes_applications_until_noon_of_its_last_day) {
    auto round = published_round();
    EXPECT_FALSE(takes_applications(round, at("2026-11-01T22:59:00.000Z"), limits()));
    EXPECT_TRUE(takes_applications(round, at("2026-11-01T23:00:00.000Z"), limits()));
    EXPECT_TRUE(takes_applications(round, at("2026-11-20T10:59:59.000Z"), limits()));
    EXPECT_FALSE(has_closed(round, at("2026-11-20T10:59:59.000Z"), limits()));
    EXPECT_FALSE(takes_applications(round, at("2026-11-20T11:00:00.000Z"), limits()));
    EXPECT_TRUE(has_closed(round, at("2026-11-20T11:00:00.000Z"), limits()));
}

TEST(OfferRound, that_is_a_draft_neither_takes_applications_nor_closes) {
    auto round = published_round();
    round.published_on.reset();
    EXPECT_FALSE(takes_applications(round, at("2026-11-10T10:00:00.000Z"), limits()));
    EXPECT_FALSE(has_closed(round, at("2027-11-10T10:00:00.000Z"), limits()));
}

TEST(OfferRound, closes_after_it_opens_and_awaits_answers_after_that) {
    EXPECT_TRUE(check_dates(opening, opening, opening + Days{1}));
    auto wrong = check_dates(opening, opening - Days{1}, opening - Days{1});
    ASSERT_EQ(wrong.error().errors.size(), 2U);
    EXPECT_EQ(wrong.error().errors[0].pointer, "/closes_on");
    EXPECT_EQ(wrong.error().errors[1].pointer, "/answer_by");
}

TEST(OfferRound, is_edited_before_the_deadline_and_placed_after_it) {
    using enum OfferRoundAction;
    auto round = published_round();
    auto before = at("2026-11-10T10:00:00.000Z");
    EXPECT_EQ(actions_at(round, before, limits()), (std::vector{edit, add_offer}));
    EXPECT_EQ(actions_at(round, at("2026-11-21T10:00:00.000Z"), limits()), (std::vector{place}));
    EXPECT_TRUE(check_editable(round, at("2026-11-21T10:00:00.000Z"), limits()).error().is(problems::round_closed));
    round.published_on.reset();
    EXPECT_EQ(actions_at(round, before, limits()), (std::vector{edit, OfferRoundAction::publish, add_offer}));
}

}  // namespace
}  // namespace utsyn
