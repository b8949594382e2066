#include "mobility/placement.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Date answers_in{2026, 12, 4};
const Instant now = *Instant::parse("2026-11-21T12:00:00.000Z");

OfferRound placed_round() {
    OfferRound round;
    round.answer_by = answers_in;
    return round;
}

Placement with_place() {
    Placement placement;
    placement.offer_id = Id<Offer>::make(now);
    placement.rank = 1;
    return placement;
}

Offer with_places(std::int64_t places) {
    Offer offer;
    offer.id = Id<Offer>::make(now);
    offer.places = places;
    return offer;
}

MobilityApplication choosing(std::vector<Id<Offer>> choices) {
    return {.id = Id<MobilityApplication>::make(now), .choices = std::move(choices)};
}

PlacementDecision deciding(const MobilityApplication& application, std::optional<std::size_t> position) {
    PlacementDecision decision{.application_id = application.id};
    if (!position) return decision;
    decision.offer_id = application.choices[*position];
    decision.rank = static_cast<std::int64_t>(*position) + 1;
    return decision;
}

TEST(Placement, awaits_an_answer_until_its_last_day_and_then_lapses) {
    EXPECT_EQ(state_on(with_place(), placed_round(), answers_in), PlacementState::awaiting_answer);
    EXPECT_EQ(state_on(with_place(), placed_round(), answers_in + Days{1}), PlacementState::lapsed);
}

TEST(Placement, without_a_place_waits_or_is_refused) {
    Placement placement;
    EXPECT_EQ(state_on(placement, placed_round(), answers_in), PlacementState::refused);
    placement.waiting_offer_id = Id<Offer>::make(now);
    EXPECT_EQ(state_on(placement, placed_round(), answers_in), PlacementState::waiting);
    EXPECT_TRUE(answer_place(placement, placed_round(), PlaceAnswer::accepted, answers_in)
                    .error()
                    .is(problems::no_place_to_answer));
}

TEST(Placement, is_answered_once_and_in_time) {
    auto accepted = answer_place(with_place(), placed_round(), PlaceAnswer::accepted, answers_in);
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->answered_on, answers_in);
    EXPECT_EQ(state_on(*accepted, placed_round(), answers_in + Days{9}), PlacementState::accepted);
    auto again = answer_place(*accepted, placed_round(), PlaceAnswer::declined, answers_in);
    EXPECT_TRUE(again.error().is(problems::place_answered));
    auto late = answer_place(with_place(), placed_round(), PlaceAnswer::declined, answers_in + Days{1});
    EXPECT_TRUE(late.error().is(problems::answer_too_late));
    EXPECT_EQ(state_on(*answer_place(with_place(), placed_round(), PlaceAnswer::declined, answers_in), placed_round(),
                       answers_in),
              PlacementState::declined);
}

class Decisions : public ::testing::Test {
protected:
    bool fit(std::vector<PlacementDecision> decisions) const {
        auto checked = check_decisions(decisions, applications, offers);
        EXPECT_TRUE(checked || checked.error().is(problems::placement_does_not_fit));
        return checked.has_value();
    }

    const std::vector<Offer> offers{with_places(1), with_places(2)};
    const std::vector<MobilityApplication> applications{choosing({offers[0].id, offers[1].id}),
                                                        choosing({offers[0].id})};
};

TEST_F(Decisions, fit_when_each_application_has_one_within_the_places) {
    EXPECT_TRUE(fit({deciding(applications[0], 1), deciding(applications[1], 0)}));
    EXPECT_TRUE(fit({deciding(applications[0], {}), deciding(applications[1], {})}));
}

TEST_F(Decisions, do_not_fit_when_an_offer_has_fewer_places) {
    EXPECT_FALSE(fit({deciding(applications[0], 0), deciding(applications[1], 0)}));
}

TEST_F(Decisions, do_not_fit_when_someone_is_missing_twice_or_unknown) {
    EXPECT_FALSE(fit({deciding(applications[0], 1)}));
    EXPECT_FALSE(fit({deciding(applications[0], 1), deciding(applications[0], 1)}));
    EXPECT_FALSE(fit({deciding(applications[0], 1), deciding(choosing({offers[0].id}), 0)}));
}

TEST_F(Decisions, do_not_fit_when_the_offer_is_not_the_choice_of_that_rank) {
    auto wrong_rank = deciding(applications[0], 1);
    wrong_rank.rank = 1;
    EXPECT_FALSE(fit({wrong_rank, deciding(applications[1], 0)}));
    wrong_rank.rank = 3;
    EXPECT_FALSE(fit({wrong_rank, deciding(applications[1], 0)}));
    wrong_rank.rank.reset();
    EXPECT_FALSE(fit({wrong_rank, deciding(applications[1], 0)}));
}

TEST(Reason, shows_its_values_as_the_sentence_wants_them) {
    Reason reason{"placement_reason.full", {{.name = "offer", .text = "Kyoto"}, {.name = "places", .count = 4}}};
    EXPECT_EQ(arguments_of(reason), (Arguments{{"offer", std::string{"Kyoto"}}, {"places", std::int64_t{4}}}));
}

}  // namespace
}  // namespace utsyn
