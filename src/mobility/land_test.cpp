#include "mobility/land.hpp"

#include "platform/geography/gazetteer.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

std::string land(std::string_view name) {
    const auto place = Gazetteer::embedded().find(name).place.value();
    return land_of(place.country, place.position);
}

TEST(Land, a_bridge_joins_and_the_sea_parts) {
    EXPECT_EQ(land("Oslo"), land("Malmö"));
    EXPECT_EQ(land("Aarhus"), land("Berlin"));
    EXPECT_EQ(land("Odense"), land("Aarhus"));
    EXPECT_EQ(land("Köpenhamn"), land("Nakskov"));
    EXPECT_NE(land("København"), land("Odense"));
    EXPECT_NE(land("Visby"), land("Stockholm"));
    EXPECT_EQ(land("Borgholm"), land("Kalmar"));
    EXPECT_EQ(land("Belfast"), land("Dublin"));
    EXPECT_NE(land("Messina"), land("Reggio Calabria"));
    EXPECT_NE(land("Helsinki"), land("Tallinn"));
}

TEST(Land, a_country_without_a_row_is_a_land_by_itself) {
    EXPECT_EQ(land("Kyoto"), "JP");
    EXPECT_EQ(land("Nuuk"), "GL");
}

}  // namespace
}  // namespace utsyn
