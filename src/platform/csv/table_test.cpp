#include "platform/csv/table.hpp"

#include "platform/embedded.hpp"

#include <gtest/gtest.h>

namespace utsyn::csv {

TEST(Table, cells_are_found_by_the_name_of_their_column) {
    const auto table = Table::parse("code,name\n0301,Oslo\n1101,\"Egersund, at sea\"\n");
    ASSERT_EQ(table.size(), 2u);
    EXPECT_EQ(table[0].text("code"), "0301");
    EXPECT_EQ(table[1].text("name"), "Egersund, at sea");
}

TEST(Table, an_empty_cell_is_no_number) {
    const auto table = Table::parse("from_km,share\n10,0.7\n,\n");
    EXPECT_EQ(table[0].integer("from_km"), 10);
    EXPECT_DOUBLE_EQ(table[0].number("share").value(), 0.7);
    EXPECT_FALSE(table[1].integer("from_km").has_value());
    EXPECT_FALSE(table[1].number("share").has_value());
}

TEST(TableDeathTest, a_row_with_a_cell_too_many_ends_the_process) {
    EXPECT_DEATH(Table::parse("a,b\n1,2,3\n"), "1,2,3");
    EXPECT_DEATH(Table::parse("a\nx\n")[0].integer("a"), "x");
    EXPECT_DEATH(Table::parse("a\nx\n")[0].text("b"), "b");
}

TEST(Table, every_table_of_ours_can_be_read) {
    int tables = 0;
    for (const auto& file : embedded_files_below("data/")) {
        if (!file.path.ends_with(".csv") || file.path.starts_with("data/demo/")) continue;
        EXPECT_GT(Table::parse(file.bytes).size(), 0u) << file.path;
        ++tables;
    }
    EXPECT_GE(tables, 12);
}

}  // namespace utsyn::csv
