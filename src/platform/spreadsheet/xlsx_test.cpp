#include "platform/spreadsheet/sheet.hpp"
#include "platform/spreadsheet/workbook_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn::spreadsheet {
namespace {

using Cells = std::vector<std::string>;

TEST(Xlsx, gives_texts_numbers_and_the_values_of_formulas) {
    auto sheets = read_xlsx(workbook_of(
        {{"Places",
          R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Seats</t></is></c></row>)"
          R"(<row r="4"><c r="A4"><v>4.7000000000000002</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" t="str"><f>A1</f><v>Åbo</v></c></row>)"
          R"(<row r="5"><c r="A5" s="1"/><c r="B5" t="inlineStr"><is><t> </t></is></c></row>)"},
         {"Empty", ""}},
        R"(<si><t>no</t></si><si><r><t>Pla</t></r><r><t>ce</t></r><rPh sb="0" eb="1"><t>プ</t></rPh></si>)"));
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->size(), 2U);
    const auto& places = sheets->at(0);
    EXPECT_EQ(places.name, "Places");
    ASSERT_EQ(places.rows.size(), 2U);
    EXPECT_EQ(places.rows[0].cells, (Cells{"Place", "", "Seats"}));
    EXPECT_EQ(places.rows[1].line, 4);
    EXPECT_EQ(places.rows[1].cells, (Cells{"4.7", "2", "Åbo"}));
    EXPECT_TRUE(sheets->at(1).rows.empty());
}

TEST(Xlsx, whose_cells_have_no_addresses_counts_them) {
    auto sheets =
        read_xlsx(workbook_of({{"A", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"}}));
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->at(0).rows[0].cells, (Cells{"1", "2"}));
    EXPECT_EQ(sheets->at(0).rows[1].line, 2);
}

TEST(Xlsx, that_is_none_is_refused) {
    const auto is_refused = [](const std::string& bytes) {
        auto sheets = read_xlsx(bytes);
        return !sheets && sheets.error().is(not_a_workbook);
    };
    EXPECT_TRUE(is_refused(""));
    EXPECT_TRUE(is_refused("Applicant;Choice 1\n"));
    EXPECT_TRUE(is_refused(archive_of({{"a.txt", "text"}})));
    const auto whole = workbook_of({{"A", "<row><c><v>1</v></c></row>"}});
    EXPECT_FALSE(is_refused(whole));
    EXPECT_TRUE(is_refused(whole.substr(0, whole.size() - 10)));
    EXPECT_TRUE(is_refused(workbook_of({{"A", "<row><c><v>1</v></row>"}})));
    EXPECT_TRUE(is_refused(workbook_of({{"A", R"(<row><c t="s"><v>7</v></c></row>)"}})));
    EXPECT_TRUE(is_refused(workbook_of({{"A", R"(<row r="3"/><row r="2"/>)"}})));
    EXPECT_TRUE(is_refused(workbook_of({{"A", R"(<row><c r="ZZZZ1"><v>1</v></c></row>)"}})));
}

TEST(Xlsx, with_a_document_type_is_refused) {
    const auto sheets =
        read_xlsx(archive_of({{"xl/workbook.xml", R"(<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>)"}}));
    EXPECT_FALSE(sheets);
}

TEST(Xlsx, whose_few_cells_stand_far_to_the_right_in_every_row_is_refused) {
    std::string rows;
    for (int row = 0; row < 700; ++row) rows += R"(<row><c r="XFD1"><v>1</v></c></row>)";
    EXPECT_FALSE(read_xlsx(workbook_of({{"A", rows}})));
}

TEST(SpreadsheetCsv, may_have_rows_of_different_lengths_and_blank_ones) {
    auto sheet = read_csv(
        "\xEF\xBB\xBF"
        "Applicant;Choice 1\r\nÅse;Lyon;Turku\r\n;;\r\nBo\r\n",
        "a.csv");
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->name, "a.csv");
    ASSERT_EQ(sheet->rows.size(), 3U);
    EXPECT_EQ(sheet->rows[1].cells, (Cells{"Åse", "Lyon", "Turku"}));
    EXPECT_EQ(sheet->rows[2].line, 4);
    EXPECT_EQ(cell(sheet->rows[2], 1), "");
}

TEST(SpreadsheetCsv, with_a_broken_quote_names_the_line) {
    auto sheet = read_csv("a,b\n1,2\n\"x\"y,2\n", "a.csv");
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().errors.at(0).pointer, "/lines/3");
}

}  // namespace
}  // namespace utsyn::spreadsheet
