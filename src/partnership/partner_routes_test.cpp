#include "partnership/partner_routes.hpp"

#include "organisation/schools_for_test.hpp"
#include "partnership/portfolio_routes.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class PartnerRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        lycee = schools->add_abroad("Lycée Descartes", "FR");
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_partner_routes, add_portfolio_routes});
    }

    TestClient coordinator() { return schools->signed_in(routes->client(), RoleKind::coordinator, schools->school); }

    static std::string draft(Id<Organisation> organisation, std::string_view mode = "in_person") {
        return fmt::format(
            R"({{"partner_organisation_id":"{}","mode":"{}","first_contact_on":"2026-01-15","fields":["0711"]}})",
            organisation.to_string(), mode);
    }
    static std::string contact(Id<Person> person) {
        return fmt::format(
            R"({{"side":"ours","person_id":"{}","name":"Guro","function":"teacher","valid_from":"2026-08-01"}})",
            person.to_string());
    }
    std::string begun(TestClient& client) {
        return "/api/partners/" + client.post("/api/partners", draft(lycee)).at("/partner/id");
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Id<Organisation> lycee;
};

TEST_P(PartnerRoutesTest, a_relation_begins_with_an_organisation_of_the_directory) {
    auto client = coordinator();
    auto path = begun(client);
    auto shown = client.get(path);
    EXPECT_EQ(shown.at("/organisation/name"), "Lycée Descartes");
    EXPECT_EQ(shown.at("/partner/fields/0"), "0711");
    EXPECT_EQ(shown.at("/warnings/0"), "thinly-anchored");
    EXPECT_EQ(client.get("/api/partners").at("/items/0/name"), "Lycée Descartes");
}

TEST_P(PartnerRoutesTest, a_project_on_etwinning_is_kept_by_its_web_address) {
    auto client = coordinator();
    auto path = begun(client);
    const auto put = [&](const char* address) {
        auto changed = draft(lycee);
        changed.insert(changed.size() - 1, fmt::format(R"(,"etwinning_address":"{}")", address));
        return client.put(path, changed, {{"If-Match", client.get(path).header("ETag")}});
    };
    EXPECT_EQ(put("javascript:alert(1)").at("/errors/0/pointer"), "/etwinning_address");
    EXPECT_EQ(put("https://twinning.example/a b").status, 422);
    ASSERT_EQ(put("https://twinning.example/projects/17").status, 200);
    EXPECT_EQ(client.get(path).at("/partner/etwinning_address"), "https://twinning.example/projects/17");
}

TEST_P(PartnerRoutesTest, a_partner_is_found_by_name_town_and_official_number) {
    auto client = coordinator();
    begun(client);
    {
        auto transaction = database().begin();
        transaction.run_text("test",
                             "insert into official_number (id, organisation_id, keeper_id, register_name, number)"
                             " values (:id, :organisation_id, :keeper_id, 'fr_uai', '0440012A')",
                             {{"id", Id<OfficialNumber>::make(schools->now())},
                              {"organisation_id", lycee},
                              {"keeper_id", schools->school}});
        transaction.commit();
    }
    for (const auto* words : {"desc", "nant", "0440012", "nantes%20lyc"})
        EXPECT_EQ(client.get(fmt::format("/api/partners?q={}", words)).at("/items/0/name"), "Lycée Descartes") << words;
    for (const auto* words : {"antes", "12A", "lille%20lyc"})
        EXPECT_EQ(client.get(fmt::format("/api/partners?q={}", words)).body, R"({"items":[]})") << words;
}

TEST_P(PartnerRoutesTest, T20_partners_are_told_by_whether_they_lie_in_the_near_region_and_how_far_away) {
    schools->place(schools->school, {60.3913, 5.3221});
    schools->place(lycee, {47.2184, -1.5536});
    const auto witten = schools->add_abroad("Berufskolleg", "DE");
    schools->place(witten, {51.4436, 7.3526});
    const auto unplaced = schools->add_abroad("Amtsgymnasium", "DK");
    auto client = coordinator();
    for (const auto id : {lycee, witten, unplaced}) client.post("/api/partners", draft(id));
    const auto nearest = client.get("/api/partners?sort=distance");
    EXPECT_EQ(nearest.at("/items/0/name"), "Berufskolleg");
    EXPECT_EQ(nearest.at("/items/0/is_near"), "true");
    EXPECT_EQ(nearest.at("/items/0/distance"), "1003");
    EXPECT_EQ(nearest.at("/items/1/name"), "Lycée Descartes");
    EXPECT_EQ(nearest.at("/items/1/is_near"), "false");
    EXPECT_EQ(nearest.at("/items/2/name"), "Amtsgymnasium");
    EXPECT_EQ(client.get("/api/partners?near_region=false&sort=-distance").at("/items/0/name"), "Lycée Descartes");
    EXPECT_EQ(client.get("/api/partners?near_region=true&sort=distance&limit=1").at("/items/0/name"), "Berufskolleg");
    const auto portfolio = client.get("/api/portfolio");
    EXPECT_EQ(portfolio.at("/partners"), "3");
    EXPECT_EQ(portfolio.at("/near_partners"), "2");
    EXPECT_EQ(portfolio.at("/near_percent"), "67");
    EXPECT_EQ(portfolio.at("/middle_distance"), "1003");
}

TEST_P(PartnerRoutesTest, nobody_partners_with_herself_or_with_what_stands_in_anothers_directory) {
    EXPECT_EQ(coordinator().post("/api/partners", draft(schools->school)).at("/errors/0/pointer"),
              "/partner_organisation_id");
    auto stranger = schools->signed_in(routes->client(), RoleKind::coordinator, schools->stranger);
    EXPECT_EQ(stranger.post("/api/partners", draft(lycee)).at("/errors/0/pointer"), "/partner_organisation_id");
}

TEST_P(PartnerRoutesTest, a_partner_stays_with_its_organisation) {
    auto client = coordinator();
    auto path = begun(client);
    auto other = schools->add_abroad("Lycée Pascal", "FR");
    auto refused = client.put(path, draft(other), {{"If-Match", client.get(path).header("ETag")}});
    EXPECT_EQ(refused.at("/errors/0/reason"), "organisation-stays");
    EXPECT_EQ(
        client.put(path, draft(lycee, "digital"), {{"If-Match", client.get(path).header("ETag")}}).at("/partner/mode"),
        "digital");
}

TEST_P(PartnerRoutesTest, our_named_contacts_are_people_with_a_role_here) {
    auto client = coordinator();
    auto path = begun(client);
    auto colleague = schools->add_person("Guro", RoleKind::teacher, schools->school);
    EXPECT_EQ(client.post(path + "/contacts", contact(colleague)).status, 201);
    auto of_the_sibling = schools->add_person("Tor", RoleKind::teacher, schools->sibling);
    auto refused = client.post(path + "/contacts", contact(of_the_sibling));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/person_id");
    EXPECT_EQ(client.get(path).at("/contacts/1"), "");
}

TEST_P(PartnerRoutesTest, an_ended_relation_keeps_its_reason_and_takes_no_more_actions) {
    auto client = coordinator();
    auto path = begun(client);
    auto ended = client.post(path + "/ending", R"({"reason":"The school closed."})",
                             {{"If-Match", client.get(path).header("ETag")}});
    EXPECT_EQ(ended.at("/partner/ended_on"), "2026-11-16");
    EXPECT_EQ(ended.at("/partner/ended_reason"), "The school closed.");
    EXPECT_EQ(ended.at("/allowed_actions/0"), "");
    EXPECT_EQ(client.get(path + "/history").at("/items/0/action"), "ended");
}

UTSYN_ON_BOTH_ENGINES(PartnerRoutesTest);

}  // namespace
}  // namespace utsyn
