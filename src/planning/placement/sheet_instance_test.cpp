#include "planning/placement/sheet_instance.hpp"

#include "planning/placement/sheet_columns.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using Numbers = std::vector<std::uint32_t>;
using Faults = std::vector<std::pair<std::string, std::string>>;

const std::string two_places = "Place,Seats\nLyon,2\nTurku,1\n";

Outcome<PlacementInstance> instance_of_csv(const std::string& applicants, const std::string& places) {
    return read_sheets(*spreadsheet::read_csv(applicants, "applicants.csv"),
                       *spreadsheet::read_csv(places, "places.csv"));
}

Faults faults_in(const std::string& applicants, const std::string& places = two_places) {
    Faults faults;
    auto instance = instance_of_csv(applicants, places);
    if (instance) return faults;
    for (const auto& error : instance.error().errors) faults.emplace_back(error.pointer, error.reason);
    return faults;
}

TEST(SheetInstance, finds_places_by_name_in_large_and_small_letters) {
    auto instance = instance_of_csv("Applicant,Choice 1,Choice 2\nÅse,LYON,Århus\nBo,,\nEli,århus,\n",
                                    "Place,Seats\nÅrhus,3\nLyon,0\n");
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->capacities, (Numbers{3, 0}));
    EXPECT_EQ(instance->places, (Numbers{1, 0, 0}));
    EXPECT_EQ(instance->starts, (Numbers{0, 2, 2, 3}));
    EXPECT_TRUE(instance->points.empty());
}

TEST(SheetInstance, knows_its_columns_in_four_languages) {
    for (const std::string header : {"Applicant;Choice 1;School;Points", "Ansøger;1. ønske;Skole;Point",
                                     "Søker;Ønske 1;Skole;Poeng", "Sökande;Val 1;Skola;Poäng"})
        for (const std::string place_header :
             {"Place;Seats", "Plads;Antal pladser", "Plass;Antall plasser", "Plats;Antal platser"}) {
            auto instance = instance_of_csv(header + "\nBo;Lyon;Nordby;4,5\n", place_header + "\nLyon;2\n");
            ASSERT_TRUE(instance) << header << " " << place_header;
            EXPECT_EQ(instance->points, std::vector<std::int32_t>{4500});
            EXPECT_EQ(instance->groupings.at(0).groups.at(0).name, "Nordby");
        }
}

TEST(SheetInstance, takes_choices_by_their_numbers_and_points_for_each) {
    auto instance = instance_of_csv("Choice 2,Points 2,Choice 1,Points\nLyon,7,Turku,9\n", two_places);
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->places, (Numbers{1, 0}));
    EXPECT_EQ(instance->points, (std::vector<std::int32_t>{9000, 7000}));
}

TEST(SheetInstance, takes_partners_pairs_and_who_is_fixed) {
    auto instance =
        instance_of_csv("Applicant,Choice 1,Together with,Fixed place\nBo,Lyon,Eli,\nEli,Lyon,bo,lyon\nUlf,Turku,,-\n",
                        "Place,Seats,Partner,Most at partner\nLyon,2,Lycée,3\nTurku,1,,\nNice,1,Lycée,\n");
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->partner_of, (Numbers{0, none, 0}));
    EXPECT_EQ(instance->partners.at(0).most, 3U);
    ASSERT_EQ(instance->pairs.size(), 1U);
    EXPECT_EQ(instance->pairs[0].other, 1U);
    ASSERT_EQ(instance->fixed.size(), 2U);
    EXPECT_EQ(instance->fixed[0].position, 0U);
    EXPECT_EQ(instance->fixed[1].position, none);
}

TEST(SheetInstance, with_faults_names_sheet_line_and_column_of_each) {
    EXPECT_EQ(faults_in("Applicant,Choice 1,Choice 2\nBo,Lyon,Lyon\n\nEli,Nice,\n"),
              (Faults{{"/applicants.csv/lines/2/Choice 2", "repeated-name"},
                      {"/applicants.csv/lines/4/Choice 1", "no-such-name"}}));
    EXPECT_EQ(faults_in("Choice 1\nLyon\n", "Place,Seats\nLyon,many\nlyon,-1\n,3\nNice,\n"),
              (Faults{{"/places.csv/lines/2/Seats", "not-a-seat-count"},
                      {"/places.csv/lines/3/Place", "repeated-name"},
                      {"/places.csv/lines/3/Seats", "not-a-seat-count"},
                      {"/places.csv/lines/4/Place", "required"},
                      {"/places.csv/lines/5/Seats", "required"}}));
    EXPECT_EQ(
        faults_in("Choice 1,Points\nLyon,4.7512\nLyon,x\n"),
        (Faults{{"/applicants.csv/lines/2/Points", "not-points"}, {"/applicants.csv/lines/3/Points", "not-points"}}));
    EXPECT_EQ(faults_in("Applicant,Choice 1,Fixed place\nBo,Lyon,Turku\n"),
              (Faults{{"/applicants.csv/lines/2/Fixed place", "not-on-her-list"}}));
    EXPECT_EQ(faults_in("Applicant,Choice 1,Together with\nBo,Lyon,Bo\nEli,Lyon,Ulf\nEli,Lyon,\nJon,Lyon,Eli\n"),
              (Faults{{"/applicants.csv/lines/2/Together with", "with-oneself"},
                      {"/applicants.csv/lines/3/Together with", "no-such-name"},
                      {"/applicants.csv/lines/5/Together with", "repeated-name"}}));
    EXPECT_EQ(faults_in("Choice 1\nLyon\n", "Place,Seats,Partner,Most at partner\nLyon,1,A,1\nNice,1,A,2\n"),
              (Faults{{"/places.csv/lines/3/Most at partner", "not-as-before"}}));
}

TEST(SheetInstance, without_a_column_that_it_needs_says_which) {
    EXPECT_EQ(faults_in("Applicant,Wish\nBo,Lyon\n"), (Faults{{"/applicants.csv/lines/1", "column-missing"}}));
    EXPECT_EQ(faults_in("Choice 1\nLyon\n", "Town,Seats\nLyon,1\n"),
              (Faults{{"/places.csv/lines/1", "column-missing"}}));
    EXPECT_EQ(faults_in("Choice 1,Together with\nLyon,Bo\n"), (Faults{{"/applicants.csv/lines/1", "column-missing"}}));
}

TEST(SheetInstance, finds_the_sheets_of_a_workbook_by_their_columns) {
    const auto applicants = *spreadsheet::read_csv("Søker;Ønske 1\nBo;Lyon\n", "Ark1");
    const auto places = *spreadsheet::read_csv("Plass;Antall plasser\nLyon;1\n", "Ark2");
    const auto other = *spreadsheet::read_csv("Notat;Dato\nx;y\n", "Ark3");
    EXPECT_TRUE(read_workbook(std::vector{other, places, applicants}));
    EXPECT_EQ(read_workbook(std::vector{other, places}).error().errors.at(0).reason, "no-sheet-of-applicants");
    EXPECT_EQ(read_workbook(std::vector{other, applicants}).error().errors.at(0).reason, "no-sheet-of-places");
}

}  // namespace
}  // namespace utsyn
