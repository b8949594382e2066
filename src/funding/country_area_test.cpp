#include "funding/country_area.hpp"

#include "platform/geography/countries.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(CountryArea, the_nordic_region_has_its_islands) {
    for (const auto* code : {"DK", "FI", "IS", "NO", "SE", "AX", "FO", "GL", "SJ"})
        EXPECT_TRUE(lies_in(code, CountryArea::nordic)) << code;
    EXPECT_FALSE(lies_in("EE", CountryArea::nordic));
}

TEST(CountryArea, the_eea_has_its_three_countries_beside_the_union_and_neither_switzerland_nor_britain) {
    for (const auto* code : {"DE", "CY", "AX", "IS", "LI", "NO"})
        EXPECT_TRUE(lies_in(code, CountryArea::eu_and_eea)) << code;
    for (const auto* code : {"CH", "GB", "FO", "GL", "UA", "JP"})
        EXPECT_FALSE(lies_in(code, CountryArea::eu_and_eea)) << code;
}

TEST(CountryArea, every_country_but_antarctica_has_one_continent) {
    for (const auto& country : countries()) {
        if (country.code == "AQ") continue;
        int found = 0;
        for (const auto area : {CountryArea::africa, CountryArea::asia, CountryArea::europe, CountryArea::oceania,
                                CountryArea::north_and_central_america, CountryArea::south_america})
            found += lies_in(country.code, area) ? 1 : 0;
        EXPECT_EQ(found, 1) << country.code;
    }
    EXPECT_EQ(continent_of("JP"), "asia");
    EXPECT_EQ(continent_of("MX"), "north_and_central_america");
    EXPECT_EQ(continent_of("AQ"), "");
}

TEST(CountryArea, an_unknown_code_lies_nowhere) {
    EXPECT_FALSE(lies_in("", CountryArea::europe));
    EXPECT_FALSE(lies_in("de", CountryArea::europe));
    EXPECT_EQ(continent_of("ZZ"), "");
}

}  // namespace
}  // namespace utsyn
