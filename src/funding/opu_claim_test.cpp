#include "funding/opu_claim.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

bool is_refused(OpuRoute route, Date from, Date claimed_on) {
    const auto refusal = opu_claim_refusal(route, from, claimed_on, RateBook::embedded());
    return refusal && refusal->reason == GrantRefusal::deadline_passed;
}

TEST(OpuClaim, an_aub_claim_4_months_and_a_day_after_is_refused) {
    for (const auto route : {OpuRoute::a, OpuRoute::b}) {
        EXPECT_FALSE(is_refused(route, Date{2026, 6, 30}, Date{2026, 10, 30})) << word(route);
        EXPECT_TRUE(is_refused(route, Date{2026, 6, 30}, Date{2026, 10, 31})) << word(route);
    }
}

TEST(OpuClaim, a_refusal_has_the_months_begun_beside_those_allowed) {
    const auto refusal = opu_claim_refusal(OpuRoute::a, Date{2026, 6, 30}, Date{2026, 10, 31}, RateBook::embedded());
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->asked, 5);
    EXPECT_EQ(refusal->limit, 4);
}

TEST(OpuClaim, it_counts_from_the_end_of_a_posting_and_from_an_expense_of_ones_own) {
    const auto posting = opu_claim_deadline(OpuRoute::a, Date{2026, 10, 31}, RateBook::embedded());
    ASSERT_TRUE(posting);
    EXPECT_EQ(posting->last_day.to_string(), "2027-02-28");
    EXPECT_EQ(posting->counted_from, ClaimCountedFrom::end_of_posting);
    EXPECT_EQ(opu_claim_deadline(OpuRoute::b, Date{2026, 10, 31}, RateBook::embedded())->counted_from,
              ClaimCountedFrom::expense);
}

}  // namespace
}  // namespace utsyn
