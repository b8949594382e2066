#include "funding/application_process.hpp"

#include "platform/i18n/messages.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace utsyn {

TEST(ApplicationProcess, a_nordplus_application_goes_from_idea_to_report_in_seven_steps) {
    const auto steps = application_process("nordplus_junior");
    ASSERT_EQ(steps.size(), 7U);
    EXPECT_EQ(steps.front().step, ProcessStep::idea);
    EXPECT_EQ(steps[1].does, "letters_of_intent");
    EXPECT_EQ(steps[1].provenance.certainty, Certainty::official);
    EXPECT_EQ(steps[3].who, ProcessActor::agency);
    EXPECT_EQ(steps.back().step, ProcessStep::report);
}

TEST(ApplicationProcess, of_an_exchange_cooperation_the_school_owner_applies) {
    const auto steps = application_process("utvekslingssamarbeid");
    const auto application = std::ranges::find(steps, ProcessStep::application, &ApplicationStep::step);
    ASSERT_NE(application, steps.end());
    EXPECT_EQ(application->who, ProcessActor::school_owner);
}

TEST(ApplicationProcess, steps_stand_in_their_order_and_have_a_sentence_in_each_language) {
    const auto messages = i18n::Messages::embedded();
    for (const auto* programme : {"erasmus", "nordplus_junior", "atlas", "lanekassen", "utvekslingssamarbeid", "opu"}) {
        const auto steps = application_process(programme);
        EXPECT_GE(steps.size(), 5U) << programme;
        EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &ApplicationStep::step)) << programme;
        for (const auto& step : steps)
            for (const auto& language : messages.languages())
                EXPECT_TRUE(messages.has(language, "process_does." + step.does)) << step.does;
    }
    EXPECT_TRUE(application_process("socrates").empty());
}

}  // namespace utsyn
