#include "planning/placement_run_pairs.hpp"

#include "planning/placement_run_clash.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-22T09:00:00.000Z");

/// One place in Kyoto and two in Nantes, and two pupils who want Kyoto most.
class RunPairsTest : public ::testing::Test {
protected:
    RunPairsTest() {
        run.policy = PlacementPolicy::least_rank;
        run.places = {{.offer_id = kyoto, .title = "Kyoto", .places = 1}, {.offer_id = nantes, .places = 2}};
        for (int position = 0; position < 2; ++position)
            run.applicants.push_back({.application_id = Id<MobilityApplication>::make(now),
                                      .all_choices = {kyoto, nantes},
                                      .choices = {kyoto, nantes}});
        run.pairs = {{run.applicants[0].application_id, run.applicants[1].application_id}};
    }

    std::vector<std::string> reason_keys(std::size_t applicant) const {
        std::vector<std::string> keys;
        for (const auto& reason : run.decisions[applicant].reasons) keys.push_back(reason.key);
        return keys;
    }
    std::vector<std::string> refusals() const {
        std::vector<std::string> refused;
        if (auto checked = check_pairs(run); !checked)
            for (const auto& error : checked.error().errors) refused.push_back(error.pointer + " " + error.reason);
        return refused;
    }

    Id<Offer> kyoto = Id<Offer>::make(now);
    Id<Offer> nantes = Id<Offer>::make(now);
    PlacementRun run;
};

TEST_F(RunPairsTest, two_who_go_together_get_the_same_place_and_read_that_only_one_was_left_elsewhere) {
    ASSERT_TRUE(decide(run));
    for (std::size_t applicant : {0U, 1U}) {
        EXPECT_EQ(run.decisions[applicant].offer_id, nantes);
        EXPECT_EQ(reason_keys(applicant),
                  (std::vector<std::string>{"placement_reason.got_choice", "placement_reason.together_one_left"}));
    }
    EXPECT_TRUE(is_replayable(run));
    const auto together = run.hash;
    run.pairs.clear();
    ASSERT_TRUE(decide(run));
    EXPECT_NE(run.hash, together);
    EXPECT_NE(run.decisions[0].offer_id, run.decisions[1].offer_id);
}

TEST_F(RunPairsTest, what_is_not_for_both_is_told_as_such) {
    run.applicants[1].all_choices = run.applicants[1].choices = {nantes};
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(reason_keys(0),
              (std::vector<std::string>{"placement_reason.got_choice", "placement_reason.together_not_for_both"}));
    EXPECT_EQ(reason_keys(1), std::vector<std::string>{"placement_reason.got_choice"});
}

TEST_F(RunPairsTest, where_nothing_is_for_both_neither_goes) {
    run.applicants[0].all_choices = run.applicants[0].choices = {kyoto};
    run.applicants[1].all_choices = run.applicants[1].choices = {nantes};
    ASSERT_TRUE(decide(run));
    EXPECT_EQ(run.placed, 0);
    EXPECT_EQ(reason_keys(1), std::vector<std::string>{"placement_reason.together_not_for_both"});
}

TEST_F(RunPairsTest, points_place_nobody_together) {
    run.policy = PlacementPolicy::by_points;
    auto decided = decide(run);
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().errors.at(0).pointer, "/pairs");
}

TEST_F(RunPairsTest, two_fixed_in_two_places_clash_with_going_together) {
    const auto one = run.applicants[0].application_id;
    const auto other = run.applicants[1].application_id;
    run.places[0].places = 2;
    run.fixed = {{one, kyoto}, {other, nantes}};
    ASSERT_TRUE(decide(run));
    const std::vector<PlacementApplicant> applicants{{.application_id = one, .person_name = "Sara"},
                                                     {.application_id = other, .person_name = "Guro"}};
    auto clash = clash_of(run, applicants);
    ASSERT_EQ(clash.size(), 3U);
    EXPECT_EQ(clash[2].key, "clash.pair");
    EXPECT_EQ(clash[2].values, (Arguments{{"name", "Sara"}, {"other", "Guro"}}));
}

TEST_F(RunPairsTest, each_is_in_one_pair_with_somebody_of_the_round) {
    EXPECT_TRUE(refusals().empty());
    const auto one = run.applicants[0].application_id;
    run.pairs.push_back({one, Id<MobilityApplication>::make(now + Days{1})});
    EXPECT_EQ(refusals(), (std::vector<std::string>{"/pairs/1/application_id paired-twice",
                                                    "/pairs/1/other_application_id not-in-the-round"}));
    run.pairs = {{one, one}};
    EXPECT_EQ(refusals(), std::vector<std::string>{"/pairs/0/other_application_id paired-twice"});
}

}  // namespace
}  // namespace utsyn
