#include "overview/year_routes.hpp"

#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>
#include <array>

namespace utsyn {
namespace {

/// Two capabilities: one that everybody may see, one for those who see agreements.
const std::array slices_of_test{
    Slice{.name = "first",
          .alarms = [](const View&) -> std::vector<Alarm> {
              return {{.kind = "visit-out-due",
                       .arguments = {{"partner", std::string{"Nantes"}}},
                       .since = Date{2026, 11, 1},
                       .due = Date{2026, 12, 24},
                       .action = "alarm.action.plan-visit",
                       .link = "/partners/1"}};
          },
          .time_line = [](const View&, Date from, Date to) -> std::vector<TimeLineEntry> {
              return {{"visits_out", "the whole period", from, to, "/partners/1"}};
          }},
    Slice{.name = "second",
          .alarms = [](const View& view) -> std::vector<Alarm> {
              if (!view.may(Permission::see_agreements)) return {};
              return {{.kind = "agreement-ends",
                       .arguments = {{"partner", std::string{"Witten"}}},
                       .since = Date{2026, 11, 1},
                       .due = Date{2027, 7, 31},
                       .action = "alarm.action.renew-agreement",
                       .link = "/agreements/1",
                       .urgent = true}};
          },
          .figures = [](const View&, Date, Date) -> std::vector<Figure> {
              return {{"partners", {{"count", std::int64_t{2}}}, "/partners"}};
          }},
};

class YearRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock, std::initializer_list<void (*)(http::Router&)>{add_year_routes},
                       std::vector<jobs::Worker>{}, slices_of_test);
    }

    TestClient as(RoleKind role) { return schools->signed_in(routes->client(), role, schools->school); }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(YearRoutesTest, shows_the_school_year_around_today_with_every_slice_in_the_readers_words) {
    auto year = as(RoleKind::coordinator).get("/api/year");
    ASSERT_EQ(year.status, 200) << year.body;
    EXPECT_EQ(year.at("/from"), "2026-08-01");
    EXPECT_EQ(year.at("/to"), "2027-07-31");
    EXPECT_EQ(year.at("/today"), "2026-11-16");
    EXPECT_EQ(year.at("/alarms/0/text"), "The agreement with Witten ends");
    EXPECT_EQ(year.at("/alarms/0/action_text"), "Renew the agreement");
    EXPECT_EQ(year.at("/alarms/0/urgent"), "true");
    EXPECT_EQ(year.at("/alarms/1/due"), "2026-12-24");
    EXPECT_EQ(year.at("/time_line/0/lane_text"), "Visits out due");
    EXPECT_EQ(year.at("/time_line/0/to"), "2027-07-31");
    EXPECT_EQ(year.at("/figures/0/text"), "2 partners");
}

TEST_P(YearRoutesTest, tells_only_what_the_reader_may_see) {
    auto year = as(RoleKind::administrator).get("/api/year");
    ASSERT_EQ(year.status, 200) << year.body;
    EXPECT_EQ(year.at("/alarms/0/kind"), "visit-out-due");
    EXPECT_EQ(year.at("/alarms/1"), "");
    EXPECT_EQ(as(RoleKind::pupil).get("/api/year").status, 403);
}

TEST_P(YearRoutesTest, shows_the_year_or_the_days_asked_for) {
    auto coordinator = as(RoleKind::coordinator);
    EXPECT_EQ(coordinator.get("/api/year?school_year=2024").at("/time_line/0/from"), "2024-08-01");
    auto days = coordinator.get("/api/year?from=2026-12-01&to=2026-12-31");
    EXPECT_EQ(days.at("/time_line/0/from"), "2026-12-01");
    EXPECT_EQ(days.at("/time_line/0/to"), "2026-12-31");
}

TEST_P(YearRoutesTest, refuses_what_is_no_year_and_no_period) {
    auto coordinator = as(RoleKind::coordinator);
    EXPECT_EQ(coordinator.get("/api/year?school_year=soon").at("/errors/0/pointer"), "/school_year");
    EXPECT_EQ(coordinator.get("/api/year?from=2026-02-30").at("/errors/0/pointer"), "/from");
    EXPECT_EQ(coordinator.get("/api/year?from=2027-01-01&to=2026-12-31").at("/errors/0/reason"), "before-start");
}

UTSYN_ON_BOTH_ENGINES(YearRoutesTest);

}  // namespace
}  // namespace utsyn
