#include "partnership/shared_partner_routes.hpp"

#include "organisation/membership_routes.hpp"
#include "organisation/organisation_store.hpp"
#include "partnership/agreement_routes.hpp"
#include "partnership/agreement_store.hpp"
#include "partnership/partner_for_test.hpp"
#include "partnership/partner_routes.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// A campus of another owner, of which the school is a member.
class SharedPartnerRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        partner = add_partner_for_test(database(), *schools);
        agreement = agreement_for_test(*schools, partner);
        campus = schools->add(OrganisationKind::campus, "Campus Sundby", {});
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_shared_partner_routes, add_partner_routes,
                                                                      add_agreement_routes, add_membership_routes});
        membership = add_membership();
    }

    Id<Membership> add_membership() {
        auto transaction = database().begin();
        Membership made{.id = Id<Membership>::make(schools->now()),
                        .organisation_id = campus,
                        .member_id = schools->school,
                        .valid_from = SchoolsForTest::today.plus_years(-1)};
        transaction.insert("membership", made);
        AgreementStore{transaction}.add(agreement, {{}, schools->now(), "created"});
        transaction.commit();
        return made.id;
    }

    TestClient lead() { return schools->signed_in(routes->client(), RoleKind::network_lead, campus); }
    TestClient coordinator() { return schools->signed_in(routes->client(), RoleKind::coordinator, schools->school); }
    std::string path() const { return "/api/memberships/" + membership.to_string(); }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Partner partner;
    Agreement agreement;
    Id<Organisation> campus;
    Id<Membership> membership;
};

TEST_P(SharedPartnerRoutesTest, membership_alone_gives_no_right) {
    auto client = schools->signed_in(routes->client(), RoleKind::owner_coordinator, campus);
    EXPECT_EQ(client.get("/api/agreements").body, R"({"items":[]})");
    EXPECT_EQ(client.get("/api/agreements/" + agreement.id.to_string()).status, 404);
    EXPECT_EQ(client.get("/api/partners").body, R"({"items":[]})");
    EXPECT_EQ(client.get("/api/partners/" + partner.id.to_string()).status, 404);
    EXPECT_EQ(client.get("/api/shared-partners").body, R"({"items":[]})");
}

TEST_P(SharedPartnerRoutesTest, a_campus_sees_the_partners_that_a_member_shares_and_no_more_of_them) {
    ASSERT_EQ(coordinator().put(path() + "/shares", R"({"shares":["partners"]})").status, 200);
    auto campus_lead = lead();
    auto shared = campus_lead.get("/api/shared-partners");
    EXPECT_EQ(shared.at("/items/0/name"), "Lycée du Port");
    EXPECT_EQ(shared.at("/items/0/member_name"), "Lia videregående skole");
    EXPECT_EQ(shared.body.find(partner.id.to_string()), std::string::npos);
    EXPECT_EQ(campus_lead.get("/api/partners/" + partner.id.to_string()).status, 404);
    EXPECT_EQ(campus_lead.get("/api/agreements/" + agreement.id.to_string()).status, 404);

    ASSERT_EQ(coordinator().put(path() + "/shares", R"({"shares":[]})").status, 200);
    EXPECT_EQ(campus_lead.get("/api/shared-partners").body, R"({"items":[]})");
}

TEST_P(SharedPartnerRoutesTest, sharing_ends_with_the_membership) {
    ASSERT_EQ(coordinator().put(path() + "/shares", R"({"shares":["partners"]})").status, 200);
    ASSERT_EQ(coordinator().post(path() + "/ending", R"({"valid_to":"2026-11-15"})").status, 200);
    EXPECT_EQ(lead().get("/api/shared-partners").body, R"({"items":[]})");
}

TEST_P(SharedPartnerRoutesTest, an_umbrella_cannot_share_in_a_members_name) {
    EXPECT_EQ(lead().put(path() + "/shares", R"({"shares":["partners"]})").status, 404);
}

UTSYN_ON_BOTH_ENGINES(SharedPartnerRoutesTest);

}  // namespace
}  // namespace utsyn
