#include "planning/placement_run_fairness.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <random>

namespace utsyn {
namespace {

using Counts = std::vector<std::optional<std::int64_t>>;

std::vector<GroupOutcome> shown(std::vector<GroupOutcome> groups) {
    return without_small_counts(std::move(groups), 5);
}

Counts counts_of(const GroupOutcome& group) {
    return {group.applicants, group.placed, group.first_choices};
}

TEST(Fairness, shows_counts_that_are_large_enough) {
    auto groups = shown({{"elektro", 40, 25, 12}, {"kokk", 30, 20, 10}});
    EXPECT_EQ(counts_of(groups[0]), (Counts{40, 25, 12}));
    EXPECT_EQ(counts_of(groups[1]), (Counts{30, 20, 10}));
}

TEST(Fairness, hides_a_small_group_whole_and_another_so_that_the_total_does_not_tell) {
    auto groups = shown({{"elektro", 40, 25, 12}, {"kokk", 4, 3, 2}, {"frisør", 20, 12, 6}});
    EXPECT_EQ(counts_of(groups[0]), (Counts{40, 25, 12}));
    EXPECT_EQ(counts_of(groups[1]), (Counts{{}, {}, {}}));
    EXPECT_EQ(counts_of(groups[2]), (Counts{{}, {}, {}}));
}

TEST(Fairness, hides_the_placed_where_few_were_left_over) {
    auto groups = shown({{"elektro", 40, 38, 20}, {"kokk", 30, 20, 10}, {"frisør", 30, 15, 8}});
    EXPECT_FALSE(groups[0].placed);
    EXPECT_EQ(groups[0].applicants, 40);
    EXPECT_FALSE(groups[2].placed) << "the total of the placed would tell those of elektro";
    EXPECT_EQ(groups[1].placed, 20);
}

TEST(Fairness, hides_the_first_choices_that_the_placed_would_tell) {
    auto groups = shown({{"elektro", 40, 25, 23}, {"kokk", 30, 20, 10}, {"frisør", 60, 40, 20}});
    EXPECT_FALSE(groups[0].first_choices);
    EXPECT_EQ(groups[0].placed, 25);
    EXPECT_FALSE(groups[1].first_choices);
    EXPECT_EQ(groups[2].first_choices, 20);
}

/// Whether a hidden count of a column is one group's alone, or small in all, so that the total tells it.
bool is_told(const std::vector<GroupOutcome>& whole, const std::vector<GroupOutcome>& groups,
             std::optional<std::int64_t> GroupOutcome::* count) {
    std::int64_t hidden = 0;
    std::int64_t sum = 0;
    for (std::size_t group = 0; group < whole.size(); ++group)
        if (!(groups[group].*count)) {
            ++hidden;
            sum += *(whole[group].*count);
        }
    bool all = hidden == static_cast<std::int64_t>(whole.size());
    return hidden > 0 && !all && (hidden == 1 || sum < 5);
}

TEST(Fairness, no_small_count_can_be_told_from_what_is_shown) {
    std::mt19937 random{7};
    auto up_to = [&](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>{0, most}(random); };
    for (int round = 0; round < 3000; ++round) {
        std::vector<GroupOutcome> whole;
        for (int group = 0; group <= up_to(6); ++group) {
            auto applicants = 1 + up_to(30);
            auto placed = up_to(applicants);
            whole.push_back({std::to_string(group), applicants, placed, up_to(placed)});
        }
        auto groups = shown(whole);
        for (const auto& group : groups) {
            for (const auto& count : counts_of(group)) EXPECT_GE(count.value_or(5), 5);
            auto unplaced = group.placed ? *group.applicants - *group.placed : 5;
            auto further_down = group.placed && group.first_choices ? *group.placed - *group.first_choices : 5;
            EXPECT_GE(std::min(unplaced, further_down), 5);
        }
        EXPECT_FALSE(is_told(whole, groups, &GroupOutcome::applicants));
        EXPECT_FALSE(is_told(whole, groups, &GroupOutcome::placed));
        EXPECT_FALSE(is_told(whole, groups, &GroupOutcome::first_choices));
    }
}

TEST(Fairness, reports_by_what_there_are_two_groups_of) {
    PlacementRun run;
    for (int applicant = 0; applicant < 20; ++applicant) {
        run.applicants.push_back(
            {.school = "Nordlia", .programme = applicant < 10 ? "elektro" : "kokk", .year_level = 2});
        run.decisions.push_back({});
        if (applicant % 2 == 0) run.decisions.back() = {.offer_id = Id<Offer>{}, .rank = applicant % 4 == 0 ? 1 : 2};
    }
    auto reports = fairness_of(run, 3);
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].grouping, PlacementGrouping::programme);
    EXPECT_EQ(reports[0].groups[0].name, "elektro");
    EXPECT_EQ(reports[0].groups[0].applicants, 10);
    EXPECT_EQ(reports[0].groups[0].placed, 5);
}

}  // namespace
}  // namespace utsyn
