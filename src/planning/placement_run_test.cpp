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

    PlacementRun decided(std::int64_t seed = 1) const {
        PlacementRun run{.seed = seed};
        take_input(input, run);
        decide(run);
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
}

TEST_F(PlacementRunTest, passes_over_what_is_not_for_her_but_counts_it_in_her_list) {
    auto sara = apply({nantes, valencia}, 81);
    input.ineligible.push_back({sara, nantes, {WhyNotEligible::too_young}});
    auto run = decided();
    const auto& decision = decision_of(run, sara);
    EXPECT_EQ(decision.offer_id, valencia);
    EXPECT_EQ(decision.rank, 2);
    EXPECT_EQ(reasons_of(decision), (std::vector<std::string>{"got_choice", "not_eligible"}));
}

TEST_F(PlacementRunTest, nobody_waits_for_what_is_not_for_her) {
    auto sara = apply({nantes}, 81);
    input.ineligible.push_back({sara, nantes, {WhyNotEligible::too_young}});
    auto run = decided();
    EXPECT_FALSE(decision_of(run, sara).waiting_offer_id);
    EXPECT_EQ(reasons_of(decision_of(run, sara)), std::vector<std::string>{"not_eligible"});
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

TEST_F(PlacementRunTest, is_accepted_once) {
    auto accepted = accept(decided(), Date{2026, 11, 16});
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->accepted_on, (Date{2026, 11, 16}));
    EXPECT_TRUE(accept(*accepted, Date{2026, 11, 17}).error().is(problems::run_accepted));
}

}  // namespace
}  // namespace utsyn
