#include "funding/funding_project_routes.hpp"

#include "funding/budget_move_routes.hpp"
#include "funding/funding.hpp"
#include "funding/planned_stay_routes.hpp"
#include "funding/rate_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// Icelandic school rates of call 2026 are whole amounts; each gets 395 for the way from Reykjavík to Leipzig.
class FundingProjectRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        load_shipped_rates(database(), SchoolsForTest::noon);
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(
            database(), *authority, clock,
            std::initializer_list<void (*)(http::Router&)>{add_funding_project_routes, add_planned_stay_routes,
                                                           add_budget_move_routes, add_rate_routes});
        administrator.emplace(schools->signed_in(routes->client(), RoleKind::administrator, schools->school));
        coordinator.emplace(schools->signed_in(routes->client(), RoleKind::coordinator, schools->school));
    }

    static std::string draft(std::string_view format = "ka122", std::string_view agency = "IS") {
        return fmt::format(
            R"({{"name":"Out and home","format":"{}","field":"school","agency":"{}","call_year":2026,"months":12,)"
            R"("is_accredited_in_field":false,"is_consortium_member":false,"organisations":1,"countries":1,)"
            R"("granted_call_years":[]}})",
            format, agency);
    }
    static std::string group(int pupils, int times = 1, std::string_view to = "Leipzig") {
        return fmt::format(R"({{"activity":"pupil_group","from":"Reykjavík","to":"{}","days":5,"pupils":{},)"
                           R"("staff":2,"fewer_opportunities":0,"times":{},"travel":"standard","host":""}})",
                           to, pupils, times);
    }

    std::string made(std::string_view format = "ka122") {
        auto created = coordinator->post("/api/funding-projects", draft(format));
        EXPECT_EQ(created.status, 201) << created.body;
        return created.header("Location");
    }
    AnswerForTest plan(const std::string& path, const std::string& stay) {
        return coordinator->post(path + "/planned-stays", stay);
    }
    AnswerForTest step(const std::string& path, std::string_view noun, const std::string& body) {
        return coordinator->post(fmt::format("{}/{}", path, noun), body,
                                 {{"If-Match", coordinator->get(path).header("ETag")}});
    }
    /// Applied for and granted as planned.
    std::string granted(const std::string& sum) {
        auto path = made();
        plan(path, group(10));
        step(path, "application", R"({"applied_on":"2026-11-16"})");
        auto award = step(path, "award",
                          fmt::format(R"({{"granted_on":"2026-11-16","granted":{{"minor":{}00,"currency":"EUR"}},)"
                                      R"("allotments":[]}})",
                                      sum));
        EXPECT_EQ(award.at("/state"), "granted") << award.body;
        return path;
    }
    static std::string move(int euros, std::string_view reason = R"(,"reason":"More trains")") {
        return fmt::format(R"({{"from_kind":"individual_support","to_kind":"travel","amount":)"
                           R"({{"minor":{}00,"currency":"EUR"}}{}}})",
                           euros, reason);
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> administrator;
    std::optional<TestClient> coordinator;
};

TEST_P(FundingProjectRoutesTest, a_planned_stay_fills_the_headings) {
    auto path = made();
    auto planned = plan(path, group(10, 2));
    ASSERT_EQ(planned.status, 201) << planned.body;
    EXPECT_EQ(planned.at("/budget/headings/0/kind"), "travel");
    EXPECT_EQ(planned.at("/budget/headings/0/planned/amount"), "9480.00") << planned.body;
    EXPECT_EQ(planned.at("/budget/headings/0/left/amount"), "0.00");
    EXPECT_EQ(planned.at("/planned_stays/0/planned_stay/to_country"), "DE");
    EXPECT_EQ(planned.at("/budget/participants"), "20");
    EXPECT_EQ(planned.at("/budget/participants_most"), "30");
    EXPECT_EQ(planned.at("/allowed_actions/3"), "apply");
}

TEST_P(FundingProjectRoutesTest, a_project_is_removed_with_its_stays_until_it_is_applied_for) {
    auto path = made();
    auto planned = plan(path, group(10));
    const std::string stay = "/api/planned-stays/" + std::string{planned.at("/planned_stays/0/planned_stay/id")};
    EXPECT_EQ(coordinator->remove(path).status, 204);
    EXPECT_EQ(coordinator->get(path).status, 404);
    EXPECT_EQ(coordinator->get(stay).status, 404);
    EXPECT_EQ(coordinator->remove(path).status, 404);

    auto refused = coordinator->remove(granted("4000"));
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("/type"), "/problems/funding-project-in-other-state") << refused.body;
}

TEST_P(FundingProjectRoutesTest, the_31st_participant_of_a_ka122_is_refused_with_a_sentence) {
    auto path = made();
    plan(path, group(15, 2));
    EXPECT_EQ(coordinator->get(path).at("/budget/not_eligible/0/reason"), "");
    auto planned = plan(path, group(1));
    EXPECT_EQ(planned.at("/budget/not_eligible/0/sentence"), "The project has at most 30 participants; this has 31.");
    auto applied = step(path, "application", R"({"applied_on":"2026-11-16"})");
    EXPECT_EQ(applied.status, 422);
    EXPECT_NE(applied.body.find("at most 30 participants"), std::string::npos) << applied.body;
}

TEST_P(FundingProjectRoutesTest, a_stay_that_cannot_be_granted_is_named_by_its_place) {
    auto path = made();
    auto planned = plan(path, group(10, 1, "Tokyo"));
    EXPECT_EQ(planned.at("/budget/not_eligible/0/stay"), "0");
    EXPECT_NE(planned.at("/budget/not_eligible/0/sentence").find("Stay in Tokyo: "), std::string::npos) << planned.body;
}

TEST_P(FundingProjectRoutesTest, an_unknown_town_is_told_at_its_field) {
    auto refused = plan(made(), group(10, 1, "Nowhereville"));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/to");
}

TEST_P(FundingProjectRoutesTest, a_planned_stay_is_changed_and_taken_out) {
    auto path = made();
    plan(path, group(10));
    auto id = "/api/planned-stays/" + std::string{coordinator->get(path).at("/planned_stays/0/planned_stay/id")};
    auto shown = coordinator->get(id);
    auto edited = coordinator->put(id, group(11), {{"If-Match", shown.header("ETag")}});
    EXPECT_EQ(edited.at("/budget/participants"), "11") << edited.body;
    EXPECT_EQ(coordinator->put(id, group(12), {{"If-Match", shown.header("ETag")}}).status, 412);
    EXPECT_EQ(coordinator->remove(id).at("/budget/participants"), "0");
    EXPECT_EQ(coordinator->get(id).status, 404);
}

TEST_P(FundingProjectRoutesTest, what_was_applied_for_keeps_its_rates) {
    auto path = made();
    plan(path, group(10));
    step(path, "application", R"({"applied_on":"2026-11-16"})");
    auto found = routes->client().get(
        "/api/rates?programme=erasmus&name=travel_standard&call_year=2026&conflict=no&key=2000-2999");
    auto rate = "/api/rates/" + std::string{found.at("/items/0/id")};
    auto before = administrator->get(rate);
    auto ended =
        administrator->post(rate + "/ending", R"({"reason":"Withdrawn"})", {{"If-Match", before.header("ETag")}});
    ASSERT_EQ(ended.status, 200) << ended.body << found.body;
    auto kept = coordinator->get(path);
    EXPECT_EQ(kept.at("/budget/rate_revision"), "1");
    EXPECT_EQ(kept.at("/budget/headings/0/planned/amount"), "4740.00") << kept.body;
    auto newer = made();
    EXPECT_EQ(plan(newer, group(10)).at("/budget/rate_revision"), "2");
    EXPECT_NE(coordinator->get(newer).at("/budget/headings/0/planned/amount"), "4740.00");
}

TEST_P(FundingProjectRoutesTest, what_remains_is_of_the_granted_sum) {
    auto path = granted("20000");
    auto shown = coordinator->get(path);
    EXPECT_EQ(shown.at("/budget/granted/amount"), "20000.00");
    EXPECT_NE(shown.at("/budget/remaining/amount"), "") << shown.body;
    auto more = plan(path, group(2));
    EXPECT_EQ(more.at("/budget/headings/0/left/amount"), "-1580.00") << more.body;
}

TEST_P(FundingProjectRoutesTest, a_move_is_previewed_made_and_taken_back) {
    auto path = granted("20000");
    auto before = coordinator->get(path);
    auto preview = coordinator->post(path + "/budget-move-previews", move(100, ""));
    EXPECT_EQ(preview.status, 200) << preview.body;
    EXPECT_EQ(preview.at("/headings/0/left/amount"), "100.00");
    EXPECT_EQ(coordinator->get(path).at("/budget/headings/0/left/amount"), "0.00");
    auto moved = coordinator->post(path + "/budget-moves", move(100));
    EXPECT_EQ(moved.status, 201) << moved.body;
    EXPECT_EQ(moved.at("/budget/headings/0/left/amount"), "100.00");
    EXPECT_EQ(moved.at("/moves/0/reason"), "More trains");
    EXPECT_EQ(moved.at("/moves/0/person_name"), "Someone");
    auto undone = coordinator->remove("/api/budget-moves/" + std::string{moved.at("/moves/0/id")});
    EXPECT_EQ(undone.at("/budget/headings/0/left/amount"), "0.00");
}

TEST_P(FundingProjectRoutesTest, no_heading_gives_more_than_it_has) {
    auto path = granted("20000");
    auto refused = coordinator->post(path + "/budget-moves", move(1'000'000));
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("There is not so much under this heading."), std::string::npos) << refused.body;
    EXPECT_EQ(coordinator->post(made() + "/budget-moves", move(1)).status, 409);
}

TEST_P(FundingProjectRoutesTest, a_lump_sum_has_no_headings_and_tells_what_is_left) {
    auto path = made("ka210");
    auto body = draft("ka210");
    body.replace(body.rfind('}'), 1, R"(,"lump_sum":1,"activity_costs":{"minor":1000000,"currency":"EUR"}})");
    body.replace(body.find(R"("organisations":1,"countries":1)"), 31, R"("organisations":2,"countries":2)");
    auto edited = coordinator->put(path, body, {{"If-Match", coordinator->get(path).header("ETag")}});
    EXPECT_EQ(edited.at("/budget/lump_sum/amount"), "30000.00") << edited.body;
    EXPECT_EQ(edited.at("/budget/remaining/amount"), "20000.00");
}

TEST_P(FundingProjectRoutesTest, the_call_stays_once_applied_for) {
    auto path = made();
    plan(path, group(10));
    step(path, "application", R"({"applied_on":"2026-11-16"})");
    auto refused = coordinator->put(path, draft("ka122", "NO"), {{"If-Match", coordinator->get(path).header("ETag")}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/agency");
}

TEST_P(FundingProjectRoutesTest, owners_see_those_of_their_schools_and_siblings_do_not) {
    auto path = made();
    auto owner = schools->signed_in(routes->client(), RoleKind::owner_coordinator, schools->owner);
    EXPECT_EQ(owner.get(path).status, 200);
    EXPECT_EQ(owner.get("/api/funding-projects").at("/items/0/name"), "Out and home");
    auto sibling = schools->signed_in(routes->client(), RoleKind::coordinator, schools->sibling);
    EXPECT_EQ(sibling.get(path).status, 404);
    auto pupil = schools->signed_in(routes->client(), RoleKind::pupil, schools->school);
    EXPECT_EQ(pupil.get("/api/funding-projects").status, 403);
    auto teacher = schools->signed_in(routes->client(), RoleKind::teacher, schools->school);
    EXPECT_EQ(teacher.post("/api/funding-projects", draft()).status, 403);
}

UTSYN_ON_BOTH_ENGINES(FundingProjectRoutesTest);

}  // namespace
}  // namespace utsyn
