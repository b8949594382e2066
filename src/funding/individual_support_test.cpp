#include "funding/individual_support.hpp"

#include "funding/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Money cents(std::int64_t minor) {
    return {minor, {}};
}

SupportQuestion staff_in(std::string country, int activity_days) {
    return {.agency = "IS",
            .participant = Participant::staff,
            .receiving_country = std::move(country),
            .call_year = 2026,
            .activity = Days{activity_days},
            .travel = TravelKind::standard};
}

IndividualSupport support(const SupportQuestion& question) {
    return individual_support(RateBook::embedded(), question).value();
}

}  // namespace

TEST(IndividualSupport, twenty_days_of_staff_in_group_1_bring_14_full_and_8_reduced_days) {
    const auto given = support(staff_in("DE", 20));
    EXPECT_EQ(given.country_group, 1);
    EXPECT_EQ(given.funded_days, Days{22});
    EXPECT_EQ(given.maximum_per_day, euro(191));
    EXPECT_EQ(given.maximum, cents(3743'60));
    EXPECT_EQ(given.minimum, given.maximum);
}

TEST(IndividualSupport, the_fourteenth_day_is_paid_in_full_and_the_fifteenth_is_not) {
    EXPECT_EQ(support(staff_in("DE", 12)).maximum, euro(14 * 191));
    EXPECT_EQ(support(staff_in("DE", 13)).maximum, cents(14 * 191'00 + 133'70));
}

TEST(IndividualSupport, an_agency_may_round_the_reduced_rate_to_whole_euro) {
    auto question = staff_in("SE", 20);
    question.agency = "PL";
    question.call_year = 2022;
    EXPECT_EQ(support(question).maximum, euro(14 * 117 + 8 * 82));
    question.receiving_country = "DE";
    EXPECT_EQ(support(question).maximum, euro(14 * 104 + 8 * 73));
    question.participant = Participant::pupil;
    EXPECT_EQ(support(question).maximum, euro(14 * 56 + 8 * 39));
}

TEST(IndividualSupport, green_travel_has_more_travel_days) {
    auto question = staff_in("DE", 5);
    question.travel = TravelKind::green;
    EXPECT_EQ(support(question).travel_days, Days{6});
    EXPECT_EQ(support(question).maximum, euro(11 * 191));
    EXPECT_EQ(support(staff_in("DE", 5)).travel_days, Days{2});
}

TEST(IndividualSupport, without_an_agencys_own_rate_it_is_a_range) {
    auto question = staff_in("ES", 5);
    question.agency = "NO";
    const auto given = support(question);
    EXPECT_EQ(given.minimum, euro(7 * 95));
    EXPECT_EQ(given.maximum, euro(7 * 169));
    EXPECT_EQ(given.provenance.certainty, Certainty::second_hand);
}

TEST(IndividualSupport, an_unknown_lower_end_stays_unknown) {
    auto question = staff_in("DE", 10);
    question.agency = "EU";
    question.participant = Participant::vet_learner;
    question.call_year = 2021;
    EXPECT_FALSE(support(question).minimum.has_value());
    EXPECT_EQ(support(question).maximum, euro(12 * 104));
    EXPECT_EQ(support(question).provenance.certainty, Certainty::unsourced);
}

TEST(IndividualSupport, a_norwegian_pupil_gets_at_most_the_top_of_the_range) {
    auto question = staff_in("FR", 14);
    question.agency = "NO";
    question.participant = Participant::pupil;
    EXPECT_FALSE(support(question).minimum.has_value());
    EXPECT_EQ(support(question).maximum, cents(14 * 85'00 + 2 * 59'50));
    EXPECT_EQ(support(question).provenance.certainty, Certainty::derived);
}

TEST(IndividualSupport, the_country_group_goes_by_call_year) {
    const auto& book = RateBook::embedded();
    EXPECT_EQ(country_group(book, "DE", 2023).value(), 2);
    EXPECT_EQ(country_group(book, "DE", 2024).value(), 1);
    EXPECT_EQ(country_group(book, "CZ", 2023).value(), 3);
    EXPECT_EQ(country_group(book, "CZ", 2026).value(), 2);
    EXPECT_TRUE(country_group(book, "JP", 2026).error().is(problems::country_without_group));
    EXPECT_TRUE(country_group(book, "DE", 2028).error().is(problems::country_without_group));
}

TEST(IndividualSupport, every_programme_country_has_one_group_in_both_periods) {
    int countries = 0;
    for (const auto& row : RateBook::embedded().country_groups) {
        EXPECT_TRUE(country_group(RateBook::embedded(), row.country, 2021).has_value()) << row.country;
        EXPECT_TRUE(country_group(RateBook::embedded(), row.country, 2026).has_value()) << row.country;
        ++countries;
    }
    EXPECT_EQ(countries, 2 * 33);
}

TEST(IndividualSupport, what_is_not_known_is_refused) {
    auto question = staff_in("DE", 5);
    question.participant = Participant::vet_learner;
    question.call_year = 2025;
    EXPECT_TRUE(individual_support(RateBook::embedded(), question).error().is(problems::no_day_rate));
    question.call_year = 2030;
    EXPECT_TRUE(individual_support(RateBook::embedded(), question).error().is(problems::no_rates_for_call_year));
    question = staff_in("US", 5);
    EXPECT_TRUE(individual_support(RateBook::embedded(), question).error().is(problems::country_without_group));
}

}  // namespace utsyn
