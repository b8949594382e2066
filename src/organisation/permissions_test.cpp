#include "organisation/permissions.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(Permissions, only_who_may_bind_the_school_signs_agreements) {
    std::vector<RoleKind> signers;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RoleKind>>([&](auto role) {
        if (gives(role.value, Permission::sign_agreements)) signers.push_back(role.value);
    });
    EXPECT_EQ(signers, (std::vector{RoleKind::head, RoleKind::owner_signatory}));
}

TEST(Permissions, who_chooses_a_journey_does_not_approve_it) {
    EXPECT_TRUE(gives(RoleKind::head, Permission::approve_journeys));
    EXPECT_FALSE(gives(RoleKind::head, Permission::keep_stays));
    EXPECT_FALSE(gives(RoleKind::coordinator, Permission::approve_journeys));
}

TEST(Permissions, a_pupil_sees_offers_and_her_own_things_only) {
    auto pupil = permissions_of(std::vector{RoleKind::pupil});
    EXPECT_EQ(pupil, (std::vector{Permission::see_offers, Permission::apply_for_offers, Permission::see_own_stays}));
}

TEST(Permissions, an_administrator_does_not_see_pupils_stays) {
    EXPECT_FALSE(gives(RoleKind::administrator, Permission::see_stays));
    EXPECT_FALSE(gives(RoleKind::administrator, Permission::see_applications));
}

TEST(Permissions, of_two_roles_are_those_of_both_once) {
    auto both = permissions_of(std::vector{RoleKind::head, RoleKind::coordinator});
    EXPECT_EQ(std::count(both.begin(), both.end(), Permission::see_partners), 1);
    EXPECT_EQ(std::count(both.begin(), both.end(), Permission::sign_agreements), 1);
    EXPECT_EQ(std::count(both.begin(), both.end(), Permission::keep_partners), 1);
}

}  // namespace
}  // namespace utsyn
