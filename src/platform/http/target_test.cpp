#include "platform/http/target.hpp"

#include <gtest/gtest.h>

namespace utsyn::http {

TEST(Target, is_a_decoded_path_and_query_in_order) {
    auto target = parse_target("/a%20b/%C3%A5+c?x=1&y=a+b%26c&x=2&flag&=e");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->path, "/a b/å+c");
    EXPECT_EQ(target->query, (Texts{{"x", "1"}, {"y", "a b&c"}, {"x", "2"}, {"flag", ""}, {"", "e"}}));
}

TEST(Target, may_be_the_whole_address) {
    EXPECT_EQ(parse_target("http://here:8080/a?b=c")->path, "/a");
    EXPECT_FALSE(parse_target("http://here"));
}

TEST(Target, is_nothing_where_its_escapes_or_letters_are_wrong) {
    for (auto* wrong : {"", "a", "*", "/%", "/%4", "/%zz", "/%ff", "/%00", "/%0a", "/?a=%f", "/?%c3=1"})
        EXPECT_FALSE(parse_target(wrong)) << wrong;
}

TEST(Form, comes_back_as_it_was_written) {
    Texts texts{{"navn", "Ærø & Samsø"}, {"a=b", "100 %"}, {"", "+"}};
    EXPECT_EQ(write_form(texts), "navn=%C3%86r%C3%B8%20%26%20Sams%C3%B8&a%3Db=100%20%25&=%2B");
    EXPECT_EQ(parse_form(write_form(texts)), texts);
}

}  // namespace utsyn::http
