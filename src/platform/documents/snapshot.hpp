#pragma once

#include "platform/embedded.hpp"

#include <gtest/gtest.h>
#include <cstdlib>
#include <fstream>
#include <string>

namespace utsyn::documents {

/// For tests: expects the words of a document to be those of the snapshot at `path` in the repository.
/// With UTSYN_WRITE_SNAPSHOTS set, and run from the repository's folder, writes the snapshot instead.
inline void expect_snapshot(const std::string& path, const std::string& words) {
    if (std::getenv("UTSYN_WRITE_SNAPSHOTS") != nullptr) {
        std::ofstream{path, std::ios::binary} << words;
        return;
    }
    const auto kept = embedded_file(path);
    ASSERT_TRUE(kept.has_value()) << path << " is missing";
    EXPECT_EQ(words, *kept) << path;
}

}  // namespace utsyn::documents
