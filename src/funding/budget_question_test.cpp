#include "funding/budget_question.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const i18n::Messages& messages() {
    static const i18n::Messages read = i18n::Messages::embedded();
    return read;
}

BudgetQuestion short_term(std::int64_t pupils) {
    return {.format = ProjectFormat::ka122,
            .agency = "IS",
            .call = 2026,
            .months = 12,
            .stays = {{.activity = GrantActivity::pupil_group,
                       .from = "Reykjavík",
                       .to = "Leipzig",
                       .days = 5,
                       .pupils = pupils,
                       .staff = 2}}};
}

Outcome<BudgetAnswer> answer(const BudgetQuestion& question) {
    return answer_budget(question, RateBook::embedded(), *Language::parse("en"), messages());
}

TEST(BudgetQuestion, is_answered_heading_by_heading) {
    auto question = short_term(10);
    question.granted = 20000;
    const auto given = answer(question);
    ASSERT_TRUE(given);
    EXPECT_EQ(given->headings.at(0).planned.amount, "4740.00");
    EXPECT_EQ(given->total->amount, "14364.00");
    EXPECT_EQ(given->remaining->amount, "5636.00");
    EXPECT_EQ(given->stays.at(0).to, "Leipzig");
}

TEST(BudgetQuestion, follows_its_moves) {
    auto question = short_term(10);
    question.moves = std::vector{MoveQuestion{GrantKind::individual_support, GrantKind::travel, 100.5}};
    EXPECT_EQ(answer(question)->headings.at(0).left.amount, "100.50");
    question.moves = std::vector{MoveQuestion{GrantKind::travel, GrantKind::course_fee, 1e6}};
    EXPECT_FALSE(answer(question));
}

TEST(BudgetQuestion, of_a_31st_participant_is_answered_with_a_sentence) {
    EXPECT_EQ(answer(short_term(31))->not_eligible.at(0).sentence,
              "The project has at most 30 participants; this has 31.");
}

TEST(BudgetQuestion, tells_every_wrong_field_at_once) {
    auto question = short_term(1);
    question.agency = "Atlantis";
    question.stays[0].to = "Nowhereville";
    question.stays[0].fewer_opportunities = 4;
    const auto refused = answer(question);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().errors.size(), 3U);
    EXPECT_EQ(refused.error().errors[1].pointer, "/stays/0/to");
}

}  // namespace
}  // namespace utsyn
