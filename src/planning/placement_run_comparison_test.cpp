#include "planning/placement_run_comparison.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant now = *Instant::parse("2026-11-16T09:00:00.000Z");
const auto nantes = Id<Offer>::make(now);
const auto valencia = Id<Offer>::make(now);
const auto sara = Id<MobilityApplication>::make(now);
const auto guro = Id<MobilityApplication>::make(now);

PlacementRun run_of(std::vector<RunDecision> decisions) {
    return {.decisions = std::move(decisions)};
}

TEST(PlacementRunComparison, tells_who_comes_higher_and_who_lower_on_her_list) {
    auto before = run_of({{.application_id = sara, .offer_id = valencia, .rank = 2},
                          {.application_id = guro, .offer_id = nantes, .rank = 1}});
    auto after = run_of({{.application_id = guro, .offer_id = valencia, .rank = 3},
                         {.application_id = sara, .offer_id = nantes, .rank = 1}});
    auto moves = moves_between(before, after);
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].application_id, sara);
    EXPECT_EQ(moves[0].kind, MoveKind::better);
    EXPECT_EQ(moves[0].from_offer_id, valencia);
    EXPECT_EQ(moves[0].to_rank, 1);
    EXPECT_EQ(moves[1].kind, MoveKind::worse);
}

TEST(PlacementRunComparison, no_place_is_worse_than_any) {
    auto with = run_of({{.application_id = sara, .offer_id = valencia, .rank = 9}});
    auto without = run_of({{.application_id = sara}});
    EXPECT_EQ(moves_between(with, without).at(0).kind, MoveKind::worse);
    EXPECT_EQ(moves_between(without, with).at(0).kind, MoveKind::better);
}

TEST(PlacementRunComparison, nobody_moves_who_keeps_her_place_or_is_in_one_run_only) {
    auto before = run_of({{.application_id = sara, .offer_id = nantes, .rank = 1}});
    auto after = run_of({{.application_id = sara, .offer_id = nantes, .rank = 1},
                         {.application_id = guro, .offer_id = valencia, .rank = 1}});
    EXPECT_TRUE(moves_between(before, after).empty());
    EXPECT_TRUE(moves_between(after, before).empty());
}

}  // namespace
}  // namespace utsyn
