#include "funding/call.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

std::vector<Call> calls(std::string agency, std::string programme = "") {
    return calls_between(RateBook::embedded(), {.agency = std::move(agency),
                                                .programme = std::move(programme),
                                                .from = Date{2026, 1, 1},
                                                .to = Date{2026, 12, 31}});
}

bool has_autumn_round(const std::vector<Call>& all) {
    return std::ranges::any_of(all, [](const Call& call) { return call.key == "ka122/autumn"; });
}

TEST(Call, an_agencys_own_row_goes_before_the_one_for_all) {
    EXPECT_TRUE(has_autumn_round(calls("NO", "erasmus")));
    EXPECT_FALSE(has_autumn_round(calls("SE", "erasmus")));
    EXPECT_TRUE(has_autumn_round(calls("", "erasmus")));
}

TEST(Call, the_fields_of_one_round_are_one_call) {
    auto all = calls("NO", "erasmus");
    auto projects = std::ranges::find(all, "ka122", &Call::key);
    ASSERT_NE(projects, all.end());
    EXPECT_EQ(projects->fields, (std::vector<std::string>{"adult", "school", "vet"}));
    EXPECT_EQ(projects->deadline, (Date{2026, 2, 19}));
    EXPECT_EQ(projects->time, "12:00+01:00");
    EXPECT_TRUE(std::ranges::is_sorted(all, {}, &Call::deadline));
}

TEST(Call, a_deadline_that_returns_counts_in_every_year) {
    auto all = calls("NO", "utvekslingssamarbeid");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].deadline, (Date{2026, 10, 1}));
}

TEST(Call, a_round_not_yet_announced_is_expected_on_the_day_of_the_year_before) {
    auto all =
        calls_between(RateBook::embedded(),
                      {.agency = "NO", .programme = "erasmus", .from = Date{2026, 11, 16}, .to = Date{2027, 12, 31}});
    auto projects = std::ranges::find(all, "ka122", &Call::key);
    ASSERT_NE(projects, all.end());
    EXPECT_TRUE(projects->expected);
    EXPECT_EQ(projects->deadline, (Date{2027, 2, 19}));
    EXPECT_EQ(projects->call_year, 2027);
    EXPECT_EQ(projects->provenance.certainty, Certainty::unsourced);
    EXPECT_EQ(std::ranges::count(all, "ka122", &Call::key), 1);
    for (const auto& call : calls("NO")) EXPECT_TRUE(!call.expected || call.call_year == 2026) << call.key;
}

TEST(Call, a_round_of_stays_that_begin_on_certain_days_is_expected_of_no_other_year) {
    auto all =
        calls_between(RateBook::embedded(),
                      {.agency = "NO", .programme = "lanekassen", .from = Date{2026, 11, 1}, .to = Date{2028, 12, 31}});
    EXPECT_TRUE(std::ranges::any_of(all, [](const Call& call) { return call.key.starts_with("autumn/"); }));
    for (const auto& call : all) EXPECT_FALSE(call.expected && call.key.find("..") != std::string::npos) << call.key;
}

TEST(Call, steps_are_counted_back_from_the_deadline_by_format) {
    auto all = calls("NO", "erasmus");
    auto small = std::ranges::find(all, "ka210", &Call::key);
    ASSERT_NE(small, all.end());
    auto mandates = std::ranges::find(small->steps, "mandate_letters", &CallStep::step);
    ASSERT_NE(mandates, small->steps.end());
    EXPECT_EQ(mandates->due_on, small->deadline - Days{42});
    auto projects = std::ranges::find(all, "ka122", &Call::key);
    EXPECT_EQ(std::ranges::find(projects->steps, "mandate_letters", &CallStep::step), projects->steps.end());
    EXPECT_TRUE(std::ranges::is_sorted(small->steps, {}, &CallStep::due_on));
}

TEST(Call, each_has_a_name_of_its_own) {
    auto all = calls("");
    std::vector<std::string> names;
    for (const auto& call : all) names.push_back(call.identity());
    std::ranges::sort(names);
    EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
}

}  // namespace
}  // namespace utsyn
