#include "platform/csv/columns.hpp"

#include <gtest/gtest.h>
#include <sstream>

namespace utsyn::csv {

TEST(CsvColumns, show_their_first_five_different_values) {
    std::istringstream source{"nr;name\n01;a\n01;b\n;c \n02;d\n03;e\n04;f\n05;g\n"};
    const auto columns = columns_of(source, {Encoding::utf_8, Separator::semicolon}).value();
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[0], (Column{"nr", {"01", "02", "03", "04", "05"}}));
    EXPECT_EQ(columns[1], (Column{"name", {"a", "b", "c", "d", "e"}}));
}

TEST(CsvColumns, without_a_name_or_with_a_repeated_one_are_told_apart_by_place) {
    std::istringstream source{"name,, name ,town\n1,2,3,4\n"};
    const auto columns = columns_of(source, {}).value();
    EXPECT_EQ(columns[1].name, "#2");
    EXPECT_EQ(columns[2].name, "name #3");
}

TEST(CsvColumns, need_a_first_record_whose_quotes_are_sound) {
    std::istringstream source{"\"name,town\nx,y\n"};
    EXPECT_TRUE(columns_of(source, {}).error().is(file_without_columns));
}

}  // namespace utsyn::csv
