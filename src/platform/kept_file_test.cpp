#include "platform/kept_file.hpp"

#include <gtest/gtest.h>
#include <fstream>
#include <sstream>

#include <unistd.h>

namespace utsyn {
namespace {

namespace files = std::filesystem;

class KeptFile : public ::testing::Test {
protected:
    void SetUp() override { files::create_directories(folder_); }
    void TearDown() override { files::remove_all(folder_); }

    files::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream{folder_ / name, std::ios::binary} << bytes;
        return folder_ / name;
    }
    static std::string read(const files::path& path) {
        std::ostringstream bytes;
        bytes << std::ifstream{path, std::ios::binary}.rdbuf();
        return bytes.str();
    }

    files::path folder_ = files::temp_directory_path() / ("utsyn-kept-" + std::to_string(::getpid()));
};

}  // namespace

TEST_F(KeptFile, lies_under_the_hash_of_its_bytes) {
    const auto hash = keep_file(folder_, write("given.csv", "abc"));
    EXPECT_EQ(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(read(kept_file(folder_, hash)), "abc");
}

TEST_F(KeptFile, is_a_copy_that_outlives_the_file_given) {
    const auto given = write("given.csv", "abc");
    const auto hash = keep_file(folder_, given);
    files::remove(given);
    EXPECT_EQ(read(kept_file(folder_, hash)), "abc");
}

TEST_F(KeptFile, is_kept_once_however_often_it_is_given) {
    const auto hash = keep_file(folder_, write("one.csv", "abc"));
    EXPECT_EQ(keep_file(folder_, write("two.csv", "abc")), hash);
    EXPECT_EQ(std::distance(files::directory_iterator{kept_file(folder_, hash).parent_path()}, {}), 1);
}

TEST_F(KeptFile, that_cannot_be_read_is_a_failure_of_the_world) {
    EXPECT_THROW(keep_file(folder_, folder_ / "absent.csv"), files::filesystem_error);
}

}  // namespace utsyn
