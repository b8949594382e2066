#include "mobility/paid_beside_opu.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace utsyn {

TEST(PaidBesideOpu, who_pays_beside_a_refund_that_is_known_later_is_named) {
    const GrantOfStay refund{GrantProgramme::opu, {.not_known = {GrantKind::employer_refund}}};
    const GrantOfStay project{GrantProgramme::erasmus_vet, {.lines = {GrantLine{.kind = GrantKind::travel}}}};
    EXPECT_EQ(pays_beside_opu(std::vector{refund, project}), GrantProgramme::erasmus_vet);
    EXPECT_FALSE(pays_beside_opu(std::vector{refund}));
    EXPECT_FALSE(pays_beside_opu(std::vector{project}));
    auto refused = project;
    refused.grant.not_eligible.push_back({.reason = GrantRefusal::same_country});
    EXPECT_FALSE(pays_beside_opu(std::vector{refund, refused}));
}

}  // namespace utsyn
