#include "organisation/ownership.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 16};

TEST(Ownership, no_longer_holds_on_the_day_it_is_ended) {
    auto ended = ended_on({.valid_from = Date{2020, 8, 1}}, today);
    EXPECT_EQ(ended.valid_to, (Date{2026, 11, 15}));
    EXPECT_FALSE(holds_on(ended.valid_from, ended.valid_to, today));
}

TEST(Ownership, never_ends_before_it_began) {
    EXPECT_EQ(ended_on({.valid_from = today}, today).valid_to, today);
}

}  // namespace
}  // namespace utsyn
