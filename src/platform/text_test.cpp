#include "platform/text.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(Text, loses_the_white_space_around_it_but_not_within) {
    EXPECT_EQ(trimmed(" \t\xC2\xA0 Grundskoler mv. \xC2\xA0\r\n"), "Grundskoler mv.");
    EXPECT_EQ(trimmed(" \xC2\xA0"), "");
}

}  // namespace utsyn
