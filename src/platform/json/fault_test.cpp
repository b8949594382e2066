#include "platform/json/fault.hpp"

#include <gtest/gtest.h>

namespace utsyn::json {

TEST(JsonFault, is_on_the_line_on_which_a_text_ceases_to_be_json) {
    EXPECT_EQ(line_of_fault("[1,\n 2,\n x]\n"), 3U);
    EXPECT_EQ(line_of_fault("[1,\n"), 2U);
    EXPECT_EQ(line_of_fault("[]\n]"), 2U);
}

}  // namespace utsyn::json
