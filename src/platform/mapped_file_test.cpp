#include "platform/mapped_file.hpp"

#include <gtest/gtest.h>
#include <unistd.h>
#include <filesystem>
#include <fstream>

namespace utsyn {
namespace {

std::string path_of(const std::string& name) {
    return (std::filesystem::temp_directory_path() / (std::to_string(getpid()) + name)).string();
}

TEST(MappedFile, holds_the_bytes_of_a_file_also_when_moved) {
    const auto path = path_of("mapped");
    std::ofstream{path, std::ios::binary} << "1 2\n";
    auto file = MappedFile::open(path);
    ASSERT_TRUE(file);
    const MappedFile moved = *std::move(file);
    EXPECT_EQ(moved.bytes(), "1 2\n");
    std::filesystem::remove(path);
}

TEST(MappedFile, of_nothing_is_empty_and_one_that_is_absent_is_told) {
    EXPECT_EQ(MappedFile::open("/dev/null")->bytes(), "");
    EXPECT_FALSE(MappedFile::open(path_of("absent")));
    EXPECT_FALSE(MappedFile::open("/tmp"));
}

}  // namespace
}  // namespace utsyn
