#include "planning/placement_run_bounds.hpp"

#include "planning/placement_run_clash.hpp"
#include "planning/placement_run_costs.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-22T09:00:00.000Z");

/// Two far places at 1,000 EUR and 900 kg, two near ones at 300 EUR and 100 kg; four pupils who all want the far ones most.
class RunBoundsTest : public ::testing::Test {
protected:
    RunBoundsTest() {
        run.policy = PlacementPolicy::least_rank;
        run.places = {{far, "Kyoto", 2, euro(1000), 900'000}, {near, "Nantes", 2, euro(300), 100'000}};
        for (std::int64_t position = 0; position < 4; ++position)
            run.applicants.push_back({.application_id = Id<MobilityApplication>::make(now),
                                      .school = "Nordlia",
                                      .programme = position < 2 ? "elektro" : "kokk",
                                      .year_level = 2,
                                      .all_choices = {far, near},
                                      .choices = {far, near}});
    }

    std::vector<std::string> reason_keys(std::size_t applicant) const {
        std::vector<std::string> keys;
        for (const auto& reason : run.decisions[applicant].reasons) keys.push_back(reason.key);
        return keys;
    }
    /// Somebody who has not what she wanted most reads this.
    bool somebody_reads(const std::string& key) const {
        for (std::size_t applicant = 0; applicant < run.applicants.size(); ++applicant) {
            auto keys = reason_keys(applicant);
            if (std::ranges::find(keys, key) != keys.end()) return true;
        }
        return false;
    }
    std::vector<std::string> refusals() const {
        auto checked = check_bounds(run);
        std::vector<std::string> refused;
        if (checked) return refused;
        for (const auto& error : checked.error().errors) refused.push_back(error.pointer + " " + error.reason);
        return refused;
    }

    Id<Offer> far = Id<Offer>::make(now);
    Id<Offer> near = Id<Offer>::make(now);
    PlacementRun run;
};

TEST_F(RunBoundsTest, without_bounds_all_are_placed_and_the_costs_are_told) {
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 4);
    auto costs = costs_of(run);
    EXPECT_EQ(costs[0].used, 260'000);
    EXPECT_FALSE(costs[0].most);
    EXPECT_EQ(costs[1].used, 2'000'000);
    EXPECT_EQ(costs[1].unknown, 0);
}

TEST_F(RunBoundsTest, a_budget_keeps_somebody_at_home_and_she_reads_why) {
    run.bounds.most_grant = euro(1600);
    ASSERT_TRUE(decide(run));
    auto costs = costs_of(run);
    EXPECT_LE(costs[0].used, 160'000);
    EXPECT_EQ(costs[0].most, 160'000);
    EXPECT_EQ(run.placed, 3);
    EXPECT_EQ(run.placed_at_most, 3);
    EXPECT_EQ(run.lower_bound, run.total_rank);
    EXPECT_TRUE(somebody_reads("placement_reason.budget"));
    EXPECT_FALSE(somebody_reads("placement_reason.co2_ceiling"));
    EXPECT_TRUE(is_replayable(run));
}

TEST_F(RunBoundsTest, a_ceiling_of_co2_is_told_as_such) {
    run.bounds.most_kilograms_co2e = 1'150;
    ASSERT_TRUE(decide(run));
    EXPECT_LE(costs_of(run)[1].used, 1'150'000);
    EXPECT_EQ(run.placed, 3);
    EXPECT_TRUE(somebody_reads("placement_reason.co2_ceiling"));
}

TEST_F(RunBoundsTest, without_any_money_nobody_goes_and_all_read_why) {
    run.bounds.most_grant = euro(0);
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 0);
    EXPECT_TRUE(run.clashing.empty());
    EXPECT_EQ(reason_keys(0), (std::vector<std::string>{"placement_reason.budget", "placement_reason.budget"}));
}

TEST_F(RunBoundsTest, what_is_not_known_counts_nothing_and_is_counted) {
    run.places[0].grant.reset();
    run.bounds.most_grant = euro(600);
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 4);
    EXPECT_EQ(costs_of(run)[0].used, 60'000);
    EXPECT_EQ(costs_of(run)[0].unknown, 2);
}

TEST_F(RunBoundsTest, bounds_and_costs_are_part_of_the_check_sum) {
    ASSERT_TRUE(decide(run));
    auto hash = run.hash;
    run.bounds.most_grant = euro(9'000);
    ASSERT_TRUE(decide(run));
    EXPECT_NE(run.hash, hash);
    run.places[1].grant = euro(301);
    EXPECT_FALSE(is_replayable(run));
}

TEST_F(RunBoundsTest, of_a_group_at_most_so_many_are_placed) {
    run.bounds.groups = {{PlacementGrouping::programme, "kokk", {}, 1}};
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 3);
    EXPECT_TRUE(somebody_reads("placement_reason.group_full"));
    EXPECT_TRUE(is_replayable(run));
}

TEST_F(RunBoundsTest, of_a_group_at_least_so_many_are_placed) {
    run.places.pop_back();
    for (auto& applicant : run.applicants) applicant.all_choices = applicant.choices = {far};
    run.bounds.groups = {{PlacementGrouping::programme, "kokk", 2, {}}};
    ASSERT_TRUE(decide(run));
    EXPECT_FALSE(run.decisions[0].offer_id);
    EXPECT_TRUE(run.decisions[2].offer_id);
    EXPECT_TRUE(run.decisions[3].offer_id);
}

TEST_F(RunBoundsTest, groups_bounded_in_two_ways_are_kept_together) {
    run.applicants[0].year_level = 3;
    run.bounds.groups = {{PlacementGrouping::programme, "elektro", {}, 1}, {PlacementGrouping::year_level, "2", {}, 2}};
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 3);
    EXPECT_TRUE(run.decisions[0].offer_id);
}

TEST_F(RunBoundsTest, bounds_that_cannot_hold_together_are_named_and_nobody_is_placed) {
    run.bounds.most_grant = euro(500);
    run.bounds.groups = {{PlacementGrouping::programme, "kokk", 2, {}}};
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 0);
    for (const auto& decision : run.decisions) EXPECT_TRUE(decision.reasons.empty());
    auto clash = clash_of(run, {});
    ASSERT_EQ(clash.size(), 2U);
    EXPECT_EQ(clash[0].key, "clash.group_least");
    EXPECT_EQ(clash[0].values[1].second, Argument{"kokk"});
    EXPECT_EQ(clash[0].values[2].second, Argument{std::int64_t{2}});
    EXPECT_EQ(clash[1].key, "clash.grant");
    EXPECT_EQ(clash[1].values[0].second, Argument{std::int64_t{500}});
    EXPECT_FALSE(accept(run, Date{2026, 11, 22}));
}

TEST_F(RunBoundsTest, a_clash_with_somebody_fixed_by_hand_names_her) {
    run.fixed = {{run.applicants[1].application_id, far}};
    run.bounds.most_kilograms_co2e = 500;
    ASSERT_TRUE(decide(run));
    PlacementApplicant guro{};
    guro.application_id = run.applicants[1].application_id;
    guro.person_name = "Guro Lianes";
    auto clash = clash_of(run, {&guro, 1});
    ASSERT_EQ(clash.size(), 2U);
    EXPECT_EQ(clash[0].key, "clash.co2");
    EXPECT_EQ(clash[1].key, "clash.fixed");
    EXPECT_EQ(clash[1].values[0].second, Argument{"Guro Lianes"});
    EXPECT_EQ(clash[1].values[1].second, Argument{"Kyoto"});
}

TEST_F(RunBoundsTest, points_take_no_bounds) {
    run.policy = PlacementPolicy::by_points;
    run.bounds.most_grant = euro(500);
    auto decided = decide(run);
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().errors[0].reason, "not-with-by-points");
}

TEST_F(RunBoundsTest, are_refused_where_they_make_no_sense) {
    run.bounds.groups = {{PlacementGrouping::programme, "smed", 1, {}},
                         {PlacementGrouping::programme, "kokk", 3, 2},
                         {PlacementGrouping::programme, "kokk", {}, 2}};
    run.bounds.most_grant = Money{100, *Currency::parse("NOK")};
    EXPECT_EQ(refusals(),
              (std::vector<std::string>{
                  "/bounds/most_grant/currency not-in-euro", "/bounds/groups/0/group no-such-group",
                  "/bounds/groups/1/least least-above-most", "/bounds/groups/2/group group-bounded-twice"}));
}

/// The far places are one partner's, who receives one.
class RunPartnerBoundsTest : public RunBoundsTest {
protected:
    RunPartnerBoundsTest() {
        run.places[0].partner_id = partner;
        run.places[0].partner_name = "Kyoto Gakuin";
        run.bounds.partners = {{partner, 1}};
    }

    Id<Partner> partner = Id<Partner>::make(now);
};

TEST_F(RunPartnerBoundsTest, every_policy_keeps_what_a_partner_receives) {
    using enum PlacementPolicy;
    for (auto policy : {by_points, least_rank, greedy, generous, fair_share}) {
        run.policy = policy;
        ASSERT_TRUE(decide(run)) << word(policy);
        EXPECT_EQ(std::ranges::count(run.decisions, std::optional{far}, &RunDecision::offer_id), 1) << word(policy);
        EXPECT_EQ(run.placed, 3);
        EXPECT_TRUE(is_replayable(run));
    }
    EXPECT_TRUE(somebody_reads("placement_reason.partner_full"));
    const auto bounded = run.hash;
    run.bounds.partners = {{partner, 2}};
    ASSERT_TRUE(decide(run));
    EXPECT_NE(run.hash, bounded);
    EXPECT_EQ(run.placed, 4);
}

TEST_F(RunPartnerBoundsTest, by_points_tells_whom_one_would_have_had_to_come_before) {
    run.policy = PlacementPolicy::by_points;
    ASSERT_TRUE(decide(run));
    EXPECT_TRUE(somebody_reads("placement_reason.partner_drawn"));
    for (std::int64_t position = 0; position < 4; ++position)
        run.applicants[static_cast<std::size_t>(position)].points = 80 - position;
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.decisions[0].offer_id, far);
    const auto& reason = run.decisions[1].reasons.at(1);
    EXPECT_EQ(reason.key, "placement_reason.partner_full_by_points");
    EXPECT_EQ(reason.values.at(1).count, 1);
    EXPECT_EQ(reason.values.at(2).count, 79);
    EXPECT_EQ(reason.values.at(3).count, 80);
}

TEST_F(RunPartnerBoundsTest, more_fixed_with_a_partner_than_it_receives_is_a_clash_that_names_it) {
    run.policy = PlacementPolicy::by_points;
    for (std::size_t position = 0; position < 2; ++position) {
        run.applicants[position].application_id = Id<MobilityApplication>::make(now + Days{static_cast<int>(position)});
        run.fixed.push_back({run.applicants[position].application_id, far});
    }
    ASSERT_TRUE(decide(run));
    auto clash = clash_of(run, {});
    ASSERT_EQ(clash.size(), 3U);
    EXPECT_EQ(clash[0].key, "clash.partner");
    EXPECT_EQ(clash[0].values, (Arguments{{"partner", "Kyoto Gakuin"}, {"count", std::int64_t{1}}}));
}

TEST_F(RunPartnerBoundsTest, only_partners_with_an_offer_are_bounded_and_each_once) {
    EXPECT_TRUE(refusals().empty());
    run.bounds.partners.push_back({partner, 2});
    run.bounds.partners.push_back({Id<Partner>::make(now + Days{1}), 2});
    EXPECT_EQ(refusals(), (std::vector<std::string>{"/bounds/partners/1/partner_id partner-bounded-twice",
                                                    "/bounds/partners/2/partner_id no-such-partner"}));
}

}  // namespace
}  // namespace utsyn
