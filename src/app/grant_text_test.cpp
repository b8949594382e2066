#include "app/grant_text.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(GrantText, tells_what_a_grant_comes_to) {
    const ToldGrant grant{.lines = {{}}, .total = told(GrantAmount{100'00, 250'50, true}, "EUR")};
    EXPECT_EQ(total_text(grant, Answer{false}), "100.00–250.50 EUR");
}

TEST(GrantText, tells_no_nothing_where_only_bills_tell_how_much) {
    ToldGrant grant{.total = told(GrantAmount{}, "DKK"), .not_known = {GrantKind::employer_refund}};
    EXPECT_EQ(total_text(grant, Answer{false}), Answer{false}.text("grant.total.not_known"));
    EXPECT_NE(total_text(grant, Answer{false}), "grant.total.not_known");
    grant.not_known.clear();
    EXPECT_EQ(total_text(grant, Answer{false}), "0.00 DKK");
}

}  // namespace
}  // namespace utsyn
