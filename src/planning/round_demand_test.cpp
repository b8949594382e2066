#include "planning/round_demand.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-16T09:00:00.000Z");
const auto nantes = Id<Offer>::make(now);
const auto valencia = Id<Offer>::make(now);

PlacementRun round_of_three() {
    PlacementRun run;
    run.places = {{nantes, "Nantes", 2, {}, {}}, {valencia, "Valencia", 1, {}, {}}};
    run.applicants = {{.programme = "elektro", .all_choices = {nantes, valencia}, .choices = {nantes, valencia}},
                      {.programme = "kokk", .all_choices = {nantes}, .ineligible_choices = {{nantes, {}}}},
                      {.programme = "kokk"}};
    return run;
}

TEST(RoundDemand, counts_choices_first_choices_and_those_that_may_be) {
    auto demand = demand_of(round_of_three());
    EXPECT_EQ(demand[0].choices, 2);
    EXPECT_EQ(demand[0].first_choices, 2);
    EXPECT_EQ(demand[0].eligible, 1);
    EXPECT_EQ(demand[1].choices, 1);
    EXPECT_EQ(demand[1].first_choices, 0);
    EXPECT_EQ(demand[1].places, 1);
}

TEST(RoundDemand, finds_who_may_have_nothing) {
    EXPECT_EQ(without_eligible_choice(round_of_three()), (std::vector<std::size_t>{1, 2}));
}

TEST(RoundDemand, counts_the_applicants_of_each_group) {
    auto groups = groups_of(round_of_three());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].name, "elektro");
    EXPECT_EQ(groups[0].applicants, 1);
    EXPECT_EQ(groups[1].name, "kokk");
    EXPECT_EQ(groups[1].applicants, 2);
}

TEST(RoundDemand, knows_that_no_ceiling_goes_with_points) {
    using enum PlacementPolicy;
    EXPECT_EQ(policies_under_ceilings(round_of_three()), (std::vector{least_rank, greedy, generous, fair_share}));
}

TEST(RoundDemand, groups_by_what_differs) {
    EXPECT_EQ(groupings_of(round_of_three()), std::vector<PlacementGrouping>{PlacementGrouping::programme});
    EXPECT_TRUE(groupings_of(PlacementRun{}).empty());
}

TEST(RoundDemand, tells_the_partners_with_all_their_places) {
    auto run = round_of_three();
    const auto partner = Id<Partner>::make(now);
    for (auto& place : run.places) {
        place.partner_id = partner;
        place.partner_name = "Lycée fictif";
    }
    auto partners = partners_of(run);
    ASSERT_EQ(partners.size(), 1U);
    EXPECT_EQ(partners[0].partner_name, "Lycée fictif");
    EXPECT_EQ(partners[0].places, 3);
    EXPECT_FALSE(partners[0].per_year);
}

TEST(RoundDemand, takes_what_is_agreed_from_the_agreements_in_force) {
    const auto today = *Date::parse("2026-11-22");
    Agreement agreement{.valid_from = today - Days{100},
                        .valid_to = today + Days{100},
                        .quotas = {{.direction = Direction::outgoing, .who = Who::pupils, .per_year = 4},
                                   {.direction = Direction::incoming, .who = Who::pupils, .per_year = 7},
                                   {.direction = Direction::outgoing, .who = Who::staff, .per_year = 1}}};
    EXPECT_FALSE(agreed_per_year(std::vector{agreement}, today)) << "nobody has signed it";
    agreement.our_signature = OurSignature{Id<Person>::make(now), today - Days{100}};
    agreement.their_signature = TheirSignature{"Hana Mori", today - Days{100}, {}};
    EXPECT_EQ(agreed_per_year(std::vector{agreement}, today), 4);
    agreement.quotas.erase(agreement.quotas.begin());
    EXPECT_FALSE(agreed_per_year(std::vector{agreement}, today));
}

}  // namespace
}  // namespace utsyn
