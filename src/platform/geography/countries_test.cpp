#include "platform/geography/countries.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {

TEST(Countries, a_country_is_found_by_code_and_by_name_in_four_languages) {
    for (const auto* name : {"DE", "de", "Tyskland", "Germany", "germany"}) {
        ASSERT_NE(country_named(name), nullptr) << name;
        EXPECT_EQ(country_named(name)->code, "DE") << name;
    }
    EXPECT_EQ(country_named("Nederländerna")->code, "NL");
    EXPECT_EQ(country_named("Ruritania"), nullptr);
    EXPECT_EQ(country_of("no"), nullptr);
}

TEST(Countries, nordic_countries_and_programme_countries_are_marked) {
    EXPECT_TRUE(country_of("DK")->nordic);
    EXPECT_TRUE(country_of("FO")->nordic);
    EXPECT_FALSE(country_of("DE")->nordic);
    EXPECT_FALSE(country_of("GB")->programme_country);
    EXPECT_EQ(std::ranges::count_if(countries(), &Country::programme_country), 33);
}

TEST(Countries, a_country_is_named_in_the_readers_language) {
    EXPECT_EQ(country_name("CZ", Language::parse("nb").value()), "Tsjekkia");
    EXPECT_EQ(country_name("CZ", Language::parse("sv").value()), "Tjeckien");
    EXPECT_EQ(country_name("CZ", Language::parse("fi").value()), "Czechia");
    EXPECT_EQ(country_name("QQ", Language::parse("da").value()), "QQ");
}

TEST(Countries, they_stand_by_code) {
    EXPECT_TRUE(std::ranges::is_sorted(countries(), {}, &Country::code));
}

}  // namespace utsyn
