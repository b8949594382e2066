#include "funding/rate_routes.hpp"

#include "funding/funding.hpp"
#include "funding/rate_import_routes.hpp"
#include "funding/rate_revision_routes.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class RateRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        load_shipped_rates(database(), SchoolsForTest::noon);
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_rate_routes, add_rate_revision_routes,
                                                                      add_rate_import_routes});
        // The first administrator of all, so that the school runs the installation.
        administrator.emplace(schools->signed_in(routes->client(), RoleKind::administrator, schools->school));
    }

    static std::string draft(const std::string& low, const std::string& key = "500-1999",
                             const std::string& agency = "") {
        return fmt::format(R"({{"rate":{},"reason":"The table of 2026"}})", rate(low, key, agency));
    }
    static std::string rate(const std::string& low, const std::string& key, const std::string& agency) {
        return fmt::format(
            R"({{"programme":"erasmus","generation":"2021-27","field":"","activity":"","name":"travel_standard",)"
            R"("key":"{}","agency":"{}","first_call_year":2026,"last_call_year":2026,"low":"{}","high":"{}","unit":"EUR",)"
            R"("checked_by":"","provenance":{{"sources":["S-02"],"certainty":"official","checked_on":"2026-11","note":""}}}})",
            key, agency, low, low);
    }

    std::string path_of_band() {
        auto found = routes->client().get(
            "/api/rates?programme=erasmus&name=travel_standard&key=500-1999&call_year=2026&conflict=no");
        return "/api/rates/" + std::string{found.at("/items/0/id")};
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> administrator;
};

TEST_P(RateRoutesTest, everyone_may_read_a_rate_with_what_contradicts_it) {
    auto stranger = routes->client();
    auto shown = stranger.get(path_of_band());
    ASSERT_EQ(shown.status, 200) << shown.body;
    EXPECT_EQ(shown.at("/rate/name"), "travel_standard");
    EXPECT_EQ(shown.at("/conflicting/0/rate/low"), "275");
    EXPECT_EQ(stranger.get(path_of_band() + "/history").status, 401);
    EXPECT_EQ(stranger.get("/api/sources").status, 200);
}

TEST_P(RateRoutesTest, filters_by_how_sure_a_rate_is_and_finds_it_by_its_label) {
    auto client = routes->client();
    auto unverified = client.get("/api/rates?certainty=unverified&name=deadline&agency=SE");
    ASSERT_EQ(unverified.status, 200) << unverified.body;
    EXPECT_EQ(unverified.at("/items/0/rate/provenance/certainty"), "second_hand");
    auto official = client.get("/api/rates?certainty=official&name=deadline&agency=SE");
    EXPECT_EQ(official.at("/items/0/id"), "") << official.body;
    auto labelled = client.get("/api/rates?q=Rejsetilskud", {{"Accept-Language", "da"}});
    EXPECT_NE(labelled.body.find("travel_standard"), std::string::npos) << labelled.body;
    EXPECT_EQ(client.get("/api/rates?certainty=perhaps").status, 422);
}

TEST_P(RateRoutesTest, a_correction_needs_a_reason_and_keeps_what_was) {
    auto path = path_of_band();
    auto before = administrator->get(path);
    EXPECT_EQ(administrator->put(path, R"({"reason":""})", {{"If-Match", before.header("ETag")}}).status, 422);
    auto after = administrator->put(path, draft("333"), {{"If-Match", before.header("ETag")}});
    ASSERT_EQ(after.status, 200) << after.body;
    EXPECT_EQ(after.at("/rate/low"), "333");
    EXPECT_EQ(after.at("/shipped/low"), before.at("/rate/low"));
    EXPECT_EQ(administrator->put(path, draft("334"), {{"If-Match", before.header("ETag")}}).status, 412);
    auto history = administrator->get(path + "/history");
    EXPECT_EQ(history.at("/items/0/begun/reason"), "The table of 2026");
    EXPECT_EQ(history.at("/items/0/begun/made_by"), "Someone");
    EXPECT_EQ(history.at("/items/1/ended/number"), "2") << history.body;
}

TEST_P(RateRoutesTest, tells_every_wrong_field_of_a_rate_at_once) {
    auto body = draft("12,50");
    body.replace(body.find("2021-27"), 7, "2031-37");
    auto refused = administrator->post("/api/rates", body);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/rate/generation");
    EXPECT_EQ(refused.at("/errors/1/pointer"), "/rate/low");
}

TEST_P(RateRoutesTest, a_rate_about_the_same_is_not_added_twice) {
    auto added = administrator->post("/api/rates", draft("199", "500-1999", "NO"));
    ASSERT_EQ(added.status, 201) << added.body;
    EXPECT_EQ(added.at("/from_release"), "false");
    EXPECT_EQ(administrator->post("/api/rates", draft("198", "500-1999", "NO")).status, 409);
}

TEST_P(RateRoutesTest, an_ended_rate_is_not_listed_and_returns_with_the_undoing) {
    auto path = path_of_band();
    auto tag = administrator->get(path).header("ETag");
    auto ended = administrator->post(path + "/ending", R"({"reason":"Withdrawn"})", {{"If-Match", tag}});
    ASSERT_EQ(ended.status, 200) << ended.body;
    EXPECT_EQ(ended.at("/ended_in"), "2");
    auto id = path.substr(path.rfind('/') + 1);
    const std::string listed = "/api/rates?name=travel_standard&limit=200";
    EXPECT_EQ(administrator->get(listed).body.find(id), std::string::npos);
    auto undone = administrator->post("/api/rate-revisions/2/undoing", R"({"reason":"By mistake"})");
    ASSERT_EQ(undone.status, 200) << undone.body;
    EXPECT_NE(administrator->get(listed).body.find(id), std::string::npos);
    EXPECT_EQ(administrator->get(path).at("/from_release"), "true");
}

TEST_P(RateRoutesTest, neither_a_release_nor_what_was_changed_again_is_undone) {
    EXPECT_EQ(administrator->post("/api/rate-revisions/1/undoing", R"({"reason":"No"})").status, 409);
    auto path = path_of_band();
    for (const auto* amount : {"333", "334"})
        administrator->put(path, draft(amount), {{"If-Match", administrator->get(path).header("ETag")}});
    EXPECT_EQ(administrator->post("/api/rate-revisions/2/undoing", R"({"reason":"No"})").status, 409);
    auto revisions = administrator->get("/api/rate-revisions");
    EXPECT_EQ(revisions.at("/items/0/allowed_actions/0"), "undo");
    EXPECT_EQ(revisions.at("/items/1/revision/changed_since"), "1");
    EXPECT_EQ(administrator->post("/api/rate-revisions/9/undoing", R"({"reason":"No"})").status, 404);
    EXPECT_EQ(administrator->post("/api/rate-revisions/x/undoing", R"({"reason":"No"})").status, 404);
}

TEST_P(RateRoutesTest, only_an_administrator_of_whoever_runs_the_installation_changes_rates) {
    auto elsewhere = schools->signed_in(routes->client(), RoleKind::administrator, schools->sibling);
    EXPECT_EQ(elsewhere.post("/api/rates", draft("1")).status, 403);
    EXPECT_EQ(
        schools->signed_in(routes->client(), RoleKind::head, schools->school).post("/api/rates", draft("1")).status,
        403);
    EXPECT_EQ(elsewhere.get(path_of_band() + "/history").status, 200);
}

TEST_P(RateRoutesTest, a_table_is_previewed_and_then_taken_in) {
    const std::string table =
        "programme;generation;name;key;agency;first_call_year;last_call_year;low;high;unit;sources;certainty;checked_"
        "on\\n"
        "erasmus;2021-27;travel_standard;500-1999;NO;2026;2026;320;320;EUR;https://agency.example/"
        "table;official;2026-11\\n"
        "erasmus;2021-27;travel_standard;2000-2999;NO;2026;2026;much;;EUR;;official;2026-11\\n";
    auto preview = administrator->post("/api/rate-import-previews", R"({"text":")" + table + R"("})");
    ASSERT_EQ(preview.status, 200) << preview.body;
    EXPECT_EQ(preview.at("/added"), "1");
    EXPECT_EQ(preview.at("/refused"), "1");
    EXPECT_EQ(preview.at("/lines/1/complaints/0/column"), "low");
    EXPECT_EQ(preview.at("/lines/1/complaints/1/column"), "sources");
    const std::string confirm = R"({"text":")" + table + R"(","reason":"Norway's table","revision":)";
    EXPECT_EQ(administrator->post("/api/rate-imports", confirm + "0}").status, 412);
    auto made = administrator->post("/api/rate-imports", confirm + "1}");
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_EQ(made.at("/number"), "2");
    auto listed = administrator->get("/api/rates?agency=NO&name=travel_standard");
    EXPECT_EQ(listed.at("/items/0/rate/low"), "320");
    EXPECT_EQ(administrator->get("/api/rates?origin=installation").at("/items/0/rate/agency"), "NO");
}

UTSYN_ON_BOTH_ENGINES(RateRoutesTest);

}  // namespace
}  // namespace utsyn
