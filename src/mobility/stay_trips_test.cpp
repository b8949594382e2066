#include "mobility/stay_trips.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

StayRow a_stay(std::string name) {
    StayRow stay;
    stay.person_name = std::move(name);
    stay.starts_on = {2027, 3, 1};
    stay.ends_on = {2027, 3, 7};
    return stay;
}

TEST(StayTrips, are_stays_that_share_days_partner_and_way) {
    auto later = a_stay("Later");
    later.ends_on = {2027, 3, 8};
    auto by_train = a_stay("By train");
    by_train.journey_mode = "train";
    const auto trips = trips_of({a_stay("First"), later, a_stay("Second"), by_train});
    ASSERT_EQ(trips.size(), 3);
    ASSERT_EQ(trips[0].size(), 2);
    EXPECT_EQ(trips[0][1].person_name, "Second");
    EXPECT_EQ(trips[1][0].person_name, "Later");
    EXPECT_EQ(trips[2][0].person_name, "By train");
}

TEST(StayTrips, are_none_without_stays) {
    EXPECT_TRUE(trips_of({}).empty());
}

}  // namespace
}  // namespace utsyn
