#include "mobility/training_plan.hpp"

#include "platform/i18n/messages.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace utsyn {
namespace {

std::vector<std::string> words_of(OpuRoute route) {
    std::vector<std::string> words;
    for (const auto& step : training_steps(route, {2026, 9, 1})) words.push_back(step.step);
    return words;
}

}  // namespace

TEST(TrainingPlan, a_posting_goes_from_the_danish_contract_to_the_claim) {
    const auto words = words_of(OpuRoute::a);
    EXPECT_EQ(words.front(), "training_contract");
    EXPECT_EQ(words.back(), "claim");
    const auto steps = training_steps(OpuRoute::a, {2026, 9, 1});
    EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &TrainingStep::phase));
    EXPECT_EQ(std::ranges::count(steps, false, &TrainingStep::is_needed), 1);
    EXPECT_EQ(steps.back().papers.size(), 2U);
}

TEST(TrainingPlan, employment_abroad_asks_for_no_danish_contract_but_for_the_schools_yes_and_its_follow_up) {
    const auto words = words_of(OpuRoute::b);
    EXPECT_EQ(std::ranges::count(words, "training_contract"), 0);
    EXPECT_EQ(std::ranges::count(words, "follow_up"), 1);
    const auto steps = training_steps(OpuRoute::b, {2026, 9, 1});
    const auto assessment = std::ranges::find(steps, ShownBy::assessment_before, &TrainingStep::shown_by);
    ASSERT_NE(assessment, steps.end());
    EXPECT_EQ(assessment->provenance.certainty, Certainty::second_hand);
}

TEST(TrainingPlan, each_step_stands_once_and_each_form_names_its_source) {
    for (const auto route : {OpuRoute::a, OpuRoute::b}) {
        const auto words = words_of(route);
        EXPECT_EQ(std::set(words.begin(), words.end()).size(), words.size());
        for (const auto& step : training_steps(route, {2026, 9, 1}))
            for (const auto& paper : step.papers) EXPECT_FALSE(paper.provenance.sources.empty()) << paper.paper;
    }
}

TEST(TrainingPlan, steps_and_papers_have_a_name_in_each_language) {
    const auto messages = i18n::Messages::embedded();
    for (const auto route : {OpuRoute::a, OpuRoute::b})
        for (const auto& step : training_steps(route, {2026, 9, 1}))
            for (const auto& language : messages.languages()) {
                EXPECT_TRUE(messages.has(language, "training_step." + step.step)) << step.step;
                for (const auto& paper : step.papers)
                    EXPECT_TRUE(messages.has(language, "training_paper." + paper.paper)) << paper.paper;
            }
}

}  // namespace utsyn
