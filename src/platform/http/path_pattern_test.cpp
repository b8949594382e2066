#include "platform/http/path_pattern.hpp"

#include <gtest/gtest.h>

namespace utsyn::http {
namespace {

const std::string some_id = "0193f1d0-0000-7000-8000-000000000001";

}  // namespace

TEST(PathPattern, gives_the_path_in_the_places_of_its_names) {
    EXPECT_EQ(match_path("/a/{id}/b/{word}", "/a/" + some_id + "/b/c d"),
              (PathValues{{"id", some_id}, {"word", "c d"}}));
    EXPECT_EQ(match_path("/a", "/a"), PathValues{});
    EXPECT_EQ(match_path("/", "/"), PathValues{});
    EXPECT_EQ(match_path("/p/{rest...}", "/p/a/b"), (PathValues{{"rest", "a/b"}}));
}

TEST(PathPattern, fits_whole_paths_only) {
    for (auto* path : {"", "/", "/a/", "/a/b", "/ab", "//a", "b"}) EXPECT_FALSE(match_path("/a", path)) << path;
    EXPECT_FALSE(match_path("/a/{word}", "/a/"));
    EXPECT_FALSE(match_path("/a/{word}", "/a/b/c"));
    EXPECT_FALSE(match_path("/a/{partner_id}", "/a/b"));
}

TEST(PathPattern, is_closer_with_a_plain_word_where_the_other_has_a_name) {
    EXPECT_TRUE(is_closer("/a/new", "/a/{word}"));
    EXPECT_FALSE(is_closer("/a/{word}", "/a/new"));
    EXPECT_TRUE(is_closer("/{word}/b", "/{rest...}"));
}

TEST(PathPattern, has_the_form_of_another_that_fits_the_same_paths) {
    EXPECT_EQ(form_of("/a/{id}/{word}"), form_of("/a/{other_id}/{other}"));
    EXPECT_NE(form_of("/a/{id}"), form_of("/a/{word}"));
    EXPECT_NE(form_of("/a/{word}"), form_of("/a/{rest...}"));
}

}  // namespace utsyn::http
