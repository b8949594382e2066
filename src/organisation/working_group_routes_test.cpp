#include "organisation/working_group_routes.hpp"

#include "organisation/schools_for_test.hpp"
#include "organisation/watch.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class WorkingGroupRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_working_group_routes});
    }

    TestClient as(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }
    TestClient coordinator() { return as(RoleKind::coordinator, schools->school); }

    static std::string lead(const std::string& person = "") {
        return fmt::format(R"({{{}"name":"Guro","title":"coordinator","institution":"Lia","place":"Trondheim",)"
                           R"("function":"lead","valid_from":"2026-08-01"}})",
                           person.empty() ? "" : fmt::format(R"("person_id":"{}",)", person));
    }

    std::vector<Alarm> alarms(Date day) {
        auto transaction = database().read();
        auto fence = schools->fence(schools->school);
        return organisation_alarms({transaction, fence, day, *Language::parse("en"), [](Permission) { return true; }});
    }

    static constexpr std::string_view committee =
        R"({"name":"International committee","mandate":"Guides exchanges","valid_from":"2026-08-01"})";

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(WorkingGroupRoutesTest, a_group_has_a_mandate_members_and_meetings) {
    auto client = coordinator();
    auto made = client.post("/api/working-groups", committee);
    ASSERT_EQ(made.status, 201) << made.body;
    auto path = made.header("Location");
    ASSERT_EQ(client.post(path + "/members", lead()).status, 201);
    auto meeting = client.post(path + "/meetings", R"({"held_on":"2026-12-01","agenda":"The spring exchange"})");
    ASSERT_EQ(meeting.status, 201) << meeting.body;
    auto shown = client.get(path);
    EXPECT_EQ(shown.at("/group/mandate"), "Guides exchanges");
    EXPECT_EQ(shown.at("/members/0/institution"), "Lia");
    EXPECT_EQ(shown.at("/meetings/0/agenda"), "The spring exchange");
    EXPECT_EQ(client.get("/api/working-groups").at("/items/0/members"), "1");

    auto minutes = R"({"held_on":"2026-12-02","minutes":"Nantes first"})";
    auto edited =
        client.put("/api/group-meetings/" + meeting.at("/id"), minutes, {{"If-Match", meeting.header("ETag")}});
    EXPECT_EQ(edited.at("/minutes"), "Nantes first");
}

TEST_P(WorkingGroupRoutesTest, a_member_who_leaves_stays_in_the_list_and_in_the_file) {
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    auto member = client.post(path + "/members", lead()).at("/id");
    auto ending = "/api/group-members/" + member + "/ending";
    EXPECT_EQ(client.post(ending, R"({"valid_to":"2026-07-31"})").at("/errors/0/reason"), "before-start");
    ASSERT_EQ(client.post(ending, R"({"valid_to":"2026-10-31"})").status, 200);
    EXPECT_EQ(client.get(path).at("/members/0/valid_to"), "2026-10-31");
    EXPECT_EQ(client.get("/api/working-groups").at("/items/0/members"), "0");
    EXPECT_NE(client.get(path + "/members.csv")
                  .body.find(R"("Guro";"coordinator";"Lia";"Trondheim";"lead";"2026-08-01";"2026-10-31")"),
              std::string::npos);
}

TEST_P(WorkingGroupRoutesTest, what_is_written_of_a_member_can_be_corrected) {
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    auto member = client.post(path + "/members", lead());
    auto draft = R"({"name":"Guro Lianes","title":"head of department","institution":"Lia","place":"Trondheim",)"
                 R"("function":"member","valid_from":"2026-08-01","valid_to":"2028-07-31"})";
    auto address = "/api/group-members/" + member.at("/id");
    auto edited = client.put(address, draft, {{"If-Match", member.header("ETag")}});
    EXPECT_EQ(edited.at("/title"), "head of department") << edited.body;
    EXPECT_EQ(client.get(path).at("/members/0/valid_to"), "2028-07-31");
    EXPECT_EQ(client.put(address, draft, {{"If-Match", member.header("ETag")}}).status, 412);
}

TEST_P(WorkingGroupRoutesTest, tells_who_changed_the_group) {
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    EXPECT_EQ(client.get(path + "/history").at("/items/0/action"), "created");
    EXPECT_EQ(client.get(path + "/history").at("/items/0/person_name"), "Someone");
}

TEST_P(WorkingGroupRoutesTest, an_objection_to_publication_is_kept_with_its_day) {
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    auto member = client.post(path + "/members", lead()).at("/id");
    EXPECT_EQ(client.post("/api/group-members/" + member + "/objection").at("/objected_on"), "2026-11-16");
}

TEST_P(WorkingGroupRoutesTest, reports_to_a_group_of_the_same_organisation_and_never_to_itself) {
    auto client = coordinator();
    auto board = client.post("/api/working-groups", committee);
    auto below = fmt::format(R"({{"name":"Exchanges","mandate":"","parent_id":"{}","valid_from":"2026-08-01"}})",
                             board.at("/group/id"));
    auto group = client.post("/api/working-groups", below);
    ASSERT_EQ(group.status, 201) << group.body;
    EXPECT_EQ(group.at("/parent_name"), "International committee");
    auto upside_down = fmt::format(R"({{"name":"Board","mandate":"","parent_id":"{}","valid_from":"2026-08-01"}})",
                                   group.at("/group/id"));
    auto refused = client.put(board.header("Location"), upside_down, {{"If-Match", board.header("ETag")}});
    EXPECT_EQ(refused.at("/errors/0/reason"), "below-itself");
    EXPECT_EQ(as(RoleKind::coordinator, schools->sibling).post("/api/working-groups", below).at("/errors/0/reason"),
              "unknown-group");
}

TEST_P(WorkingGroupRoutesTest, warns_while_nobody_leads_since_the_last_lead_went) {
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    ASSERT_EQ(alarms(SchoolsForTest::today).size(), 1U);
    EXPECT_EQ(alarms(SchoolsForTest::today)[0].since, Date(2026, 8, 1));
    auto member = client.post(path + "/members", lead()).at("/id");
    EXPECT_TRUE(alarms(SchoolsForTest::today).empty());
    client.post("/api/group-members/" + member + "/ending", R"({"valid_to":"2026-10-31"})");
    ASSERT_EQ(alarms(SchoolsForTest::today).size(), 1U);
    EXPECT_EQ(alarms(SchoolsForTest::today)[0].since, Date(2026, 11, 1));
}

TEST_P(WorkingGroupRoutesTest, a_successor_takes_the_place_the_day_after) {
    auto leaver = schools->add_person("Guro", RoleKind::teacher, schools->school);
    auto successor = schools->add_person("Signe", RoleKind::teacher, schools->school);
    auto client = coordinator();
    auto path = client.post("/api/working-groups", committee).header("Location");
    ASSERT_EQ(client.post(path + "/members", lead(leaver.to_string())).status, 201);
    auto fence = schools->fence(schools->school);
    {
        auto transaction = database().read();
        View view{transaction, fence, SchoolsForTest::today, *Language::parse("en"), {}};
        ASSERT_EQ(named_for_in_organisation(view, leaver).size(), 1U);
        EXPECT_TRUE(named_for_in_organisation(view, successor).empty());
    }
    auto transaction = database().begin();
    hand_over_in_organisation(
        {transaction, fence, leaver, successor, "Signe", Date{2026, 12, 31}, {{}, schools->now(), "handed-over"}});
    transaction.commit();
    auto shown = client.get(path);
    EXPECT_EQ(shown.at("/members/0/valid_to"), "2026-12-31");
    EXPECT_EQ(shown.at("/members/1/name"), "Signe");
    EXPECT_EQ(shown.at("/members/1/function"), "lead");
    EXPECT_EQ(shown.at("/members/1/valid_from"), "2027-01-01");
}

UTSYN_ON_BOTH_ENGINES(WorkingGroupRoutesTest);

}  // namespace
}  // namespace utsyn
