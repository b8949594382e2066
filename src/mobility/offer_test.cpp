#include "mobility/offer.hpp"

#include "mobility/problems.hpp"
#include "mobility/school_year.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Date first_day{2027, 1, 11};
const Date last_day{2027, 4, 9};

OfferRound round_until(Date closes_on) {
    OfferRound round;
    round.opens_on = closes_on - Days{14};
    round.closes_on = closes_on;
    round.answer_by = closes_on + Days{14};
    round.published_on = round.opens_on;
    return round;
}

const OfferRound round_of_autumn = round_until({2026, 11, 20});
const Instant before_deadline = *Instant::parse("2026-11-16T09:00:00.000Z");

Offer draft() {
    Offer offer;
    offer.partner_id = Id<Partner>::make(before_deadline);
    offer.places = 4;
    offer.starts_on = first_day;
    offer.ends_on = last_day;
    return offer;
}

Agreement in_force_with(const Offer& offer) {
    Agreement agreement;
    agreement.partner_id = offer.partner_id;
    agreement.valid_from = first_day;
    agreement.valid_to = last_day;
    agreement.our_signature = OurSignature{{}, first_day};
    agreement.their_signature = TheirSignature{"Marie Dubois", first_day, {}};
    agreement.quotas = {{Direction::outgoing, Who::pupils, 4, 90, {}}, {Direction::outgoing, Who::pupils, 2, 7, {}}};
    return agreement;
}

TEST(Offer, is_a_draft_until_it_and_its_round_are_published) {
    auto offer = draft();
    Date day{2026, 11, 16};
    EXPECT_EQ(state_on(offer, round_of_autumn, day), OfferState::draft);
    offer = *publish(offer, day);
    EXPECT_EQ(state_on(offer, round_of_autumn, day), OfferState::open);
    auto unpublished = round_of_autumn;
    unpublished.published_on.reset();
    EXPECT_EQ(state_on(offer, unpublished, day), OfferState::draft);
}

TEST(Offer, is_open_while_its_round_is_and_over_when_the_stay_has_ended) {
    auto offer = *publish(draft(), Date{2026, 11, 1});
    EXPECT_EQ(state_on(offer, round_of_autumn, round_of_autumn.opens_on - Days{1}), OfferState::coming);
    EXPECT_EQ(state_on(offer, round_of_autumn, round_of_autumn.closes_on), OfferState::open);
    EXPECT_EQ(state_on(offer, round_of_autumn, round_of_autumn.closes_on + Days{1}), OfferState::closed);
    EXPECT_EQ(state_on(offer, round_of_autumn, last_day), OfferState::closed);
    EXPECT_EQ(state_on(offer, round_of_autumn, last_day + Days{1}), OfferState::over);
}

TEST(Offer, is_published_once_and_not_when_its_period_has_passed) {
    EXPECT_TRUE(publish(*publish(draft(), first_day), first_day).error().is(problems::offer_published));
    EXPECT_TRUE(publish(draft(), last_day));
    EXPECT_TRUE(publish(draft(), last_day + Days{1}).error().is(problems::offer_over));
}

TEST(Offer, comes_from_an_agreement_in_force_over_all_its_days) {
    auto offer = draft();
    auto agreement = in_force_with(offer);
    EXPECT_TRUE(check_covered(offer, agreement));
    for (auto change :
         {+[](Agreement& one) { one.valid_from = first_day + Days{1}; },
          +[](Agreement& one) { one.valid_to = last_day - Days{1}; },
          +[](Agreement& one) { one.terminated_from = last_day; }, +[](Agreement& one) { one.our_signature.reset(); },
          +[](Agreement& one) { one.their_signature.reset(); }, +[](Agreement& one) { one.partner_id = {}; }}) {
        auto other = agreement;
        change(other);
        EXPECT_TRUE(check_covered(offer, other).error().is(problems::agreement_does_not_cover));
    }
    agreement.terminated_from = last_day + Days{1};
    EXPECT_TRUE(check_covered(offer, agreement));
}

TEST(Offer, draws_on_all_quotas_of_its_direction_and_people) {
    auto agreement = in_force_with(draft());
    EXPECT_EQ(quota_of(agreement, Direction::outgoing, Who::pupils), 6);
    EXPECT_EQ(quota_of(agreement, Direction::incoming, Who::pupils), std::nullopt);
    EXPECT_EQ(quota_of(agreement, Direction::outgoing, Who::staff), std::nullopt);
}

TEST(Offer, ends_on_or_after_its_first_day) {
    EXPECT_TRUE(check_period(first_day, first_day));
    EXPECT_EQ(check_period(first_day, first_day - Days{1}).error().errors.at(0).pointer, "/ends_on");
}

TEST(Offer, is_edited_and_published_until_the_deadline) {
    auto published = *publish(draft(), Date{2026, 11, 1});
    using enum OfferAction;
    EXPECT_EQ(actions_at(draft(), round_of_autumn, before_deadline, mobility_limits()), (std::vector{edit, publish}));
    EXPECT_EQ(actions_at(published, round_of_autumn, before_deadline, mobility_limits()), (std::vector{edit}));
    auto closed = round_until({2026, 11, 10});
    EXPECT_TRUE(actions_at(draft(), closed, before_deadline, mobility_limits()).empty());
}

TEST(SchoolYear, begins_in_august) {
    const auto& limits = mobility_limits();
    SchoolYear expected{Date{2026, 8, 1}, Date{2027, 7, 31}};
    EXPECT_EQ(school_year_of({2026, 8, 1}, limits), expected);
    EXPECT_EQ(school_year_of({2027, 7, 31}, limits), expected);
    EXPECT_NE(school_year_of({2026, 7, 31}, limits), expected);
    EXPECT_EQ(to_string(expected), "2026/27");
}

}  // namespace
}  // namespace utsyn
