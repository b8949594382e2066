#include "organisation/invitation.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Instant noon{Date{2026, 11, 16}.day() + std::chrono::hours{12}};

TEST(Invitation, is_open_until_it_expires) {
    Invitation invitation{.expires_at = noon};
    EXPECT_TRUE(is_open(invitation, noon + std::chrono::milliseconds{-1}));
    EXPECT_FALSE(is_open(invitation, noon));
}

TEST(Invitation, is_closed_once_accepted_or_withdrawn) {
    auto morning = noon + std::chrono::hours{-3};
    EXPECT_FALSE(is_open({.expires_at = noon, .accepted_at = morning}, morning));
    EXPECT_FALSE(is_open({.expires_at = noon, .withdrawn_at = morning}, morning));
}

}  // namespace
}  // namespace utsyn
