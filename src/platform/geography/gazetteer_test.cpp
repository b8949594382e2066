#include "platform/geography/gazetteer.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

const Gazetteer& gazetteer() {
    return Gazetteer::embedded();
}

std::string found(std::string_view name) {
    const auto search = gazetteer().find(name);
    return search.place ? search.place->town + " " + search.place->country : "";
}

}  // namespace

TEST(Gazetteer, a_town_is_found_by_its_name_in_any_language) {
    for (const auto* name : {"Copenhagen", "København", "Köpenhamn", "kobenhavn", "KOEBENHAVN"})
        EXPECT_EQ(found(name), "Copenhagen DK") << name;
    EXPECT_EQ(found("Prag"), "Prague CZ");
    EXPECT_EQ(found("Helsingfors"), "Helsinki FI");
    EXPECT_EQ(found("Århus"), found("Aarhus"));
    EXPECT_EQ(found("Gothenburg"), "Göteborg SE");
}

TEST(Gazetteer, of_towns_with_one_name_the_far_larger_is_taken) {
    EXPECT_EQ(found("London"), "London GB");
    EXPECT_EQ(found("London, Canada"), "London CA");
    EXPECT_EQ(found("London, CA"), "London CA");
}

TEST(Gazetteer, towns_that_cannot_be_told_apart_are_candidates) {
    const auto search = gazetteer().find("Springfield");
    EXPECT_FALSE(search.place.has_value());
    ASSERT_GE(search.candidates.size(), 2u);
    EXPECT_GE(search.candidates[0].population, search.candidates[1].population);
    EXPECT_EQ(found("Springfield, Illinois"), "Springfield US");
}

TEST(Gazetteer, an_exact_spelling_tells_towns_apart) {
    EXPECT_EQ(found("Harlev"), "Harlev DK");
    EXPECT_EQ(found("Hårlev"), "Hårlev DK");
    EXPECT_EQ(found("Bø"), "Bø NO");
    EXPECT_EQ(gazetteer().find("harlev").candidates.size(), 2u);
}

TEST(Gazetteer, the_beginning_of_a_name_gives_candidates) {
    const auto search = gazetteer().find("Frankfurt");
    EXPECT_FALSE(search.place.has_value());
    ASSERT_FALSE(search.candidates.empty());
    EXPECT_EQ(search.candidates[0].town, "Frankfurt am Main");
    EXPECT_LE(gazetteer().find("a").candidates.size(), 10u);
}

TEST(Gazetteer, a_name_that_nobody_has_gives_nothing) {
    for (const auto* name : {"Atlantis-on-Sea", "", " , ", "Oslo, Denmark"}) {
        EXPECT_FALSE(gazetteer().find(name).place.has_value()) << name;
        EXPECT_TRUE(gazetteer().find(name).candidates.empty()) << name;
    }
}

TEST(Gazetteer, a_norwegian_municipality_leads_to_its_town) {
    EXPECT_EQ(gazetteer().norwegian_municipality("0301").value().town, "Oslo");
    EXPECT_EQ(gazetteer().norwegian_municipality("5001").value().town, "Trondheim");
    EXPECT_EQ(gazetteer().norwegian_municipality("3201").value().town, "Sandvika");
    EXPECT_NEAR(gazetteer().norwegian_municipality("5501").value().position.latitude, 69.65, 0.01);
    EXPECT_FALSE(gazetteer().norwegian_municipality("301").has_value());
    EXPECT_FALSE(gazetteer().norwegian_municipality("3005").has_value());
}

TEST(Gazetteer, a_danish_postcode_leads_to_its_place) {
    EXPECT_EQ(gazetteer().postcode("DK", "8000").value().town, "Aarhus C");
    EXPECT_NEAR(gazetteer().postcode("DK", "3700").value().position.longitude, 14.7, 0.1);
    EXPECT_FALSE(gazetteer().postcode("DK", "0900").has_value());
    EXPECT_FALSE(gazetteer().postcode("SE", "8000").has_value());
}

TEST(Gazetteer, a_town_is_named_as_the_reader_says_it) {
    const auto copenhagen = gazetteer().find("Copenhagen").place.value();
    EXPECT_EQ(gazetteer().name_in(copenhagen, Language::parse("da").value()), "København");
    EXPECT_EQ(gazetteer().name_in(copenhagen, Language::parse("sv").value()), "Köpenhamn");
    EXPECT_EQ(gazetteer().name_in(copenhagen, Language::parse("en").value()), "Copenhagen");
    const auto warsaw = gazetteer().find("Warsaw").place.value();
    EXPECT_EQ(gazetteer().name_in(warsaw, Language::parse("fi").value()), "Warszawa");
}

}  // namespace utsyn
