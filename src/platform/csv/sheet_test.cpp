#include "platform/csv/sheet.hpp"

#include <gtest/gtest.h>

namespace utsyn::csv {
namespace {

TEST(CsvSheet, quotes_every_cell_and_doubles_quotes) {
    EXPECT_EQ(sheet({"Name", "Place"}, {{"Åse \"Bo\"", "A; B"}}),
              "\xEF\xBB\xBF\"Name\";\"Place\"\r\n\"Åse \"\"Bo\"\"\";\"A; B\"\r\n");
}

TEST(CsvSheet, lets_no_cell_run_as_a_formula) {
    EXPECT_EQ(sheet({"Name"}, {{"=HYPERLINK(1)"}, {"+47 1"}, {"@a"}, {"a=b"}, {""}}),
              "\xEF\xBB\xBF\"Name\"\r\n\"'=HYPERLINK(1)\"\r\n\"'+47 1\"\r\n\"'@a\"\r\n\"a=b\"\r\n\"\"\r\n");
}

}  // namespace
}  // namespace utsyn::csv
