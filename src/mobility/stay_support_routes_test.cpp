#include "mobility/stay_support_routes.hpp"

#include "mobility/mobility_for_test.hpp"
#include "mobility/support_list_routes.hpp"
#include "mobility/support_store.hpp"
#include "mobility/support_watch.hpp"
#include "organisation/session_routes.hpp"

#include <algorithm>

namespace utsyn {
namespace {

class StaySupportRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        routes.emplace(database(), today,
                       std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_stay_support_routes,
                                                                      add_support_list_routes});
        coordinator.emplace(routes->signed_in("koordinator@nordlia.example"));
        stay = added("relation.nantes", {2026, 12, 1}, {2026, 12, 14});
    }

    Stay added(const std::string& partner, Date starts_on, Date ends_on, Activity activity = Activity::exchange) {
        Stay one{.id = Id<Stay>::make(now),
                 .organisation_id = school(),
                 .person_id = made<Person>("pupil"),
                 .partner_id = made<Partner>(partner),
                 .activity = activity,
                 .who = Who::pupils,
                 .starts_on = starts_on,
                 .ends_on = ends_on};
        auto transaction = database().begin();
        StayStore{transaction}.add(one, change());
        transaction.commit();
        return one;
    }

    static std::string path_of(const Stay& one, const std::string& below = "") {
        return "/api/stays/" + one.id.to_string() + "/support" + below;
    }
    std::string path(const std::string& below = "") const { return path_of(stay, below); }
    std::string own_path(const std::string& below = "") const {
        return "/api/own-stays/" + stay.id.to_string() + "/support" + below;
    }
    TestClient someone(const std::string& email) const { return routes->signed_in(email); }

    std::vector<Alarm> alarms(Date on_day) {
        auto transaction = database().begin();
        std::vector<Alarm> found;
        const auto at = fence();
        add_missing_support_entries({transaction, at, on_day, Language{}, [](Permission) { return true; }}, found);
        return found;
    }
    std::vector<std::string> journalled(std::string_view noun, const Uuid& subject) {
        auto transaction = database().read();
        std::vector<std::string> actions;
        for (const auto& entry : history_of(transaction, fence(), noun, subject)) actions.push_back(entry.action);
        return actions;
    }

    static constexpr auto entered = R"({"entered_on":"2026-11-16"})";
    std::optional<MobilityRoutesForTest> routes;
    std::optional<TestClient> coordinator;
    Stay stay;
};

TEST_P(StaySupportRoutesTest, tells_whether_and_by_when_to_apply_with_rule_and_source) {
    const auto shown = coordinator->get(path());
    ASSERT_EQ(shown.status, 200) << shown.body;
    EXPECT_EQ(shown.at("/support/answer"), "supported_if");
    EXPECT_EQ(shown.at("/support/doors"), R"(["approved_cooperation"])");
    EXPECT_EQ(shown.at("/support/deadlines/0/term"), "autumn");
    EXPECT_EQ(shown.at("/support/deadlines/0/last_day"), "2026-12-13");
    EXPECT_EQ(shown.at("/support/deadlines/0/rule"), "before_stay_ends");
    EXPECT_EQ(shown.at("/support/deadlines/0/sources/0/id"), "S-37");
    EXPECT_EQ(shown.at("/support/next_step"), "enter_in_workspace");
    EXPECT_EQ(shown.at("/allowed_actions"), R"(["enter","read_letter"])");
    EXPECT_EQ(journalled("stay", stay.id.uuid).front(), "read");
}

TEST_P(StaySupportRoutesTest, tells_the_reason_where_none_is_given) {
    const auto short_stay = added("relation.nantes", {2026, 12, 1}, {2026, 12, 5});
    const auto shown = coordinator->get(path_of(short_stay));
    EXPECT_EQ(shown.at("/support/answer"), "not_supported");
    EXPECT_NE(shown.at("/support/not_eligible/0"), "");
    EXPECT_EQ(shown.at("/allowed_actions"), "[]");
    EXPECT_EQ(coordinator->put(path_of(short_stay, "/entry"), entered).status, 409);
    EXPECT_EQ(coordinator->get(path_of(short_stay, "/letter")).status, 404);
    const auto online = added("relation.nantes", {2026, 12, 1}, {2026, 12, 20}, Activity::virtual_exchange);
    EXPECT_EQ(coordinator->get(path_of(online)).at("/support"), "");
    EXPECT_EQ(coordinator->get(path_of(online, "/letter")).status, 404);
    EXPECT_EQ(coordinator->put(path_of(online, "/entry"), entered).status, 404);
}

TEST_P(StaySupportRoutesTest, what_is_entered_in_the_workspace_is_kept_with_who_and_taken_back) {
    EXPECT_EQ(coordinator->put(path("/entry"), R"({"entered_on":"2026-11-17"})").at("/errors/0/reason"),
              "in-the-future");
    const auto put = coordinator->put(path("/entry"), R"({"entered_on":"2026-11-02"})");
    ASSERT_EQ(put.status, 200) << put.body;
    EXPECT_EQ(put.at("/support/entered_on"), "2026-11-02");
    EXPECT_EQ(put.at("/support/entered_by"), "Ingrid Solvang");
    EXPECT_EQ(put.at("/support/next_step"), "apply");
    EXPECT_EQ(put.at("/allowed_actions"), R"(["take_back","read_letter"])");
    EXPECT_EQ(coordinator->put(path("/entry"), entered).at("/support/entered_on"), "2026-11-16");
    const auto back = coordinator->remove(path("/entry"));
    EXPECT_EQ(back.at("/support/entered_on"), "") << back.body;
    EXPECT_EQ(coordinator->remove(path("/entry")).status, 404);
}

TEST_P(StaySupportRoutesTest, the_letter_says_what_is_confirmed_and_its_reading_is_written_down) {
    const auto before = coordinator->get(path("/letter"));
    ASSERT_EQ(before.status, 200) << before.body;
    EXPECT_EQ(before.at("/pupil_name"), "Sara Lindmo");
    EXPECT_EQ(before.at("/contact_name"), "");
    EXPECT_NE(before.at("/confirmation").find("1. desember 2026"), std::string::npos) << before.body;
    EXPECT_NE(before.at("/deadlines/0").find("13. desember 2026"), std::string::npos) << before.body;
    coordinator->put(path("/entry"), entered);
    const auto after = coordinator->get(path("/letter"));
    EXPECT_EQ(after.at("/contact_name"), "Ingrid Solvang");
    EXPECT_NE(after.at("/entry").find("16. november 2026"), std::string::npos) << after.body;
    EXPECT_EQ(journalled("support_letter", stay.id.uuid), (std::vector<std::string>{"read", "read"}));
}

TEST_P(StaySupportRoutesTest, a_pupil_reads_her_own_and_nobody_elses) {
    auto pupil = someone("elev@nordlia.example");
    EXPECT_EQ(pupil.get(own_path()).at("/support/next_deadline"), "2026-12-13");
    EXPECT_EQ(pupil.get(own_path()).at("/allowed_actions"), R"(["read_letter"])");
    EXPECT_EQ(pupil.get(own_path("/letter")).status, 200);
    EXPECT_EQ(pupil.get(path()).status, 404);
    EXPECT_EQ(coordinator->get(own_path("/letter")).status, 404);
    for (const auto* below : {"", "/letter", "/letter/document.pdf"})
        EXPECT_EQ(someone("koordinator@fjellheim.example").get(path(below)).status, 404) << below;
    EXPECT_EQ(someone("koordinator@fjellheim.example").put(path("/entry"), entered).status, 404);
}

TEST_P(StaySupportRoutesTest, the_letter_is_a_paper) {
    const auto paper = coordinator->get(path("/letter/document.pdf"));
    EXPECT_EQ(paper.status, 200);
    EXPECT_TRUE(paper.body.starts_with("%PDF-"));
    EXPECT_EQ(journalled("support_letter", stay.id.uuid), std::vector<std::string>{"printed"});
    EXPECT_TRUE(someone("elev@nordlia.example").get(own_path("/letter/document.pdf")).body.starts_with("%PDF-"));
}

TEST_P(StaySupportRoutesTest, the_list_shows_a_school_year_by_deadline_and_counts_what_is_to_be_entered) {
    const auto later = added("relation.kyoto", {2027, 2, 1}, {2027, 5, 20});
    added("relation.nantes", {2026, 8, 20}, {2026, 11, 10});
    added("relation.nantes", {2025, 9, 1}, {2025, 12, 1});
    const auto list = coordinator->get("/api/support-list");
    ASSERT_EQ(list.status, 200) << list.body;
    EXPECT_EQ(list.at("/first_year"), "2026");
    EXPECT_EQ(list.at("/items/0/stay/id"), stay.id.to_string());
    EXPECT_EQ(list.at("/items/1/stay/id"), later.id.to_string());
    EXPECT_EQ(list.at("/items/2/support/next_step"), "ask_lanekassen");
    EXPECT_EQ(list.at("/items/3"), "");
    EXPECT_EQ(list.at("/to_enter"), "2");
    EXPECT_EQ(list.at("/next_deadline"), "2026-12-13");
    EXPECT_EQ(coordinator->get("/api/support-list?term=spring").at("/items/0/stay/id"), later.id.to_string());
    EXPECT_EQ(coordinator->get("/api/support-list?term=spring").at("/to_enter"), "1");
    EXPECT_EQ(coordinator->get("/api/support-list?school_year=2025").at("/items/0/support/answer"), "not_known");
    EXPECT_EQ(coordinator->get("/api/support-list?term=summer").at("/errors/0/pointer"), "/term");
    coordinator->put(path("/entry"), entered);
    EXPECT_EQ(coordinator->get("/api/support-list").at("/next_deadline"), "2027-03-15");
    EXPECT_EQ(journalled("stay", later.id.uuid).front(), "read");
}

TEST_P(StaySupportRoutesTest, the_list_is_for_those_who_keep_stays_and_names_none_of_others) {
    EXPECT_EQ(someone("laerer@nordlia.example").get("/api/support-list").status, 403);
    EXPECT_EQ(someone("koordinator@fjellheim.example").get("/api/support-list").at("/items"), "[]");
    EXPECT_EQ(someone("koordinator@sundby.example").get("/api/support-list").at("/items"), "[]");
}

TEST_P(StaySupportRoutesTest, the_list_comes_as_a_file) {
    coordinator->put(path("/entry"), entered);
    const auto file = coordinator->get("/api/support-list.csv");
    ASSERT_EQ(file.status, 200) << file.body;
    EXPECT_NE(file.body.find(R"("Sara Lindmo";"Nordlia videregående skole")"), std::string::npos) << file.body;
    EXPECT_NE(file.body.find(R"("2026-12-13";"2026-11-16";"Ingrid Solvang")"), std::string::npos) << file.body;
    EXPECT_EQ(std::ranges::count(file.body, '\n'), 2);
}

TEST_P(StaySupportRoutesTest, whoever_keeps_stays_is_warned_while_a_deadline_comes_near) {
    EXPECT_TRUE(alarms(Date{2026, 11, 12}).empty());
    const auto near = alarms(Date{2026, 11, 13});
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near[0].due, (Date{2026, 12, 13}));
    EXPECT_EQ(near[0].arguments, (Arguments{{"count", std::int64_t{1}}}));
    EXPECT_TRUE(alarms(Date{2026, 12, 14}).empty());
    coordinator->put(path("/entry"), entered);
    EXPECT_TRUE(alarms(today).empty());
}

UTSYN_ON_BOTH_ENGINES(StaySupportRoutesTest);

}  // namespace
}  // namespace utsyn
