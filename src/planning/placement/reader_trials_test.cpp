#include "planning/placement/reader_trials_for_test.hpp"

#include "platform/shape.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace utsyn {
namespace {

class InstanceReader : public testing::TestWithParam<InstanceFormat> {};

/// The files that the fuzz targets begin with, in the order of their names.
std::vector<std::string> corpus_of(InstanceFormat format) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{UTSYN_CORPUS} / word(format)})
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> files;
    for (const auto& path : paths) {
        std::ifstream file{path, std::ios::binary};
        files.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
    }
    return files;
}

TEST_P(InstanceReader, makes_a_whole_instance_or_a_problem_of_anything) {
    const auto corpus = corpus_of(GetParam());
    ASSERT_FALSE(corpus.empty());
    std::mt19937 random{71};
    for (const auto& bytes : corpus) {
        try_reading(GetParam(), bytes);
        for (int i = 0; i < 3000; ++i) try_reading(GetParam(), mutated(bytes, random));
    }
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, InstanceReader,
                         testing::Values(InstanceFormat::plain, InstanceFormat::json, InstanceFormat::preflib,
                                         InstanceFormat::csv, InstanceFormat::xlsx, InstanceFormat::run),
                         [](const auto& format) { return std::string{word(format.param)}; });

}  // namespace
}  // namespace utsyn
