#include "platform/embedded.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {

TEST(Embedded, files_are_sorted_by_path) {
    EXPECT_TRUE(std::ranges::is_sorted(embedded_files(), {}, &EmbeddedFile::path));
}

TEST(Embedded, a_file_is_found_by_its_path_in_the_repository_with_all_its_bytes) {
    const auto readme = embedded_file("data/README.md");
    ASSERT_TRUE(readme.has_value());
    EXPECT_TRUE(readme->starts_with("# "));
    EXPECT_TRUE(readme->ends_with("\n"));
}

TEST(Embedded, a_path_that_is_not_inside_is_nothing) {
    EXPECT_FALSE(embedded_file("data/README").has_value());
    EXPECT_FALSE(embedded_file("zzz").has_value());
}

TEST(Embedded, files_below_a_folder_are_those_whose_path_begins_with_it) {
    const auto below = embedded_files_below("data/");
    ASSERT_FALSE(below.empty());
    EXPECT_TRUE(std::ranges::all_of(below, [](const EmbeddedFile& file) { return file.path.starts_with("data/"); }));
    EXPECT_EQ(std::ranges::count_if(embedded_files(),
                                    [](const EmbeddedFile& file) { return file.path.starts_with("data/"); }),
              static_cast<std::ptrdiff_t>(below.size()));
    EXPECT_TRUE(embedded_files_below("nothing/").empty());
}

}  // namespace utsyn
