#include "planning/placement/json_instance.hpp"

#include "planning/placement/instances_for_test.hpp"
#include "platform/json/json.hpp"

#include <gtest/gtest.h>
#include <fstream>

namespace utsyn {
namespace {

using Faults = std::vector<std::pair<std::string, std::string>>;

Faults faults_in(std::string_view text) {
    Faults faults;
    auto instance = read_json_instance(text);
    if (instance) return faults;
    for (const auto& error : instance.error().errors) faults.emplace_back(error.pointer, error.reason);
    return faults;
}

/// An instance of three applicants and two places with more members.
std::string with(const std::string& members) {
    return R"({"applicants":[[1,2],[],[2]],"places":[{"id":1,"capacity":2},{"id":2,"capacity":1}],)" + members + "}";
}

TEST(JsonInstance, takes_lists_and_capacities_by_the_ids_of_places) {
    auto instance =
        read_json_instance(R"({"applicants":[[2,1],[]],"places":[{"id":2,"capacity":5},{"id":1,"capacity":0}]})");
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->places, (std::vector<std::uint32_t>{1, 0}));
    EXPECT_EQ(instance->starts, (std::vector<std::uint32_t>{0, 2, 2}));
    EXPECT_EQ(instance->capacities, (std::vector<std::uint32_t>{0, 5}));
    EXPECT_TRUE(instance->points.empty());
    EXPECT_TRUE(instance->ineligible.empty());
}

TEST(JsonInstance, who_is_missing_from_a_priority_is_not_eligible_there) {
    auto instance = read_json_instance(
        R"({"applicants":[[1,2],[1],[1]],"places":[{"id":1,"capacity":1,"priority":[3,1]},{"id":2,"capacity":1}]})");
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->points, (std::vector<std::int32_t>{1, 0, 0, 2}));
    EXPECT_EQ(instance->ineligible, (std::vector<std::uint8_t>{0, 0, 1, 0}));
}

TEST(JsonInstance, takes_every_bound) {
    auto instance = read_json_instance(with(
        R"("points":[[5,4],[],[-3]],"ineligible":[[2],[],[]],"groups":[{"name":"school","of":["B","A","B"]}],)"
        R"("bounds":{"partners":[{"name":"Lycée","places":[2],"sent":1,"slack":2}],)"
        R"("groups":[{"grouping":"school","group":"A","least":1,"most":2}],"ceilings":[{"cost":"CO2","most":90}]},)"
        R"("cost":[{"name":"CO2","of":[[10,20],[],[30]]}],"pairs":[[1,3]],"fixed":[{"applicant":3,"place":2},{"applicant":2,"place":0}])"));
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->points, (std::vector<std::int32_t>{5, 4, -3}));
    EXPECT_EQ(instance->ineligible, (std::vector<std::uint8_t>{0, 1, 0}));
    EXPECT_EQ(instance->groupings.at(0).group_of, (std::vector<std::uint32_t>{0, 1, 0}));
    EXPECT_EQ(instance->groupings.at(0).groups.at(1).least, 1U);
    EXPECT_EQ(instance->groupings.at(0).groups.at(1).most, 2U);
    EXPECT_EQ(instance->groupings.at(0).groups.at(0).most, none);
    EXPECT_EQ(instance->partner_of, (std::vector<std::uint32_t>{none, 0}));
    EXPECT_EQ(instance->partners.at(0).most, 3U);
    EXPECT_EQ(instance->ceilings.at(0).costs, (std::vector<std::int64_t>{10, 20, 30}));
    EXPECT_EQ(instance->pairs.at(0).other, 2U);
    EXPECT_EQ(instance->fixed.at(0).position, 0U);
    EXPECT_EQ(instance->fixed.at(1).position, none);
}

TEST(JsonInstance, with_a_fault_in_its_lists_points_to_each) {
    EXPECT_EQ(
        faults_in(
            R"({"applicants":[[0,3],[1,1]],"places":[{"id":1,"capacity":1},{"id":1,"capacity":1},{"id":4,"capacity":-1}]})"),
        (Faults{{"/places/2/capacity", "too-small"}}));
    EXPECT_EQ(faults_in(R"({"applicants":[[0,3],[1,1]],"places":[{"id":1,"capacity":1},{"id":1,"capacity":1}]})"),
              (Faults{{"/places/1/id", "repeated-id"},
                      {"/applicants/0/0", "no-such-place"},
                      {"/applicants/0/1", "no-such-place"},
                      {"/applicants/1/1", "repeated-place"}}));
    EXPECT_EQ(faults_in(R"({"places":[]})"), (Faults{{"/applicants", "required"}}));
    EXPECT_EQ(faults_in("{\"applicants\":[],\n\"places\":[}"), (Faults{{"/lines/2", "not-json"}}));
}

TEST(JsonInstance, with_a_fault_in_its_priorities_points_to_each) {
    EXPECT_EQ(faults_in(R"({"applicants":[[1]],"points":[[1]],"places":[{"id":1,"capacity":1,"priority":[1]}]})"),
              (Faults{{"/points", "not-beside-a-priority"}}));
    EXPECT_EQ(faults_in(R"({"applicants":[[1]],"places":[{"id":1,"capacity":1,"priority":[1,2,1]}]})"),
              (Faults{{"/places/0/priority/1", "no-such-applicant"}, {"/places/0/priority/2", "repeated-applicant"}}));
}

TEST(JsonInstance, with_a_fault_beside_its_choices_points_to_each) {
    EXPECT_EQ(faults_in(with(R"("points":[[1],[],[1]],"ineligible":[[],[1],[]])")),
              (Faults{{"/points/0", "wrong-count"}, {"/ineligible/1/0", "not-on-the-list"}}));
    EXPECT_EQ(faults_in(with(R"("groups":[{"name":"school","of":["A"]}],"pairs":[[1,1],[1],[1,4]])")),
              (Faults{{"/groups/0/of", "wrong-count"},
                      {"/pairs/0/1", "repeated-applicant"},
                      {"/pairs/1", "wrong-count"},
                      {"/pairs/2/1", "no-such-applicant"}}));
    EXPECT_EQ(
        faults_in(with(R"("fixed":[{"applicant":3,"place":1},{"applicant":3,"place":0},{"applicant":1,"place":-1}])")),
        (Faults{{"/fixed/2/place", "too-small"}}));
    EXPECT_EQ(faults_in(with(R"("fixed":[{"applicant":3,"place":1},{"applicant":3,"place":0}])")),
              (Faults{{"/fixed/0/place", "not-on-the-list"}, {"/fixed/1/applicant", "repeated-applicant"}}));
}

TEST(JsonInstance, with_a_fault_in_its_bounds_points_to_each) {
    EXPECT_EQ(
        faults_in(with(R"("bounds":{"partners":[{"name":"a","places":[1,3]},{"name":"b","places":[1],"slack":1}],)"
                       R"("groups":[{"grouping":"school","group":"A"}],"ceilings":[{"cost":"EUR","most":1}]})")),
        (Faults{{"/bounds/partners/0/places/1", "no-such-place"},
                {"/bounds/partners/1/sent", "required"},
                {"/bounds/partners/1/places/0", "two-partners"},
                {"/bounds/groups/0/grouping", "no-such-name"},
                {"/bounds/ceilings/0/cost", "no-such-name"}}));
    EXPECT_EQ(
        faults_in(with(
            R"("groups":[{"name":"s","of":["A","A","A"]},{"name":"s","of":["A","A","A"]}],)"
            R"("bounds":{"groups":[{"grouping":"s","group":"B"},{"grouping":"s","group":"A","least":2,"most":1}]})")),
        (Faults{{"/groups/1/name", "repeated-name"},
                {"/bounds/groups/0/group", "no-such-name"},
                {"/bounds/groups/1/least", "too-large"}}));
    EXPECT_EQ(faults_in(with(R"("cost":[{"name":"EUR","of":[[1,9223372036854775807],[],[1]]}])")),
              (Faults{{"/cost/0/of/0/1", "too-large"}}));
}

TEST(JsonInstance, reads_back_what_was_written) {
    std::mt19937 random{51};
    for (int i = 0; i < 200; ++i) {
        auto written = json::to_json(form_of(random_placement_instance(
            random, {.points = i % 3, .partners = i % 2 == 1, .groups = static_cast<std::uint32_t>(i % 4)})));
        auto read = read_json_instance(written);
        ASSERT_TRUE(read) << written;
        auto again = json::to_json(form_of(*read));
        EXPECT_EQ(again, written);
    }
}

}  // namespace
}  // namespace utsyn
