#include "planning/placement/run_form.hpp"

#include "planning/placement/fewest_changes.hpp"
#include "planning/placement/instances_for_test.hpp"
#include "planning/placement/json_instance.hpp"
#include "platform/json/json.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

PlacementRunForm run_of(const PlacementInstance& instance, std::uint64_t seed) {
    auto result = place(instance, PlacementPolicy::by_points, seed);
    return run_form_of(instance, *result, PlacementPolicy::by_points, seed, "1.2.3");
}

PlacementInstance two_who_want_one_place() {
    PlacementInstance instance{.capacities = {1, 1}};
    instance.add_applicant(std::vector<std::uint32_t>{0, 1});
    instance.add_applicant(std::vector<std::uint32_t>{0});
    return instance;
}

std::string fault_in(const PlacementRunForm& form) {
    auto read = read_placement_run(json::to_json(form));
    return read ? "" : read.error().errors.at(0).pointer + " " + read.error().errors.at(0).reason;
}

TEST(PlacementRunForm, computed_again_gives_the_same_hash) {
    std::mt19937 random{61};
    for (int i = 0; i < 100; ++i) {
        auto instance = random_placement_instance(random, {.points = i % 3, .partners = i % 2 == 1});
        auto form = run_of(instance, random());
        auto read = read_placement_run(json::to_json(form));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->version, "1.2.3");
        EXPECT_EQ(run_of(read->instance, read->seed).hash, form.hash);
    }
}

TEST(PlacementRunForm, that_someone_changed_is_refused) {
    const auto form = run_of(two_who_want_one_place(), 1);
    EXPECT_EQ(fault_in(form), "");
    auto moved = form;
    moved.assignment[0] = moved.assignment[0] == 2 ? 0 : 2;
    EXPECT_EQ(fault_in(moved), "/hash not-its-hash");
    auto seeded = form;
    seeded.seed = 2;
    EXPECT_EQ(fault_in(seeded), "/hash not-its-hash");
    auto shortened = form;
    shortened.assignment.pop_back();
    EXPECT_EQ(fault_in(shortened), "/assignment wrong-count");
    auto misplaced = form;
    misplaced.assignment[1] = 2;
    EXPECT_EQ(fault_in(misplaced), "/assignment/1 not-on-the-list");
    auto broken = form;
    broken.instance.applicants[0][0] = 9;
    EXPECT_EQ(fault_in(broken), "/instance/applicants/0/0 no-such-place");
}

TEST(PlacementRunForm, without_a_placement_tells_the_clashing_bounds) {
    auto instance = two_who_want_one_place();
    PlacementResult result{.outcome = {.position = {none, none}, .lottery = {0, 1}},
                           .clashing = {"school A", "school B"}};
    auto form = run_form_of(instance, result, PlacementPolicy::least_rank, 1, "1.2.3");
    EXPECT_FALSE(form.result);
    EXPECT_EQ(form.infeasible->clashing, result.clashing);
    EXPECT_EQ(form.assignment, (std::vector<std::int64_t>{0, 0}));
    EXPECT_EQ(fault_in(form), "");
}

TEST(PlacementRunForm, tells_how_many_can_be_placed_at_most_where_that_is_proved) {
    auto instance = two_who_want_one_place();
    auto result = place(instance, PlacementPolicy::least_rank, 1);
    auto form = run_form_of(instance, *result, PlacementPolicy::least_rank, 1, "1.2.3");
    EXPECT_EQ(form.result->placed_at_most, 2);
    EXPECT_NE(json::to_json(form).find(R"("placed_at_most":2)"), std::string::npos);
}

TEST(PlacementRunForm, of_a_placement_that_was_changed_least_is_computed_again_from_what_was_kept) {
    // By its policy both would have their first choice.
    auto instance = two_who_want_one_place();
    instance.capacities = {2, 1};
    const std::vector<std::uint32_t> before{1, none};
    auto result = place_with_fewest_changes(instance, before, 1);
    ASSERT_EQ(result->outcome.position, (std::vector<std::uint32_t>{1, 0}));
    auto form = run_form_of(instance, *result, PlacementPolicy::least_rank, 1, "1.2.3");
    form.kept = {2, 0};
    auto read = read_placement_run(json::to_json(form));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->positions, result->outcome.position);
    EXPECT_EQ(read->kept, before);
    EXPECT_EQ(place_again(*read)->outcome.position, result->outcome.position);
    read->kept.reset();
    EXPECT_EQ(place_again(*read)->outcome.position, (std::vector<std::uint32_t>{0, 0}));
    form.kept = {3, 0};
    EXPECT_EQ(fault_in(form), "/kept/0 not-on-the-list");
}

}  // namespace
}  // namespace utsyn
