#include "funding/rate_table.hpp"

#include "funding/problems.hpp"
#include "funding/rate_book.hpp"
#include "platform/csv/reader.hpp"
#include "platform/embedded.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn {
namespace {

std::vector<LatestRate> shipped() {
    std::vector<LatestRate> latest;
    for (const auto& rate : RateBook::embedded().rates())
        latest.push_back({.version = {.rate_id = Id<Rate>::make(Instant{}), .from_revision = 1, .rate = rate}});
    return latest;
}

const std::string columns =
    "programme,generation,name,key,first_call_year,low,high,unit,sources,certainty,checked_on\n";

std::vector<RateLine> read(const std::string& rows) {
    return read_rate_table(columns + rows, shipped()).value();
}

TEST(RateTable, the_programs_own_table_changes_nothing) {
    auto lines = read_rate_table(std::string{*embedded_file("data/funding/rates.csv")}, shipped());
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->size(), RateBook::embedded().rates().size());
    for (const auto& line : *lines)
        EXPECT_EQ(line.outcome, RateLineOutcome::same)
            << line.line << (line.faults.empty() ? "" : line.faults[0].column + line.faults[0].reason);
    EXPECT_TRUE(changes_of(*lines).empty());
}

TEST(RateTable, a_row_about_what_is_known_changes_it_and_another_is_new) {
    auto lines = read(
        "nordplus_junior,,travel_standard,500-1999,2026,5,5,EUR,S-42,official,2026-11\n"
        "nordplus_junior,,travel_standard,500-1999,2027,6,6,EUR,S-42,official,2026-11\n"
        "nordplus_junior,,travel_standard,500-1999,2027,7,7,EUR,S-42,official,2026-11\n");
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].outcome, RateLineOutcome::added);
    EXPECT_EQ(lines[2].outcome, RateLineOutcome::refused);
    EXPECT_EQ(lines[2].faults[0].reason, "rate-twice");
    EXPECT_EQ(changes_of(lines).size(), 2U);
}

TEST(RateTable, names_the_column_and_the_line_of_every_fault) {
    auto lines = read("erasmus,2021-27,travel_standad,100-499,soon,12.1234567,1,EUR,S-999,certain,November\n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].line, 2);
    std::vector<std::string> columns_at_fault;
    for (const auto& fault : lines[0].faults) columns_at_fault.push_back(fault.column);
    EXPECT_EQ(columns_at_fault,
              (std::vector<std::string>{"first_call_year", "certainty", "name", "low", "sources", "checked_on"}));
}

TEST(RateTable, a_value_fits_its_unit) {
    auto lines = read(
        "erasmus,2021-27,deadline,ka122,2031,2031-02-30,,date,S-30,second_hand,2026-11\n"
        "erasmus,2021-27,deadline,ka122,2032,2032-02-19T12:00+01:00,,date_time,S-30,second_hand,2026-11\n"
        "erasmus,2021-27,travel_green,9-,2031,20,10,EUR,S-30,second_hand,2026-11\n"
        "erasmus,2021-27,travel_green,8-,2031,20,10,EUR,,official,2026-11\n");
    EXPECT_EQ(lines[0].faults.at(0).reason, "not-of-its-unit");
    EXPECT_EQ(lines[1].outcome, RateLineOutcome::added);
    EXPECT_EQ(lines[2].faults.at(0).reason, "below-its-low");
    EXPECT_EQ(lines[3].faults.at(1).reason, "official-without-source");
}

TEST(RateTable, needs_its_columns_each_once) {
    auto without = read_rate_table("programme,name,low,programme,price\n", {});
    ASSERT_FALSE(without);
    EXPECT_TRUE(without.error().is(problems::rate_table_without_columns));
    EXPECT_EQ(std::get<std::string>(without.error().arguments[0].second),
              "unit, certainty, programme, programme, price");
    EXPECT_TRUE(read_rate_table("", {}).error().is(csv::file_empty));
}

TEST(RateTable, a_record_of_the_wrong_form_is_refused_alone) {
    auto lines = read(
        "erasmus,2021-27\n"
        "erasmus,2021-27,travel_standard,\"100-499,2031,12,12,EUR,S-02,official,2026-11\n"
        "erasmus,2021-27,travel_standard,100-499,2031,12,12,EUR,S-02,official,2026-11\n");
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].faults.at(0).reason, "csv-too-few-fields");
    EXPECT_EQ(lines[1].faults.at(0).reason, "csv-unclosed-quote");
    EXPECT_EQ(lines[2].outcome, RateLineOutcome::added);
}

RC_GTEST_PROP(RateTable, any_text_is_read_or_refused_and_no_faulty_line_changes_anything, (const std::string& noise)) {
    static const auto latest = shipped();
    auto whole = read_rate_table(noise, latest);
    if (whole) RC_ASSERT(changes_of(*whole).empty() || noise.find("programme") != std::string::npos);
    auto row = "erasmus,2021-27,travel_standard,100-499,2031," + noise + ",12,EUR,S-02,official,2026-11\n";
    if (auto lines = read_rate_table(columns + row, latest))
        for (const auto& line : *lines) RC_ASSERT(line.faults.empty() == (line.outcome != RateLineOutcome::refused));
}

}  // namespace
}  // namespace utsyn
