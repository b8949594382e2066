#include "organisation/shared_person_routes.hpp"

#include "organisation/membership_routes.hpp"
#include "organisation/person_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// A campus of another owner, of which the school is a member.
class SharedPersonRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        campus = schools->add(OrganisationKind::campus, "Campus Sundby", {});
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_shared_person_routes, add_person_routes,
                                                                      add_membership_routes});
        auto transaction = database().begin();
        Membership membership{.id = Id<Membership>::make(schools->now()),
                              .organisation_id = campus,
                              .member_id = schools->school,
                              .valid_from = SchoolsForTest::today.plus_years(-1)};
        transaction.insert("membership", membership);
        transaction.commit();
        path = "/api/memberships/" + membership.id.to_string();
        coordinator.emplace(schools->signed_in(routes->client(), RoleKind::coordinator, schools->school));
        schools->add_person("Guro Lianes", RoleKind::teacher, schools->school);
        schools->add_person("Sara Lindmo", RoleKind::pupil, schools->school);
    }

    TestClient lead() { return schools->signed_in(routes->client(), RoleKind::network_lead, campus); }
    std::string seen() { return lead().get("/api/shared-people?sort=name").body; }
    int share(std::string_view kinds) { return coordinator->put(path + "/shares", kinds).status; }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> coordinator;
    Id<Organisation> campus;
    std::string path;
};

TEST_P(SharedPersonRoutesTest, a_campus_sees_nobody_of_a_member_without_its_grant) {
    EXPECT_EQ(seen(), R"({"items":[]})");
    ASSERT_EQ(share(R"({"shares":["partners","figures"]})"), 200);
    EXPECT_EQ(seen(), R"({"items":[]})");
}

TEST_P(SharedPersonRoutesTest, a_member_that_shares_its_persons_shows_its_staff_and_no_pupil) {
    ASSERT_EQ(share(R"({"shares":["persons"]})"), 200);
    auto shared = lead().get("/api/shared-people?role=teacher");
    EXPECT_EQ(shared.at("/items/0/name"), "Guro Lianes");
    EXPECT_EQ(shared.at("/items/0/member_name"), "Lia videregående skole");
    EXPECT_EQ(seen().find("Sara"), std::string::npos);
    EXPECT_EQ(lead().get("/api/people").body.find("Guro"), std::string::npos);
}

TEST_P(SharedPersonRoutesTest, the_grant_ends_when_it_is_taken_back_or_the_membership_ends) {
    ASSERT_EQ(share(R"({"shares":["persons"]})"), 200);
    ASSERT_EQ(share(R"({"shares":[]})"), 200);
    EXPECT_EQ(seen(), R"({"items":[]})");
    ASSERT_EQ(share(R"({"shares":["persons"]})"), 200);
    ASSERT_EQ(coordinator->post(path + "/ending", R"({"valid_to":"2026-11-15"})").status, 200);
    EXPECT_EQ(seen(), R"({"items":[]})");
}

TEST_P(SharedPersonRoutesTest, other_members_and_other_campuses_see_nobody) {
    ASSERT_EQ(share(R"({"shares":["persons"]})"), 200);
    auto other = schools->signed_in(routes->client(), RoleKind::coordinator, schools->stranger);
    EXPECT_EQ(other.get("/api/shared-people").body, R"({"items":[]})");
}

UTSYN_ON_BOTH_ENGINES(SharedPersonRoutesTest);

}  // namespace
}  // namespace utsyn
