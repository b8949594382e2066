#include "organisation/near_region.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(NearRegion, is_the_nordic_and_baltic_countries_germany_and_poland) {
    for (const auto* country : {"DK", "FO", "GL", "IS", "EE", "LT", "DE", "PL"})
        EXPECT_TRUE(is_near(country)) << country;
    for (const auto* country : {"NL", "GB", "CZ", "JP", ""}) EXPECT_FALSE(is_near(country)) << country;
}

}  // namespace utsyn
