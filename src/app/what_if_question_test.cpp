#include "app/what_if_question.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

PlacementInstance two_applicants_for_two_seats() {
    PlacementInstance instance{.capacities = {1, 1}};
    instance.add_applicant(std::vector<std::uint32_t>{0, 1});
    instance.add_applicant(std::vector<std::uint32_t>{0, 1});
    instance.ceilings = {{"CO2", 5, {2, 2, 2, 2}}, {"A+B", 9, {3, 3, 3, 3}}};
    return instance;
}

template <class Question>
Question read_as(std::string_view text) {
    auto read = read_what_if(text, two_applicants_for_two_seats());
    const auto* question = read ? std::get_if<Question>(&*read) : nullptr;
    EXPECT_TRUE(question) << text;
    return question ? *question : Question{};
}

std::string fault_in(std::string_view text, const PlacementInstance& instance = two_applicants_for_two_seats()) {
    auto read = read_what_if(text, instance);
    if (read) return "";
    EXPECT_EQ(read.error().errors.at(0).pointer, "/what-if");
    return read.error().errors.at(0).reason;
}

TEST(WhatIfQuestion, counts_from_1_as_the_files_do) {
    EXPECT_EQ(read_as<OneMorePlace>("place=2").place, 1U);
    EXPECT_EQ(read_as<Withdrawals>("withdraw=2").applicants, (std::vector<std::uint32_t>{1}));
    EXPECT_EQ(read_as<Withdrawals>("withdraw=2, 1").applicants, (std::vector<std::uint32_t>{1, 0}));
}

TEST(WhatIfQuestion, names_a_choice_of_an_applicant_by_its_place) {
    PlacementInstance instance{.capacities = {1, 1, 1}};
    instance.add_applicant(std::vector<std::uint32_t>{2, 0});
    auto asked = [&](std::string_view text) {
        auto read = read_what_if(text, instance);
        return std::get<PlacingByHand>(*read).position;
    };
    EXPECT_EQ(asked("fix=1:3"), 0U);
    EXPECT_EQ(asked("fix=1:1"), 1U);
    EXPECT_EQ(asked("fix=1:0"), none);
    EXPECT_EQ(fault_in("fix=1:2", instance), "not-on-the-list");
    EXPECT_EQ(fault_in("fix=2:1", instance), "no-such-applicant");
}

TEST(WhatIfQuestion, names_a_ceiling_whatever_signs_its_name_holds) {
    EXPECT_EQ(read_as<HigherCeiling>("ceiling=CO2+100000").ceiling, 0U);
    EXPECT_EQ(read_as<HigherCeiling>("ceiling=CO2+100000").more, 100000);
    EXPECT_EQ(read_as<HigherCeiling>("ceiling=A+B+7").ceiling, 1U);
    EXPECT_EQ(read_as<HigherCeiling>("ceiling=A+B+7").more, 7);
}

TEST(WhatIfQuestion, that_is_none_is_refused) {
    for (const auto* text : {"", "place", "place=", "place=x", "place=1x", "place=-1", "place=99999999999999999999",
                             "seat=1", "ceiling=CO2", "ceiling=CO2+", "ceiling=CO2+-1", "withdraw=", "withdraw=1,",
                             "withdraw=1;2", "fix=", "fix=1", "fix=1:", "fix=:1", "fix=1:1:1"})
        EXPECT_EQ(fault_in(text), "not-a-what-if") << text;
}

TEST(WhatIfQuestion, about_what_is_not_there_is_refused) {
    EXPECT_EQ(fault_in("place=0"), "no-such-place");
    EXPECT_EQ(fault_in("place=3"), "no-such-place");
    EXPECT_EQ(fault_in("withdraw=1,3"), "no-such-applicant");
    EXPECT_EQ(fault_in("withdraw=2,1,2"), "repeated-applicant");
    EXPECT_EQ(fault_in("ceiling=co2+1"), "not-one-of");
    EXPECT_EQ(fault_in("ceiling=CO2+1", PlacementInstance{}), "no-such-ceiling");
}

TEST(WhatIfQuestion, is_answered_in_sentences_with_places_counted_from_1) {
    PlacementEffectAnswer answer{.placed_difference = 1, .total_rank_difference = -2};
    answer.moves = {{3, 2, 1}, {4, 0, 2}, {5, 1, 0}};
    EXPECT_EQ(sentences(answer),
              "1 more placed, total rank 2 lower.\nApplicant 3 goes from place 2 to place 1.\nApplicant 4 gets place "
              "2.\nApplicant 5 loses place 1.\n");
    EXPECT_EQ(sentences(PlacementEffectAnswer{.placed_difference = -3, .total_rank_difference = 1}),
              "3 fewer placed, total rank 1 higher.\nNobody moves.\n");
    EXPECT_EQ(sentences(PlacementEffectAnswer{}), "As many placed, the same total rank.\nNobody moves.\n");
}

TEST(WhatIfQuestion, is_answered_by_what_it_asks) {
    auto instance = two_applicants_for_two_seats();
    const auto policy = PlacementPolicy::least_rank;
    auto before = place(instance, policy, 1);
    ASSERT_TRUE(before);
    auto moves_after = [&](std::string_view text) {
        auto effect = ask(*read_what_if(text, instance), instance, policy, 1, *before);
        return answer_of(*effect).moves;
    };
    const auto lower = before->outcome.position[0] == 1 ? 1 : 2;
    ASSERT_EQ(moves_after("place=1").size(), 1U);
    EXPECT_EQ(moves_after("place=1")[0].applicant, lower);
    EXPECT_EQ(moves_after("place=1")[0].from, 2);
    EXPECT_EQ(moves_after("place=1")[0].to, 1);
    EXPECT_EQ(moves_after(fmt::format("fix={}:1", lower)).size(), 2U);
    EXPECT_EQ(moves_after("ceiling=CO2+3").size(), 0U);
    EXPECT_EQ(moves_after("withdraw=" + std::to_string(3 - lower)).size(), 1U);
    EXPECT_EQ(moves_after("withdraw=" + std::to_string(lower)).size(), 0U);
}

}  // namespace
}  // namespace utsyn
