#include "organisation/hand_over_routes.hpp"

#include "organisation/person_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

struct Passed {
    Id<Person> from;
    std::optional<Id<Person>> to;
    Date last_day;
};
std::optional<Id<Person>> named_person;
std::optional<Passed> passed;

/// A capability for which one person is named.
const std::array slices_of_test{Slice{
    .name = "test",
    .named_for = [](const View& view, Id<Person> person) -> std::vector<Alarm> {
        if (person != named_person) return {};
        return {{.kind = "visit-out-due",
                 .arguments = {{"partner", std::string{"Nantes"}}},
                 .since = view.today,
                 .action = "alarm.action.plan-visit",
                 .link = "/partners/1"}};
    },
    .hand_over = [](const HandOver& hand_over) { passed = Passed{hand_over.from, hand_over.to, hand_over.last_day}; }}};

class HandOverRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        passed.reset();
        named_person.reset();
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_hand_over_routes, add_person_routes},
                       std::vector<jobs::Worker>{}, slices_of_test);
        leaver = schools->add_person("Guro", RoleKind::coordinator, schools->school);
        successor = schools->add_person("Signe", RoleKind::teacher, schools->school);
    }

    TestClient administrator() {
        return schools->signed_in(routes->client(), RoleKind::administrator, schools->school);
    }
    std::string path() const { return "/api/people/" + leaver.to_string(); }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Id<Person> leaver;
    Id<Person> successor;
};

TEST_P(HandOverRoutesTest, whoever_is_named_for_nothing_leaves_on_her_last_day) {
    auto client = administrator();
    auto left = client.post(path() + "/leaving", R"({"last_day":"2026-12-31"})");
    ASSERT_EQ(left.status, 200) << left.body;
    EXPECT_EQ(left.at("/roles_ended"), "1");
    EXPECT_EQ(client.get(path()).at("/roles/0/valid_to"), "2026-12-31");
}

TEST_P(HandOverRoutesTest, whoever_is_named_stays_until_there_is_a_successor) {
    named_person = leaver;
    auto client = administrator();
    EXPECT_EQ(client.get(path() + "/named-for").at("/items/0/text"), "A visit to Nantes is due");
    auto refused = client.post(path() + "/leaving", R"({"last_day":"2026-12-31"})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("/type"), "/problems/still-named-for");
    EXPECT_EQ(refused.at("/errors/0/detail"), "A visit to Nantes is due");
    EXPECT_EQ(client.get(path()).at("/roles/0/valid_to"), "");
    EXPECT_FALSE(passed.has_value());

    auto left = client.post(path() + "/leaving",
                            fmt::format(R"({{"last_day":"2026-12-31","successor_id":"{}"}})", successor.to_string()));
    ASSERT_EQ(left.status, 200) << left.body;
    EXPECT_EQ(left.at("/handed_over/0/text"), "A visit to Nantes is due");
    ASSERT_TRUE(passed.has_value());
    EXPECT_EQ(passed->from, leaver);
    EXPECT_EQ(passed->to, successor);
    EXPECT_EQ(passed->last_day, Date(2026, 12, 31));
}

TEST_P(HandOverRoutesTest, without_a_successor_it_must_be_confirmed) {
    named_person = leaver;
    auto left = administrator().post(path() + "/leaving", R"({"last_day":"2026-12-31","confirmed":true})");
    ASSERT_EQ(left.status, 200) << left.body;
    ASSERT_TRUE(passed.has_value());
    EXPECT_FALSE(passed->to.has_value());
}

TEST_P(HandOverRoutesTest, a_successor_is_someone_else_with_a_role_here) {
    named_person = leaver;
    auto outside = schools->add_person("Outside", RoleKind::teacher, schools->stranger);
    auto pupil = schools->add_person("Sara", RoleKind::pupil, schools->school);
    for (auto nobody : {leaver, outside, pupil}) {
        auto refused = administrator().post(
            path() + "/leaving", fmt::format(R"({{"last_day":"2026-12-31","successor_id":"{}"}})", nobody.to_string()));
        EXPECT_EQ(refused.at("/errors/0/pointer"), "/successor_id");
    }
}

TEST_P(HandOverRoutesTest, whoever_has_left_before_is_no_successor) {
    named_person = leaver;
    auto client = administrator();
    ASSERT_EQ(client.post("/api/people/" + successor.to_string() + "/leaving", R"({"last_day":"2026-12-31"})").status,
              200);
    auto too_late = fmt::format(R"({{"last_day":"2026-12-31","successor_id":"{}"}})", successor.to_string());
    EXPECT_EQ(client.post(path() + "/leaving", too_late).at("/errors/0/pointer"), "/successor_id");
    auto in_time = fmt::format(R"({{"last_day":"2026-12-30","successor_id":"{}"}})", successor.to_string());
    EXPECT_EQ(client.post(path() + "/leaving", in_time).status, 200);
}

UTSYN_ON_BOTH_ENGINES(HandOverRoutesTest);

}  // namespace
}  // namespace utsyn
