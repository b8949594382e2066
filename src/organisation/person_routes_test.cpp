#include "organisation/person_routes.hpp"

#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class PersonRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_person_routes});
    }

    TestClient as(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }

    static std::string draft(Id<Organisation> at, const std::string& email = "guro@lia.example") {
        return fmt::format(R"({{"name":"Guro","email":"{}","language":"nb","role":"teacher","organisation_id":"{}"}})",
                           email, at.to_string());
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(PersonRoutesTest, an_administrator_writes_someone_into_the_register_with_a_role) {
    auto administrator = as(RoleKind::administrator, schools->owner);
    auto made = administrator.post("/api/people", draft(schools->school));
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/has_account"), "false");
    EXPECT_EQ(made.at("/roles/0/kind"), "teacher");
    EXPECT_EQ(made.at("/roles/0/organisation_name"), "Lia videregående skole");
    EXPECT_EQ(made.at("/roles/0/valid_from"), "2026-11-16");
    auto listed = administrator.get("/api/people?q=guro");
    EXPECT_EQ(listed.at("/items/0/name"), "Guro");
    EXPECT_EQ(listed.at("/items/0/roles/0/kind"), "teacher");
    EXPECT_EQ(listed.body.find("password"), std::string::npos);
}

TEST_P(PersonRoutesTest, the_register_shows_roles_at_or_below_and_no_pupils) {
    schools->add_person("Above", RoleKind::head, schools->owner);
    schools->add_person("Below", RoleKind::head, schools->school);
    schools->add_person("Beside", RoleKind::head, schools->sibling);
    schools->add_person("Pupil", RoleKind::pupil, schools->school);
    auto of_school = as(RoleKind::coordinator, schools->school).get("/api/people?role=head").body;
    EXPECT_NE(of_school.find("Below"), std::string::npos);
    EXPECT_EQ(of_school.find("Above"), std::string::npos);
    EXPECT_EQ(of_school.find("Beside"), std::string::npos);
    auto of_owner = as(RoleKind::administrator, schools->owner).get("/api/people").body;
    EXPECT_NE(of_owner.find("Beside"), std::string::npos);
    EXPECT_EQ(of_owner.find("Pupil"), std::string::npos);
}

TEST_P(PersonRoutesTest, pupils_are_shown_to_those_alone_who_keep_the_register) {
    auto path = "/api/people/" + schools->add_person("Pupil", RoleKind::pupil, schools->school).to_string();
    EXPECT_EQ(as(RoleKind::coordinator, schools->school).get(path).status, 404);
    EXPECT_EQ(as(RoleKind::administrator, schools->school).get(path).status, 200);
}

TEST_P(PersonRoutesTest, finds_those_with_a_role_on_a_day_and_at_a_place) {
    schools->add_person("Since last year", RoleKind::head, schools->school);
    auto administrator = as(RoleKind::administrator, schools->owner);
    EXPECT_NE(administrator.get("/api/people?on=2026-11-16").body.find("Since last year"), std::string::npos);
    EXPECT_EQ(administrator.get("/api/people?on=2020-01-01").body, R"({"items":[]})");
    auto at_sibling = administrator.get("/api/people?organisation_id=" + schools->sibling.to_string());
    EXPECT_EQ(at_sibling.body, R"({"items":[]})");
}

TEST_P(PersonRoutesTest, an_address_is_one_persons_and_a_place_lies_at_or_below) {
    auto administrator = as(RoleKind::administrator, schools->school);
    ASSERT_EQ(administrator.post("/api/people", draft(schools->school)).status, 201);
    EXPECT_EQ(administrator.post("/api/people", draft(schools->school, "GURO@lia.example")).status, 409);
    for (auto elsewhere : {schools->owner, schools->sibling, schools->stranger})
        EXPECT_EQ(administrator.post("/api/people", draft(elsewhere, "a@b.example")).at("/errors/0/pointer"),
                  "/organisation_id");
}

TEST_P(PersonRoutesTest, gives_one_more_role_and_ends_it) {
    auto administrator = as(RoleKind::administrator, schools->owner);
    auto path = administrator.post("/api/people", draft(schools->school)).header("Location");
    auto role = fmt::format(R"({{"kind":"coordinator","organisation_id":"{}","valid_from":"2026-12-01"}})",
                            schools->sibling.to_string());
    auto added = administrator.post(path + "/roles", role);
    ASSERT_EQ(added.status, 201) << added.body;
    EXPECT_EQ(added.at("/roles/1/kind"), "coordinator");
    auto ending = "/api/roles/" + added.at("/roles/1/id") + "/ending";
    EXPECT_EQ(administrator.post(ending, R"({"valid_to":"2026-11-30"})").at("/errors/0/reason"), "before-start");
    EXPECT_EQ(administrator.post(ending, R"({"valid_to":"2027-06-30"})").at("/valid_to"), "2027-06-30");
    auto neighbour = as(RoleKind::administrator, schools->school);
    EXPECT_EQ(neighbour.post(ending, R"({"valid_to":"2027-01-31"})").status, 404);
    EXPECT_EQ(neighbour.get(path).at("/roles/1"), "");
}

TEST_P(PersonRoutesTest, corrects_a_name_only_where_nobody_else_keeps_it) {
    auto county = as(RoleKind::administrator, schools->owner);
    auto path = county.post("/api/people", draft(schools->school)).header("Location");
    auto edit = R"({"name":"Guro Lianes","language":"nn"})";
    auto school = as(RoleKind::administrator, schools->school);
    auto edited = school.put(path, edit, {{"If-Match", school.get(path).header("ETag")}});
    ASSERT_EQ(edited.status, 200) << edited.body;
    EXPECT_EQ(edited.at("/name"), "Guro Lianes");
    EXPECT_EQ(edited.at("/email"), "");
    EXPECT_EQ(county.post("/api/people", draft(schools->school)).status, 201);

    county.post(path + "/roles",
                fmt::format(R"({{"kind":"head","organisation_id":"{}"}})", schools->sibling.to_string()));
    auto refused = school.put(path, edit, {{"If-Match", edited.header("ETag")}});
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("/type"), "/problems/account-of-her-own");
}

UTSYN_ON_BOTH_ENGINES(PersonRoutesTest);

}  // namespace
}  // namespace utsyn
