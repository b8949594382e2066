#include "organisation/session_routes.hpp"

#include "organisation/organisation_routes.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class SessionRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_organisation_routes});
        add_account("Kari@Lia.example ", false);
    }

    void add_account(const std::string& email, bool demo) {
        static const std::string hash = hash_password("a long password");
        auto transaction = database().begin();
        PersonStore people{transaction};
        Person person{.id = Id<Person>::make(schools->now()),
                      .name = "Kari",
                      .sort_key = "kari",
                      .email = email,
                      .password_hash = hash,
                      .demo = demo};
        Change change{{}, schools->now(), "created"};
        ASSERT_TRUE(people.add(person, schools->school, change));
        people.add_role({.id = Id<Role>::make(schools->now()),
                         .organisation_id = schools->owner,
                         .person_id = person.id,
                         .kind = RoleKind::owner_coordinator,
                         .valid_from = SchoolsForTest::today},
                        change);
        transaction.commit();
    }

    static std::string credentials(const std::string& email, const std::string& password) {
        return fmt::format(R"({{"email":"{}","password":"{}"}})", email, password);
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(SessionRoutesTest, whoever_signs_in_is_known_until_she_signs_out) {
    auto client = routes->client();
    EXPECT_EQ(client.get("/api/session").status, 401);
    auto signed_in = client.post("/api/session", credentials("kari@lia.example", "a long password"));
    ASSERT_EQ(signed_in.status, 201) << signed_in.body;
    auto cookie = signed_in.header("Set-Cookie");
    EXPECT_NE(cookie.find("HttpOnly"), std::string::npos);
    EXPECT_NE(cookie.find("SameSite=Lax"), std::string::npos);
    EXPECT_EQ(client.get("/api/session").at("/person/name"), "Kari");
    EXPECT_EQ(client.remove("/api/session").status, 204);
    EXPECT_EQ(client.get("/api/session").status, 401);
}

TEST_P(SessionRoutesTest, a_wrong_password_and_an_unknown_address_are_told_alike) {
    auto client = routes->client();
    auto wrong = client.post("/api/session", credentials("kari@lia.example", "another password"));
    auto unknown = client.post("/api/session", credentials("nobody@lia.example", "a long password"));
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(unknown.status, 422);
    EXPECT_EQ(wrong.at("/title"), unknown.at("/title"));
}

TEST_P(SessionRoutesTest, a_demo_account_signs_in_from_this_machine_and_through_no_proxy) {
    add_account("elev@nordlia.example", true);
    auto body = credentials("elev@nordlia.example", "a long password");
    for (const auto* header : {"X-Forwarded-For", "Forwarded"}) {
        auto refused = routes->client().post("/api/session", body, {{header, "203.0.113.9"}});
        EXPECT_EQ(refused.status, 403) << header;
        EXPECT_TRUE(refused.at("/type").ends_with("demo-only-here")) << refused.body;
        EXPECT_EQ(routes->client().get("/api/demo-accounts", {{header, "203.0.113.9"}}).at("/items"), "[]");
    }
    EXPECT_EQ(routes->client().post("/api/session", body).status, 201);
}

TEST_P(SessionRoutesTest, the_token_is_not_in_the_database) {
    auto client = routes->client();
    auto cookie = client.post("/api/session", credentials("kari@lia.example", "a long password")).header("Set-Cookie");
    auto token = cookie.substr(cookie.find('=') + 1, 64);
    auto transaction = database().read();
    static constexpr sql::Statement hashes{"test.hashes", "select token_hash from session"};
    auto rows = transaction.run(hashes);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(std::get<std::string>(rows[0].at("token_hash").content).find(token), std::string::npos);
}

TEST_P(SessionRoutesTest, an_owners_coordinator_acts_at_the_schools_below_and_nowhere_else) {
    auto client = routes->client();
    client.post("/api/session", credentials("kari@lia.example", "a long password"));
    auto act_at = [&](Id<Organisation> place) {
        return client.put("/api/session/organisation", fmt::format(R"({{"organisation_id":"{}"}})", place.to_string()));
    };
    EXPECT_EQ(act_at(schools->sibling).at("/organisation/name"), "Moen videregående skole");
    EXPECT_EQ(act_at(schools->stranger).status, 404);
    EXPECT_EQ(client.get("/api/session").at("/organisation/name"), "Moen videregående skole");
}

TEST_P(SessionRoutesTest, a_chosen_language_is_that_of_later_answers) {
    auto client = routes->client();
    client.post("/api/session", credentials("kari@lia.example", "a long password"));
    EXPECT_EQ(client.put("/api/session/language", R"({"language":"sv"})").at("/language"), "sv");
    EXPECT_EQ(client.put("/api/session/language", R"({"language":"xx"})").status, 422);
    EXPECT_EQ(client.get("/api/organisations/00000000-0000-7000-8000-000000000000").header("Content-Type"),
              "application/problem+json");
}

TEST_P(SessionRoutesTest, a_write_from_a_foreign_page_is_refused) {
    auto client = routes->client();
    client.post("/api/session", credentials("kari@lia.example", "a long password"));
    client.set_origin("https://elsewhere.example");
    EXPECT_EQ(client.remove("/api/session").status, 403);
    EXPECT_EQ(client.get("/api/session").status, 200);
}

TEST_P(SessionRoutesTest, the_directory_shows_what_is_above_and_below_and_kept_there) {
    schools->add_abroad("Lycée du Port", "FR");
    auto names_seen_by = [&](Id<Organisation> place) {
        auto answer = schools->signed_in(routes->client(), RoleKind::coordinator, place).get("/api/organisations");
        return std::vector{answer.at("/items/0/name"), answer.at("/items/1/name"), answer.at("/items/2/name"),
                           answer.at("/items/3/name")};
    };
    EXPECT_EQ(names_seen_by(schools->school),
              (std::vector<std::string>{"Lia videregående skole", "Lycée du Port", "Vestmark fylkeskommune", ""}));
    EXPECT_EQ(names_seen_by(schools->sibling),
              (std::vector<std::string>{"Moen videregående skole", "Vestmark fylkeskommune", "", ""}));
    EXPECT_EQ(names_seen_by(schools->stranger), (std::vector<std::string>{"Havbro Gymnasium", "", "", ""}));
}

UTSYN_ON_BOTH_ENGINES(SessionRoutesTest);

}  // namespace
}  // namespace utsyn
