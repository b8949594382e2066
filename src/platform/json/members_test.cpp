#include "platform/json/members.hpp"

#include <gtest/gtest.h>

namespace utsyn::json {

TEST(Members, are_written_in_their_order_with_texts_escaped) {
    auto object = Members{}.text("b", "say \"yes\"").json("a", array({"1", quoted("x")})).whole();
    EXPECT_EQ(object, R"({"b":"say \"yes\"","a":[1,"x"]})");
}

TEST(Members, go_on_from_an_object_written_already) {
    EXPECT_EQ(Members::of("{}").json("a", "1").whole(), R"({"a":1})");
    EXPECT_EQ(Members::of(R"({"a":1})").json("b", "2").whole(), R"({"a":1,"b":2})");
}

TEST(Indented, breaks_lines_outside_texts_only) {
    EXPECT_EQ(indented(R"({"a":"{,\":","b":[1,{}],"c":[]})"), R"({
  "a": "{,\":",
  "b": [
    1,
    {}
  ],
  "c": []
})");
}

}  // namespace utsyn::json
