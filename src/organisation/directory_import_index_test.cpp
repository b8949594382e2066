#include "organisation/directory_import_index.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

DirectoryImportIndex index_of(const std::vector<std::pair<std::string, std::string>>& numbers_and_parents) {
    DirectoryImportIndex index;
    std::int64_t line = 2;
    for (const auto& [number, parent] : numbers_and_parents) {
        RegisterEntry entry{.official_number = number};
        if (!parent.empty()) entry.parent_number = parent;
        index.add(line++, entry);
    }
    index.close();
    return index;
}

}  // namespace

TEST(DirectoryImportIndex, knows_the_line_that_gives_a_number_first) {
    const auto index = index_of({{"1", ""}, {"2", ""}, {"1", ""}});
    EXPECT_EQ(index.first_line("1"), 2);
    EXPECT_TRUE(index.is_repeated("1"));
    EXPECT_FALSE(index.is_repeated("2"));
    EXPECT_FALSE(index.has("3"));
}

TEST(DirectoryImportIndex, finds_those_in_a_circle_and_not_those_below_it) {
    const auto index = index_of({{"1", "2"}, {"2", "3"}, {"3", "2"}, {"4", "1"}, {"5", ""}, {"6", "elsewhere"}});
    EXPECT_TRUE(index.is_in_circle("2"));
    EXPECT_TRUE(index.is_in_circle("3"));
    for (const auto* number : {"1", "4", "5", "6"}) EXPECT_FALSE(index.is_in_circle(number)) << number;
}

TEST(DirectoryImportIndex, walks_a_long_chain_of_parents) {
    std::vector<std::pair<std::string, std::string>> chain;
    for (int place = 0; place < 100'000; ++place) chain.emplace_back(std::to_string(place), std::to_string(place + 1));
    EXPECT_FALSE(index_of(chain).is_in_circle("0"));
    chain.emplace_back("100000", "0");
    EXPECT_TRUE(index_of(chain).is_in_circle("50000"));
}

}  // namespace utsyn
