#include "platform/http/entity_tag.hpp"

#include <gtest/gtest.h>

namespace utsyn::http {

TEST(EntityTag, is_the_hash_of_the_body_after_the_version) {
    EXPECT_EQ(entity_tag("", std::nullopt), "\"cbf29ce484222325\"");
    EXPECT_EQ(entity_tag("a", Version{3}), "\"v3-af63dc4c8601ec8c\"");
}

TEST(EntityTag, gives_its_version_back) {
    EXPECT_EQ(version_in(entity_tag("a", Version{41})), Version{41});
    EXPECT_EQ(version_in("\"v2\""), Version{2});
    EXPECT_EQ(version_in("W/\"v2-1f\""), Version{2});
    for (auto* wrong :
         {"", "2", "v2", "\"2\"", "\"v\"", "\"v0\"", "\"v-1\"", "\"v2x\"", "\"v99999999999999999999\"", "*"})
        EXPECT_FALSE(version_in(wrong)) << wrong;
}

TEST(EntityTag, is_found_in_a_list_of_tags) {
    EXPECT_TRUE(names_tag("\"a\", W/\"b\"", "\"b\""));
    EXPECT_TRUE(names_tag("*", "\"b\""));
    EXPECT_FALSE(names_tag("\"a\"", "\"b\""));
    EXPECT_FALSE(names_tag("", "\"b\""));
}

}  // namespace utsyn::http
