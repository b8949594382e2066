#include "organisation/working_group.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant noon{Date{2026, 11, 16}.day() + std::chrono::hours{12}};

TEST(WorkingGroup, ends_no_earlier_than_it_begins) {
    EXPECT_TRUE(check_group_period(Date{2026, 8, 1}, Date{2026, 8, 1}));
    EXPECT_TRUE(check_group_period(Date{2026, 8, 1}, std::nullopt));
    EXPECT_EQ(check_group_period(Date{2026, 8, 1}, Date{2026, 7, 31}).error().errors[0].reason, "before-start");
}

TEST(WorkingGroup, stands_below_a_known_group_but_never_below_itself) {
    WorkingGroup board{.id = Id<WorkingGroup>::make(noon)};
    WorkingGroup committee{.id = Id<WorkingGroup>::make(noon), .parent_id = board.id};
    std::vector<WorkingGroup> groups{board, committee};
    EXPECT_TRUE(check_parent(committee, groups));
    board.parent_id = committee.id;
    EXPECT_EQ(check_parent(board, groups).error().errors[0].reason, "below-itself");
    committee.parent_id = Id<WorkingGroup>::make(noon);
    EXPECT_EQ(check_parent(committee, groups).error().errors[0].reason, "unknown-group");
}

}  // namespace
}  // namespace utsyn
