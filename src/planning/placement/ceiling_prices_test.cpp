#include "planning/placement/ceiling_prices.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <limits>
#include <random>

namespace utsyn {
namespace {

/// The least weight at these prices among the answers.
double lightest_at(const std::vector<PricedAnswer>& answers, const std::vector<double>& prices) {
    auto least = std::numeric_limits<double>::infinity();
    for (const auto& answer : answers) {
        auto weight = answer.weight;
        for (std::size_t i = 0; i < prices.size(); ++i) weight += prices[i] * answer.over[i];
        least = std::min(least, weight);
    }
    return least;
}

std::vector<PricedAnswer> random_answers(std::mt19937& random, std::size_t count, std::size_t ceilings) {
    auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    std::vector<PricedAnswer> answers;
    for (std::size_t i = 0; i < count; ++i) {
        auto& answer = answers.emplace_back();
        answer.weight = number(0, 100);
        for (std::size_t j = 0; j < ceilings; ++j) answer.over.push_back(number(-20, 20));
    }
    answers.push_back({120, std::vector<double>(ceilings, -20)});
    return answers;
}

TEST(CeilingPrices, of_two_answers_make_both_as_heavy) {
    // 10 + 4 p = 30 - 6 p at p = 2.
    auto mixture = lightest_mixture({{10, {4}}, {30, {-6}}}, {0}, {100});
    EXPECT_NEAR(mixture.prices[0], 2, 1e-9);
    EXPECT_NEAR(mixture.weight, 18, 1e-9);
}

TEST(CeilingPrices, stay_between_the_lowest_and_the_highest) {
    EXPECT_NEAR(lightest_mixture({{10, {4}}, {30, {-6}}}, {0}, {1}).prices[0], 1, 1e-9);
    EXPECT_NEAR(lightest_mixture({{10, {4}}, {30, {-6}}}, {3}, {9}).prices[0], 3, 1e-9);
}

TEST(CeilingPrices, cost_nothing_where_the_lightest_answer_holds) {
    auto mixture = lightest_mixture({{10, {-4, -1}}, {30, {-6, 2}}}, {0, 0}, {9, 9});
    EXPECT_EQ(mixture.prices, (std::vector<double>{0, 0}));
    EXPECT_NEAR(mixture.weight, 10, 1e-9);
}

TEST(CeilingPrices, of_many_answers_are_those_at_which_the_lightest_is_heaviest) {
    std::mt19937 random{5};
    for (int i = 0; i < 500; ++i) {
        const auto answers = random_answers(random, 1 + random() % 12, 2);
        const auto mixture = lightest_mixture(answers, {0, 0}, {8, 8});
        EXPECT_NEAR(lightest_at(answers, mixture.prices), mixture.weight, 1e-6);
        for (double one = 0; one <= 8; one += 0.25)
            for (double other = 0; other <= 8; other += 0.25)
                EXPECT_LE(lightest_at(answers, {one, other}), mixture.weight + 1e-6);
    }
}

TEST(CeilingPrices, lead_to_the_best_bound_when_every_answer_is_the_lightest_there) {
    std::mt19937 random{6};
    for (std::size_t ceilings = 1; ceilings <= 4; ++ceilings)
        for (int i = 0; i < 100; ++i) {
            const auto answers = random_answers(random, 40, ceilings);
            const auto best =
                lightest_mixture(answers, std::vector<double>(ceilings, 0), std::vector<double>(ceilings, 4096));
            CeilingPrices prices{ceilings, 1};
            auto bound = -std::numeric_limits<double>::infinity();
            for (int turn = 0; turn < 200 && bound < best.weight - 1e-6; ++turn) {
                const auto tried = prices.next();
                const auto here = lightest_at(answers, tried);
                bound = std::max(bound, here);
                const auto lightest = std::ranges::find_if(
                    answers, [&](const PricedAnswer& answer) { return lightest_at({answer}, tried) == here; });
                prices.take_in(*lightest, here);
            }
            EXPECT_NEAR(bound, best.weight, 1e-6);
        }
}

}  // namespace
}  // namespace utsyn
