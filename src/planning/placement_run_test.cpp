#include "planning/placement_run.hpp"

#include "planning/problems.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-16T09:00:00.000Z");

/// A round with two offers; applicants are added by their choices and points.
class PlacementRunTest : public ::testing::Test {
protected:
    PlacementRunTest() {
        input.round.id = Id<OfferRound>::make(now);
        input.round.organisation_id = Id<Organisation>::make(now);
        nantes = add_offer("Nantes", 1);
        valencia = add_offer("Valencia", 1);
    }

    Id<Offer> add_offer(std::string title, std::int64_t places) {
        OfferRow offer{};
        offer.id = Id<Offer>::make(now);
        offer.title = std::move(title);
        offer.places = places;
        input.offers.push_back(offer);
        costs.emplace_back();
        return offer.id;
    }

    Id<MobilityApplication> apply(std::vector<Id<Offer>> choices, std::int64_t points) {
        PlacementApplicant applicant{};
        applicant.application_id = Id<MobilityApplication>::make(now);
        applicant.choices = std::move(choices);
        applicant.points = points;
        input.applicants.push_back(applicant);
        return applicant.application_id;
    }

    PlacementRun decided(std::int64_t seed = 1) const { return decided({.seed = seed}); }
    PlacementRun decided(PlacementRun run) const {
        take_input(input, run);
        take_costs(costs, run);
        EXPECT_TRUE(decide(run));
        return run;
    }

    static const RunDecision& decision_of(const PlacementRun& run, Id<MobilityApplication> application) {
        return *std::ranges::find(run.decisions, application, &RunDecision::application_id);
    }

    static std::vector<std::string> reasons_of(const RunDecision& decision) {
        std::vector<std::string> keys;
        for (const auto& reason : decision.reasons) keys.push_back(reason.key.substr(reason.key.find('.') + 1));
        return keys;
    }

    static std::int64_t count_in(const Reason& reason, std::string_view name) {
        return std::ranges::find(reason.values, name, &ReasonValue::name)->count.value();
    }

    PlacementInput input;
    std::vector<StayCost> costs;  // as the offers
    Id<Offer> nantes;
    Id<Offer> valencia;
};

TEST_F(PlacementRunTest, tells_everyone_why) {
    auto sara = apply({nantes, valencia}, 81);
    auto guro = apply({nantes, valencia}, 70);
    auto run = decided();
    EXPECT_EQ(reasons_of(decision_of(run, sara)), std::vector<std::string>{"got_choice"});
    const auto& second = decision_of(run, guro);
    EXPECT_EQ(second.offer_id, valencia);
    EXPECT_EQ(second.rank, 2);
    EXPECT_EQ(reasons_of(second), (std::vector<std::string>{"got_choice", "full"}));
    EXPECT_EQ(count_in(second.reasons[1], "last_points"), 81);
    EXPECT_EQ(count_in(second.reasons[1], "points"), 70);
}

TEST_F(PlacementRunTest, counts_who_got_which_choice) {
    apply({nantes, valencia}, 81);
    apply({nantes, valencia}, 70);
    apply({nantes}, 60);
    auto run = decided();
    EXPECT_EQ(run.placed, 2);
    EXPECT_EQ(run.unplaced, 1);
    EXPECT_EQ(run.total_rank, 3);
    EXPECT_EQ(run.profile, (std::vector<std::int64_t>{1, 1}));
}

TEST_F(PlacementRunTest, who_got_nothing_waits_for_her_first_choice_by_points) {
    apply({nantes}, 90);
    auto third = apply({nantes}, 50);
    auto second = apply({nantes}, 60);
    auto run = decided();
    EXPECT_EQ(decision_of(run, second).waiting_offer_id, nantes);
    EXPECT_EQ(decision_of(run, second).waiting_place, 1);
    EXPECT_EQ(decision_of(run, third).waiting_place, 2);
}

TEST_F(PlacementRunTest, says_so_when_a_draw_decided) {
    apply({nantes}, 70);
    apply({nantes}, 70);
    auto run = decided();
    auto loser = std::ranges::find_if(run.decisions, [](const RunDecision& each) { return !each.offer_id; });
    ASSERT_NE(loser, run.decisions.end());
    EXPECT_EQ(reasons_of(*loser), std::vector<std::string>{"drawn"});
    EXPECT_EQ(loser->lottery, 2);
    EXPECT_EQ(count_in(loser->reasons[0], "number"), 2);
    EXPECT_EQ(count_in(loser->reasons[0], "last_number"), 1);
}

TEST_F(PlacementRunTest, passes_over_what_is_not_for_her_but_counts_it_in_her_list) {
    auto sara = apply({nantes, valencia}, 81);
    input.ineligible.push_back({sara, nantes, {WhyNotEligible::too_young}});
    auto run = decided();
    const auto& decision = decision_of(run, sara);
    EXPECT_EQ(decision.offer_id, valencia);
    EXPECT_EQ(decision.rank, 2);
    EXPECT_EQ(reasons_of(decision), (std::vector<std::string>{"got_choice", "not_eligible.too_young"}));
}

TEST_F(PlacementRunTest, nobody_waits_for_what_is_not_for_her) {
    auto sara = apply({nantes}, 81);
    input.ineligible.push_back({sara, nantes, {WhyNotEligible::too_young}});
    auto run = decided();
    EXPECT_FALSE(decision_of(run, sara).waiting_offer_id);
    EXPECT_EQ(reasons_of(decision_of(run, sara)), std::vector<std::string>{"not_eligible.too_young"});
}

TEST_F(PlacementRunTest, the_same_seed_gives_the_same_hash_and_another_seed_another) {
    for (int applicant = 0; applicant < 6; ++applicant) apply({nantes, valencia}, 70);
    auto run = decided(7);
    EXPECT_EQ(decided(7).hash, run.hash);
    EXPECT_NE(decided(8).hash, run.hash);
    EXPECT_EQ(run.hash.size(), 64U);
    EXPECT_TRUE(is_replayable(run));
}

TEST_F(PlacementRunTest, is_not_replayable_once_what_went_into_it_was_touched) {
    apply({nantes, valencia}, 81);
    apply({nantes, valencia}, 70);
    auto touched = decided();
    touched.applicants[1].points = 82;
    EXPECT_FALSE(is_replayable(touched));
    touched = decided();
    touched.seed = 2;
    EXPECT_FALSE(is_replayable(touched));
}

TEST_F(PlacementRunTest, an_empty_round_is_decided_too) {
    auto run = decided();
    EXPECT_EQ(run.placed, 0);
    EXPECT_TRUE(run.decisions.empty());
    EXPECT_TRUE(is_replayable(run));
}

TEST_F(PlacementRunTest, an_optimum_tells_its_aim_and_no_points) {
    apply({nantes, valencia}, 81);
    auto guro = apply({nantes}, 70);
    for (auto [policy, reason] : {std::pair{PlacementPolicy::least_rank, "full_least_rank"},
                                  {PlacementPolicy::generous, "full_generous"},
                                  {PlacementPolicy::fair_share, "full_fair_share"}}) {
        auto run = decided({.policy = policy});
        EXPECT_EQ(decision_of(run, guro).offer_id, nantes);
        EXPECT_EQ(reasons_of(run.decisions[0]), (std::vector<std::string>{"got_choice", reason}));
        for (const auto& value : run.decisions[0].reasons[1].values) EXPECT_NE(value.name, "points");
        EXPECT_TRUE(is_replayable(run));
    }
}

TEST_F(PlacementRunTest, whoever_is_placed_by_hand_reads_that_and_others_are_placed_around_her) {
    auto sara = apply({nantes, valencia}, 81);
    auto guro = apply({nantes, valencia}, 70);
    auto run = decided({.fixed = {{guro, nantes}}});
    EXPECT_EQ(reasons_of(decision_of(run, guro)), (std::vector<std::string>{"got_choice", "by_hand"}));
    EXPECT_EQ(decision_of(run, sara).offer_id, valencia);
    EXPECT_EQ(reasons_of(decision_of(run, sara)), (std::vector<std::string>{"got_choice", "full_by_hand"}));
    EXPECT_TRUE(is_replayable(run));
    EXPECT_NE(run.hash, decided().hash);
}

TEST_F(PlacementRunTest, a_place_partly_given_by_hand_tells_the_points_of_the_last_one_in_by_points) {
    auto kyoto = add_offer("Kyoto", 2);
    auto by_hand = apply({kyoto}, 10);
    apply({kyoto}, 80);
    auto left_over = apply({kyoto}, 70);
    auto run = decided({.fixed = {{by_hand, kyoto}}});
    const auto& reason = decision_of(run, left_over).reasons.front();
    EXPECT_EQ(reason.key, "placement_reason.full_partly_by_hand");
    EXPECT_EQ(count_in(reason, "last_points"), 80);
    EXPECT_EQ(count_in(reason, "by_hand"), 1);
}

TEST_F(PlacementRunTest, whoever_is_left_out_by_hand_waits_for_nothing) {
    auto sara = apply({nantes}, 81);
    apply({nantes}, 70);
    auto third = apply({nantes}, 60);
    auto run = decided({.fixed = {{sara, {}}}});
    EXPECT_EQ(reasons_of(decision_of(run, sara)), std::vector<std::string>{"left_out_by_hand"});
    EXPECT_FALSE(decision_of(run, sara).waiting_offer_id);
    EXPECT_EQ(decision_of(run, third).waiting_place, 1);
}

TEST_F(PlacementRunTest, refuses_by_hand_what_cannot_be) {
    auto sara = apply({nantes}, 81);
    auto guro = apply({nantes, valencia}, 70);
    input.ineligible.push_back({guro, valencia, {WhyNotEligible::too_young}});
    PlacementRun run;
    take_input(input, run);
    run.fixed = {{sara, nantes}, {guro, {}}};
    EXPECT_TRUE(check_fixed(run));
    auto reason_for = [&](std::vector<FixedPlacement> fixed) {
        run.fixed = std::move(fixed);
        auto refused = check_fixed(run);
        return refused ? "" : refused.error().errors.front().pointer + " " + refused.error().errors.front().reason;
    };
    EXPECT_EQ(reason_for({{sara, valencia}}), "/fixed/0/offer_id not-among-her-choices");
    EXPECT_EQ(reason_for({{guro, valencia}}), "/fixed/0/offer_id not-among-her-choices");
    EXPECT_EQ(reason_for({{sara, nantes}, {guro, nantes}}), "/fixed/1/offer_id more-than-its-places");
    EXPECT_EQ(reason_for({{sara, nantes}, {sara, {}}}), "/fixed/1/application_id no-such-applicant-left");
    EXPECT_EQ(reason_for({{Id<MobilityApplication>::make(now), {}}}), "/fixed/0/application_id no-such-applicant-left");
}

TEST_F(PlacementRunTest, shares_between_the_groups_that_it_was_given) {
    for (int applicant = 0; applicant < 3; ++applicant) apply({nantes}, 70);
    auto lonely = apply({nantes}, 70);
    for (auto& applicant : input.applicants) applicant.programme = "elektro";
    input.applicants.back().programme = "kokk";
    input.offers.front().places = 2;
    auto run = decided({.policy = PlacementPolicy::fair_share, .grouping = PlacementGrouping::programme});
    EXPECT_EQ(decision_of(run, lonely).offer_id, nantes);
    EXPECT_TRUE(is_replayable(run));
}

TEST_F(PlacementRunTest, no_policy_gives_what_is_not_for_her) {
    auto sara = apply({nantes, valencia}, 81);
    apply({valencia}, 70);
    input.ineligible.push_back({sara, nantes, {WhyNotEligible::other_programme}});
    using enum PlacementPolicy;
    for (auto policy : {by_points, least_rank, greedy, generous, fair_share})
        EXPECT_NE(decision_of(decided({.policy = policy}), sara).offer_id, nantes);
}

TEST_F(PlacementRunTest, is_accepted_once) {
    auto accepted = accept(decided(), Date{2026, 11, 16});
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->accepted_on, (Date{2026, 11, 16}));
    EXPECT_TRUE(accept(*accepted, Date{2026, 11, 17}).error().is(problems::run_accepted));
}

}  // namespace
}  // namespace utsyn
