#include "planning/placement_run_store.hpp"

#include "planning/placement_run_for_test.hpp"
#include "platform/json/json.hpp"

namespace utsyn {
namespace {

class PlacementRunStoreTest : public PlacementRunsTest {
protected:
    PlacementRun kept(std::int64_t seed = 1) {
        auto run = tried_out(seed);
        auto transaction = database().begin();
        PlacementRunStore{transaction}.add(run, change());
        transaction.commit();
        return run;
    }
};

TEST_P(PlacementRunStoreTest, finds_what_it_kept_and_the_kept_run_can_be_run_again) {
    auto run = kept(4'000'000'000'000);
    auto transaction = database().read();
    auto found = PlacementRunStore{transaction}.find(run.id, fence());
    ASSERT_TRUE(found);
    EXPECT_EQ(json::to_json(*found), json::to_json(run));
    EXPECT_TRUE(is_replayable(*found));
}

TEST_P(PlacementRunStoreTest, lists_the_runs_of_a_round_newest_first) {
    auto first = kept(1);
    auto second = kept(2);
    auto empty_round = add_round(today);
    auto transaction = database().read();
    PlacementRunStore runs{transaction};
    auto listed = runs.of_round(round, fence());
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].id, second.id);
    EXPECT_EQ(listed[1].id, first.id);
    EXPECT_TRUE(runs.of_round(empty_round, fence()).empty());
}

TEST_P(PlacementRunStoreTest, nothing_is_found_outside_the_fence) {
    auto run = kept();
    auto transaction = database().read();
    PlacementRunStore runs{transaction};
    EXPECT_TRUE(runs.find(run.id, fence_elsewhere()).error().is(problems::not_found));
    EXPECT_TRUE(runs.of_round(round, fence_elsewhere()).empty());
}

TEST_P(PlacementRunStoreTest, of_two_who_accept_at_once_the_second_is_told) {
    auto run = kept();
    auto first = *accept(run, today);
    auto second = *accept(run, today);
    auto transaction = database().begin();
    PlacementRunStore runs{transaction};
    ASSERT_TRUE(runs.save(first, change("accepted")));
    EXPECT_EQ(runs.find(run.id, fence())->accepted_on, today);
    EXPECT_TRUE(runs.save(second, change("accepted")).error().is(problems::changed_meanwhile));
}

UTSYN_ON_BOTH_ENGINES(PlacementRunStoreTest);

}  // namespace
}  // namespace utsyn
