#include "funding/funded_twice.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const RateBook& book() {
    return RateBook::embedded();
}

GrantOfStay funding(GrantCase stay, GrantProgramme programme, GrantActivity activity) {
    stay.programme = programme;
    stay.activity = activity;
    auto given = grant(stay, book());
    EXPECT_TRUE(given.is_eligible()) << word(programme) << ' ' << word(given.not_eligible.at(0).reason);
    return {programme, std::move(given)};
}

GrantCase term_in_spain() {
    return {.call_year = 2026,
            .agency = "IS",
            .from_country = "NO",
            .to_country = "ES",
            .one_way = Kilometres{2200},
            .start = Date{2026, 9, 1},
            .end = Date{2026, 12, 15},
            .pupils = 1};
}

TEST(FundedTwice, erasmus_travel_beside_that_of_lanekassen_is_to_be_dropped_there) {
    const std::vector grants{funding(term_in_spain(), GrantProgramme::erasmus_school, GrantActivity::pupil_long),
                             funding(term_in_spain(), GrantProgramme::lanekassen, GrantActivity::national_agreement)};
    const auto twice = funded_twice(grants, book());
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_EQ(twice[0].cost, CostKind::travel);
    EXPECT_EQ(twice[0].keep, GrantProgramme::erasmus_school);
    EXPECT_EQ(twice[0].drop, GrantProgramme::lanekassen);
    EXPECT_EQ(twice[1].cost, CostKind::living);
}

TEST(FundedTwice, the_rule_names_its_row_and_the_source_that_contradicts_it) {
    const std::vector grants{funding(term_in_spain(), GrantProgramme::erasmus_school, GrantActivity::pupil_long),
                             funding(term_in_spain(), GrantProgramme::lanekassen, GrantActivity::national_agreement)};
    const auto twice = funded_twice(grants, book());
    ASSERT_TRUE(twice.at(0).rate);
    const RateScope scope{book(),
                          {.programme = "lanekassen", .field = {}, .activity = {}, .agency = "NO", .call_year = 2026}};
    EXPECT_EQ(scope.conflicts_with(book().rates().at(*twice[0].rate)).size(), 1U);
    EXPECT_FALSE(twice.at(1).rate);
}

TEST(FundedTwice, training_abroad_gives_way_to_erasmus_whatever_the_order) {
    GrantCase stay{.call_year = 2026,
                   .agency = "DK",
                   .from_country = "DK",
                   .to_country = "DE",
                   .one_way = Kilometres{600},
                   .start = Date{2026, 9, 1},
                   .end = Date{2026, 10, 30},
                   .pupils = 1,
                   .route = OpuRoute::b};
    stay.training_costs.of(RefundedCost::travel) = 1000'00;
    stay.training_costs.of(RefundedCost::insurance) = 500'00;
    const std::vector grants{funding(stay, GrantProgramme::opu, GrantActivity::work_placement),
                             funding(stay, GrantProgramme::erasmus_vet, GrantActivity::learner_short)};
    const auto twice = funded_twice(grants, book());
    ASSERT_EQ(twice.size(), 1U);
    EXPECT_EQ(twice[0], (FundedTwice{CostKind::travel, GrantProgramme::erasmus_vet, GrantProgramme::opu, {}}));
}

TEST(FundedTwice, of_two_projects_the_one_that_pays_more_stays) {
    GrantCase stay{.call_year = 2026,
                   .agency = "IS",
                   .from_country = "NO",
                   .to_country = "FI",
                   .one_way = Kilometres{800},
                   .days = 5,
                   .pupils = 2,
                   .staff = 1};
    const std::vector grants{funding(stay, GrantProgramme::erasmus_school, GrantActivity::pupil_group),
                             funding(stay, GrantProgramme::nordplus_junior, GrantActivity::class_exchange)};
    const auto twice = funded_twice(grants, book());
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_EQ(twice[0].cost, CostKind::travel);
    EXPECT_EQ(twice[0].keep, GrantProgramme::nordplus_junior);  // 330 each against 309
    EXPECT_EQ(twice[1].cost, CostKind::living);
    EXPECT_EQ(twice[1].keep, GrantProgramme::erasmus_school);  // for pupils too
}

TEST(FundedTwice, sums_in_two_currencies_are_compared_by_the_rates_of_a_day) {
    GrantCase stay{.call_year = 2026,
                   .agency = "SE",
                   .from_country = "SE",
                   .to_country = "TR",
                   .one_way = Kilometres{2200},
                   .days = 5,
                   .pupils = 2,
                   .staff = 1};
    const std::vector grants{funding(stay, GrantProgramme::erasmus_school, GrantActivity::pupil_group),
                             funding(stay, GrantProgramme::atlas, GrantActivity::partnership)};
    const auto keeps = [&](std::optional<Date> day) { return funded_twice(grants, book(), day).at(0).keep; };
    EXPECT_EQ(keeps({}), GrantProgramme::erasmus_school);
    EXPECT_EQ(keeps(Date{2020, 12, 30}), GrantProgramme::erasmus_school);
    EXPECT_EQ(keeps(Date{2020, 12, 31}), GrantProgramme::atlas);  // 20 000 SEK each against 395 EUR
}

TEST(FundedTwice, one_grant_alone_and_loans_pay_nothing_twice) {
    EXPECT_TRUE(funded_twice(std::vector{funding(term_in_spain(), GrantProgramme::lanekassen,
                                                 GrantActivity::national_agreement)},
                             book())
                    .empty());
    auto grants = std::vector{funding(term_in_spain(), GrantProgramme::lanekassen, GrantActivity::national_agreement)};
    EXPECT_EQ(costs_paid(grants[0].grant, book()), (std::vector{CostKind::travel, CostKind::living}));
}

TEST(FundedTwice, a_sentence_names_the_cost_and_what_to_drop) {
    const FundedTwice twice{CostKind::travel, GrantProgramme::erasmus_school, GrantProgramme::lanekassen, {}};
    const auto messages = i18n::Messages::embedded();
    const auto english = sentence(twice, *Language::parse("en"), messages);
    EXPECT_NE(english.find("Travel"), std::string::npos) << english;
    EXPECT_NE(english.find("Lånekassen"), std::string::npos) << english;
}

}  // namespace
}  // namespace utsyn
