#include "platform/geography/position.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(Position, oslo_to_berlin_is_about_840_kilometres) {
    EXPECT_NEAR(great_circle_km({59.9127, 10.7461}, {52.5244, 13.4105}).count, 840, 3);
}

TEST(Position, prague_to_tromso_is_what_the_official_calculator_says) {
    EXPECT_NEAR(great_circle_km({50.0880, 14.4208}, {69.6489, 18.9551}).count, 2188, 5);
}

TEST(Position, the_way_back_is_as_long_and_the_way_to_oneself_is_nothing) {
    const Position nuuk{64.1835, -51.7216};
    const Position tokyo{35.6895, 139.6917};
    EXPECT_DOUBLE_EQ(great_circle_km(nuuk, tokyo).count, great_circle_km(tokyo, nuuk).count);
    EXPECT_EQ(great_circle_km(nuuk, nuuk).count, 0);
}

TEST(Position, the_short_way_is_taken_across_the_date_line) {
    EXPECT_NEAR(great_circle_km({0, 179.5}, {0, -179.5}).count, 111.3, 0.1);
}

}  // namespace utsyn
