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

TEST(Gazetteer, the_only_town_of_that_name_in_a_programme_country_is_meant) {
    const auto valencia = gazetteer().find("Valencia");
    EXPECT_EQ(valencia.place.value().country, "ES");
    ASSERT_FALSE(valencia.candidates.empty());
    EXPECT_EQ(valencia.candidates.front().country, "VE");
    EXPECT_EQ(found("Gothenburg"), "Göteborg SE");
    EXPECT_EQ(found("Frankfurt"), "Frankfurt am Main DE");
}

TEST(Gazetteer, a_country_after_the_comma_may_be_its_code) {
    EXPECT_EQ(found("Halle, DE"), "Halle (Saale) DE");
    EXPECT_EQ(found("Halle, Belgium"), "Halle BE");
    EXPECT_EQ(found("Halle, Tyskland"), "Halle (Saale) DE");
}

TEST(Gazetteer, every_programme_capital_is_found_by_its_local_nordic_and_english_name) {
    for (const auto& [name, country] : std::vector<std::pair<std::string, std::string>>{
             {"Wien", "AT"},       {"Vienna", "AT"},      {"Bruxelles", "BE"}, {"Bryssel", "BE"},
             {"Brussels", "BE"},   {"София", "BG"},       {"Sofia", "BG"},     {"Lefkosia", "CY"},
             {"Nicosia", "CY"},    {"Nikosia", "CY"},     {"Praha", "CZ"},     {"Prag", "CZ"},
             {"Prague", "CZ"},     {"Berlin", "DE"},      {"København", "DK"}, {"Köpenhamn", "DK"},
             {"Copenhagen", "DK"}, {"Aarhus", "DK"},      {"Tallinn", "EE"},   {"Athina", "GR"},
             {"Athen", "GR"},      {"Athens", "GR"},      {"Aten", "GR"},      {"Madrid", "ES"},
             {"Helsinki", "FI"},   {"Helsingfors", "FI"}, {"Paris", "FR"},     {"Zagreb", "HR"},
             {"Budapest", "HU"},   {"Dublin", "IE"},      {"Reykjavík", "IS"}, {"Reykjavik", "IS"},
             {"Roma", "IT"},       {"Rom", "IT"},         {"Rome", "IT"},      {"Vaduz", "LI"},
             {"Vilnius", "LT"},    {"Luxembourg", "LU"},  {"Luxemburg", "LU"}, {"Riga", "LV"},
             {"Rīga", "LV"},       {"Skopje", "MK"},      {"Valletta", "MT"},  {"Amsterdam", "NL"},
             {"Oslo", "NO"},       {"Warszawa", "PL"},    {"Warschau", "PL"},  {"Warsaw", "PL"},
             {"Lisboa", "PT"},     {"Lissabon", "PT"},    {"Lisbon", "PT"},    {"București", "RO"},
             {"Bukarest", "RO"},   {"Bucharest", "RO"},   {"Beograd", "RS"},   {"Belgrad", "RS"},
             {"Belgrade", "RS"},   {"Stockholm", "SE"},   {"Ljubljana", "SI"}, {"Bratislava", "SK"},
             {"Ankara", "TR"},     {"Αθήνα", "GR"},       {"Београд", "RS"},   {"Скопје", "MK"},
             {"Λευκωσία", "CY"}}) {
        const auto search = gazetteer().find(name);
        ASSERT_TRUE(search.place.has_value()) << name;
        EXPECT_EQ(search.place->country, country) << name;
    }
}

TEST(Gazetteer, the_beginning_of_a_name_gives_candidates) {
    const auto search = gazetteer().find("Frankfur");
    EXPECT_FALSE(search.place.has_value());
    ASSERT_FALSE(search.candidates.empty());
    EXPECT_EQ(search.candidates[0].town, "Frankfurt am Main");
    EXPECT_LE(gazetteer().find("a").candidates.size(), 10u);
}

TEST(Gazetteer, towns_are_suggested_while_a_name_is_written) {
    const auto suggested = gazetteer().suggestions("Halle", 5);
    ASSERT_EQ(suggested.size(), 5u);
    EXPECT_EQ(suggested[0].town, "Halle (Saale)");
    EXPECT_EQ(gazetteer().suggestions("val", 3).front().country, "ES");
    EXPECT_TRUE(gazetteer().suggestions(" ", 5).empty());
    EXPECT_EQ(gazetteer().suggestions("Oslo", 5).front().country, "NO");
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
    EXPECT_EQ(gazetteer().name_in(warsaw, Language::parse("fi").value()), "Varsova");
    EXPECT_EQ(gazetteer().name_in(warsaw, Language::parse("is").value()), "Warszawa");
}

}  // namespace utsyn
