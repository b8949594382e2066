#include "mobility/mobility_application.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant morning = *Instant::parse("2026-11-16T09:00:00.000Z");

Offer for_second_years() {
    Offer offer;
    offer.starts_on = {2027, 3, 1};
    offer.programmes = {"Studiespesialisering", "Elektro"};
    offer.year_levels = {2, 3};
    offer.minimum_age = 17;
    return offer;
}

OfferRound open_round() {
    OfferRound round;
    round.opens_on = {2026, 11, 1};
    round.closes_on = {2026, 11, 30};
    round.published_on = round.opens_on;
    return round;
}

std::vector<Id<Offer>> offers(int count) {
    std::vector<Id<Offer>> ids;
    while (std::ssize(ids) < count) ids.push_back(Id<Offer>::make(morning));
    return ids;
}

TEST(Eligibility, is_given_when_programme_year_and_age_fit) {
    EXPECT_TRUE(why_not_eligible(for_second_years(), {"studiespesialisering", 2, Date{2010, 3, 1}}).empty());
}

TEST(Eligibility, names_everything_that_does_not_fit) {
    using enum WhyNotEligible;
    EXPECT_EQ(why_not_eligible(for_second_years(), {"Helse", 1, Date{2010, 3, 2}}),
              (std::vector{other_programme, other_year_level, too_young}));
    auto other = for_second_years();
    other.who = Who::staff;
    other.direction = Direction::incoming;
    EXPECT_EQ(why_not_eligible(other, {"Elektro", 3, {}}), (std::vector{for_staff, incoming}));
}

TEST(Eligibility, is_not_refused_for_what_is_unknown_or_not_asked) {
    EXPECT_TRUE(why_not_eligible(for_second_years(), {}).empty());
    EXPECT_TRUE(why_not_eligible(Offer{}, {"Helse", 1, Date{2012, 1, 1}}).empty());
}

TEST(Age, counts_whole_years_up_to_the_birthday) {
    EXPECT_EQ(age_on({2010, 3, 2}, {2027, 3, 1}), 16);
    EXPECT_EQ(age_on({2010, 3, 2}, {2027, 3, 2}), 17);
    EXPECT_EQ(age_on({2008, 2, 29}, {2026, 2, 28}), 18);
}

TEST(Choices, are_offers_of_the_round_each_named_once) {
    auto offered = offers(3);
    EXPECT_TRUE(check_choices(offered, offered, mobility_limits()));
    std::vector wrong{offered[0], offers(1)[0], offered[0]};
    auto errors = check_choices(wrong, offered, mobility_limits()).error().errors;
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0].pointer, "/choices/1");
    EXPECT_EQ(errors[0].reason, "not-in-this-round");
    EXPECT_EQ(errors[1].pointer, "/choices/2");
    EXPECT_EQ(errors[1].reason, "chosen-twice");
}

TEST(Choices, are_at_least_one_and_at_most_ten) {
    auto offered = offers(11);
    std::span all{offered};
    EXPECT_EQ(check_choices({}, offered, mobility_limits()).error().errors.at(0).reason, "too-few");
    EXPECT_TRUE(check_choices(all.first(10), offered, mobility_limits()));
    EXPECT_EQ(check_choices(all, offered, mobility_limits()).error().errors.at(0).reason, "too-many");
}

TEST(MobilityApplication, is_handed_in_and_withdrawn_until_the_deadline) {
    auto late = *Instant::parse("2026-11-30T11:00:00.000Z");
    auto submitted = submit({}, open_round(), morning, mobility_limits());
    ASSERT_TRUE(submitted);
    EXPECT_EQ(submitted->submitted_at, morning);
    auto withdrawn = withdraw(*submitted, open_round(), morning, mobility_limits());
    EXPECT_EQ(withdrawn->withdrawn_on, (Date{2026, 11, 16}));
    EXPECT_TRUE(
        withdraw(*withdrawn, open_round(), morning, mobility_limits()).error().is(problems::application_withdrawn));
    EXPECT_FALSE(submit(*withdrawn, open_round(), morning, mobility_limits())->withdrawn_on);
    EXPECT_TRUE(submit({}, open_round(), late, mobility_limits()).error().is(problems::round_closed));
    EXPECT_TRUE(withdraw(*submitted, open_round(), late, mobility_limits()).error().is(problems::round_closed));
}

TEST(MobilityApplication, is_judged_by_at_most_a_hundred_points) {
    auto judged = give_points({}, 100, "Good motivation", mobility_limits());
    EXPECT_EQ(judged->points, 100);
    EXPECT_EQ(judged->points_note, "Good motivation");
    EXPECT_EQ(give_points({}, 101, {}, mobility_limits()).error().errors.at(0).pointer, "/points");
}

}  // namespace
}  // namespace utsyn
