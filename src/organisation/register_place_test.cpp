#include "organisation/register_place.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

std::string town(const RegisterEntry& entry) {
    const auto place = place_of(entry);
    return place ? place->town : "nowhere";
}

}  // namespace

TEST(RegisterPlace, in_norway_is_the_town_of_the_municipality) {
    EXPECT_EQ(town({.country = "NO", .municipality_number = "0301"}), "Oslo");
    EXPECT_EQ(town({.country = "NO", .municipality_number = "301"}), "nowhere");
}

TEST(RegisterPlace, in_denmark_is_that_of_the_postcode) {
    const auto place = place_of({.country = "DK", .town = "Hirtshals", .postcode = "9850"});
    ASSERT_TRUE(place.has_value());
    EXPECT_EQ(place->town, "Hirtshals");
    EXPECT_NEAR(place->latitude, 57.5, 0.2);
    EXPECT_NEAR(place->longitude, 10.0, 0.2);
}

TEST(RegisterPlace, elsewhere_is_the_town_of_that_name_in_the_country) {
    EXPECT_EQ(town({.country = "DE", .town = "Witten"}), "Witten");
    EXPECT_EQ(town({.country = "FR", .town = "Witten"}), "nowhere");
    EXPECT_EQ(town({.country = "DE", .town = "Nowhere at all"}), "nowhere");
    EXPECT_EQ(town({.country = "DE"}), "nowhere");
}

TEST(RegisterPlace, is_not_guessed_where_several_towns_have_the_name) {
    EXPECT_EQ(town({.country = "US", .town = "Springfield"}), "nowhere");
}

}  // namespace utsyn
