#include "platform/id.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <thread>
#include <vector>

namespace utsyn {
namespace {

using namespace std::chrono_literals;

const Instant noon = *Instant::parse("2026-11-16T12:00:00.000Z");

TEST(Uuid, is_of_version_7_and_variant_1_and_begins_with_the_instant) {
    auto text = Uuid::make(noon).to_string();
    EXPECT_EQ(text.substr(0, 13), "01a1e43a-7a00") << text;
    EXPECT_EQ(text[14], '7');
    EXPECT_NE(std::string{"89ab"}.find(text[19]), std::string::npos) << text;
}

TEST(Uuid, later_ones_sort_later_within_a_millisecond) {
    auto before = Uuid::make(noon);
    for (int i = 0; i < 10'000; ++i) {
        Uuid::make(noon + 1ms);
        auto next = Uuid::make(noon);
        ASSERT_LT(before, next) << i;
        before = next;
    }
    EXPECT_LT(before, Uuid::make(noon + 1ms));
}

TEST(Uuid, is_unique_across_threads) {
    std::vector<std::vector<Uuid>> made(4);
    {
        std::vector<std::jthread> threads;
        for (auto& mine : made)
            threads.emplace_back([&mine] {
                for (int i = 0; i < 2'000; ++i) mine.push_back(Uuid::make(noon));
            });
    }
    std::set<Uuid> all;
    for (const auto& mine : made) all.insert(mine.begin(), mine.end());
    EXPECT_EQ(all.size(), 8'000U);
}

TEST(Uuid, reads_back_what_it_writes_and_nothing_else) {
    auto made = Uuid::make(noon);
    EXPECT_EQ(Uuid::parse(made.to_string()), made);
    for (const auto* text : {"", "019a8c6d-1c00-7000-8000-00000000000", "019A8C6D-1C00-7000-8000-000000000000",
                             "019a8c6d01c00-7000-8000-000000000000", "019a8c6d-1c00-7000-8000-00000000000g"})
        EXPECT_FALSE(Uuid::parse(text)) << text;
}

}  // namespace
}  // namespace utsyn
