#include "overview/shared_figure_routes.hpp"

#include "organisation/membership_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>
#include <array>

namespace utsyn {
namespace {

/// Counts the organisations that it may look at.
const std::array slices_of_test{
    Slice{.name = "first", .figures = [](const View& view, Date, Date) -> std::vector<Figure> {
              constexpr sql::Statement count{
                  "test.count_below", "select count(*) as count from organisation_reach where above_id = :fence"};
              auto rows = view.transaction.run(count, {{"fence", view.fence.above()}});
              for (auto row : rows) return {{"partners", {{"count", row.get<std::int64_t>("count")}}, "/partners"}};
              return {};
          }}};

/// A campus of another owner, of which the school is a member.
class SharedFigureRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        campus = schools->add(OrganisationKind::campus, "Campus Sundby", {});
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_shared_figure_routes, add_membership_routes},
                       std::vector<jobs::Worker>{}, slices_of_test);
        auto transaction = database().begin();
        Membership membership{.id = Id<Membership>::make(schools->now()),
                              .organisation_id = campus,
                              .member_id = schools->school,
                              .valid_from = SchoolsForTest::today.plus_years(-1)};
        transaction.insert("membership", membership);
        transaction.commit();
        membership_ = "/api/memberships/" + membership.id.to_string();
        coordinator.emplace(schools->signed_in(routes->client(), RoleKind::coordinator, schools->school));
    }

    AnswerForTest seen_by(RoleKind role, Id<Organisation> at) {
        return schools->signed_in(routes->client(), role, at).get("/api/shared-figures");
    }
    int share(std::string_view kinds) { return coordinator->put(membership_ + "/shares", kinds).status; }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> coordinator;
    Id<Organisation> campus;

private:
    std::string membership_;
};

TEST_P(SharedFigureRoutesTest, a_campus_sees_no_figures_that_a_member_does_not_share) {
    ASSERT_EQ(share(R"({"shares":["partners","persons"]})"), 200);
    EXPECT_EQ(seen_by(RoleKind::network_lead, campus).at("/members"), "[]");
}

TEST_P(SharedFigureRoutesTest, a_member_that_shares_them_shows_its_own_and_no_way_in) {
    ASSERT_EQ(share(R"({"shares":["figures"]})"), 200);
    auto seen = seen_by(RoleKind::network_lead, campus);
    EXPECT_EQ(seen.at("/from"), "2026-08-01");
    EXPECT_EQ(seen.at("/members/0/member_name"), "Lia videregående skole");
    EXPECT_EQ(seen.at("/members/0/figures/0/text"), "1 partner");
    EXPECT_EQ(seen.body.find("link"), std::string::npos);
}

TEST_P(SharedFigureRoutesTest, another_umbrella_and_the_members_own_staff_see_none) {
    ASSERT_EQ(share(R"({"shares":["figures"]})"), 200);
    auto other = schools->add(OrganisationKind::network, "Nord", {});
    EXPECT_EQ(seen_by(RoleKind::network_lead, other).at("/members"), "[]");
    EXPECT_EQ(seen_by(RoleKind::coordinator, schools->school).at("/members"), "[]");
    EXPECT_EQ(seen_by(RoleKind::pupil, schools->school).status, 403);
}

UTSYN_ON_BOTH_ENGINES(SharedFigureRoutesTest);

}  // namespace
}  // namespace utsyn
