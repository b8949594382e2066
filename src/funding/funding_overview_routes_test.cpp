#include "funding/funding_overview_routes.hpp"

#include "funding/funding_project_routes.hpp"
#include "funding/rate_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr const char* draft =
    R"({"name":"Out and home","format":"ka122","field":"school","agency":"NO","call_year":2026,"months":12,)"
    R"("is_accredited_in_field":false,"is_consortium_member":false,"organisations":1,"countries":1,)"
    R"("granted_call_years":[]})";

class FundingOverviewRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(
            database(), *authority, clock,
            std::initializer_list<void (*)(http::Router&)>{add_funding_overview_routes, add_funding_project_routes});
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(FundingOverviewRoutesTest, a_school_and_its_owner_see_its_projects_and_nobody_else_does) {
    auto coordinator = schools->signed_in(routes->client(), RoleKind::coordinator, schools->school);
    ASSERT_EQ(coordinator.post("/api/funding-projects", draft).status, 201);
    auto own = coordinator.get("/api/funding-overview");
    ASSERT_EQ(own.status, 200) << own.body;
    EXPECT_EQ(own.at("/all/projects"), "1");
    EXPECT_EQ(own.at("/all/applied"), "0");
    EXPECT_EQ(own.at("/call_years/0/call_year"), "2026");
    EXPECT_EQ(own.at("/split/programmes_own/1/low"), "0.666667");
    EXPECT_EQ(own.at("/schools/0/organisation_id"), schools->school.to_string());
    auto owner = schools->signed_in(routes->client(), RoleKind::owner_coordinator, schools->owner);
    EXPECT_EQ(owner.get("/api/funding-overview").at("/all/projects"), "1");
    auto other = schools->signed_in(routes->client(), RoleKind::coordinator, schools->sibling);
    EXPECT_EQ(other.get("/api/funding-overview").at("/all/projects"), "0");
    EXPECT_EQ(routes->client().get("/api/funding-overview").status, 401);
}

UTSYN_ON_BOTH_ENGINES(FundingOverviewRoutesTest);

}  // namespace
}  // namespace utsyn
