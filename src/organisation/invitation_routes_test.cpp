#include "organisation/invitation_routes.hpp"

#include "organisation/password.hpp"
#include "organisation/person_routes.hpp"
#include "organisation/person_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "organisation/session_routes.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class InvitationRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_invitation_routes, add_person_routes,
                                                                      add_session_routes});
    }

    TestClient as(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }

    std::string draft(const std::string& email = "guro@lia.example") const {
        return fmt::format(
            R"({{"name":"Guro","email":"{}","language":"nb","role":"coordinator","organisation_id":"{}"}})", email,
            schools->school.to_string());
    }

    /// The path of the public offer of a new invitation.
    std::string invited(const std::string& email = "guro@lia.example") {
        auto made = as(RoleKind::administrator, schools->owner).post("/api/invitations", draft(email));
        EXPECT_EQ(made.status, 201) << made.body;
        return "/api" + made.at("/link");
    }

    static constexpr std::string_view password = R"({"password":"a long password"})";

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(InvitationRoutesTest, whoever_opens_the_link_chooses_a_password_and_is_signed_in_with_the_role) {
    auto path = invited();
    auto client = routes->client();
    auto offer = client.get(path);
    EXPECT_EQ(offer.at("/name"), "Guro");
    EXPECT_EQ(offer.at("/organisation_name"), "Lia videregående skole");
    EXPECT_EQ(offer.at("/role"), "coordinator");
    EXPECT_EQ(offer.at("/has_account"), "false");
    auto accepted = client.post(path + "/acceptance", password);
    ASSERT_EQ(accepted.status, 201) << accepted.body;
    EXPECT_EQ(accepted.at("/organisation/name"), "Lia videregående skole");
    EXPECT_EQ(client.get("/api/session").at("/roles/0"), "coordinator");
    auto credentials = R"({"email":"Guro@Lia.example","password":"a long password"})";
    EXPECT_EQ(routes->client().post("/api/session", credentials).status, 201);
}

TEST_P(InvitationRoutesTest, a_link_works_once_and_only_while_it_stands) {
    auto used = invited();
    ASSERT_EQ(routes->client().post(used + "/acceptance", password).status, 201);
    EXPECT_EQ(routes->client().get(used).status, 404);
    EXPECT_EQ(routes->client().post(used + "/acceptance", password).status, 404);

    auto administrator = as(RoleKind::administrator, schools->owner);
    auto made = administrator.post("/api/invitations", draft("b@lia.example"));
    EXPECT_EQ(administrator.get("/api/invitations").at("/items/0/email"), "b@lia.example");
    EXPECT_EQ(administrator.remove(made.header("Location")).status, 204);
    EXPECT_EQ(administrator.get("/api/invitations").body, R"({"items":[]})");
    EXPECT_EQ(routes->client().get("/api" + made.at("/link")).status, 404);
    EXPECT_EQ(routes->client().get("/api/invitation-links/0123456789abcdef").status, 404);
}

TEST_P(InvitationRoutesTest, a_short_password_is_refused_and_the_link_still_works) {
    auto path = invited();
    auto refused = routes->client().post(path + "/acceptance", R"({"password":"eleven char"})");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/password");
    EXPECT_EQ(routes->client().get(path).status, 200);
}

TEST_P(InvitationRoutesTest, nobody_takes_over_an_account_by_inviting_its_address) {
    ASSERT_EQ(routes->client().post(invited() + "/acceptance", password).status, 201);
    auto again = invited();
    EXPECT_EQ(routes->client().get(again).at("/has_account"), "true");
    auto refused = routes->client().post(again + "/acceptance", R"({"password":"another long one"})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("/type"), "/problems/account-exists");
    EXPECT_EQ(routes->client().post(again + "/acceptance", "{}").status, 401);
}

TEST_P(InvitationRoutesTest, someone_with_an_account_of_another_owner_takes_the_role_with_it) {
    auto outsider = as(RoleKind::head, schools->stranger);
    auto accepted = outsider.post(invited() + "/acceptance", "{}");
    ASSERT_EQ(accepted.status, 201) << accepted.body;
    EXPECT_EQ(accepted.at("/organisation/name"), "Lia videregående skole");
    EXPECT_NE(accepted.body.find("Havbro Gymnasium"), std::string::npos);
}

TEST_P(InvitationRoutesTest, someone_of_the_register_gets_the_account_unless_others_know_her_too) {
    auto administrator = as(RoleKind::administrator, schools->owner);
    auto person = fmt::format(
        R"({{"name":"Guro","email":"guro@lia.example","language":"nb","role":"teacher","organisation_id":"{}"}})",
        schools->school.to_string());
    auto made = administrator.post("/api/people", person);
    ASSERT_EQ(made.status, 201) << made.body;
    auto from_school = as(RoleKind::administrator, schools->school).post("/api/invitations", draft());
    administrator.post(made.header("Location") + "/roles",
                       fmt::format(R"({{"kind":"head","organisation_id":"{}"}})", schools->sibling.to_string()));
    EXPECT_EQ(routes->client().post("/api" + from_school.at("/link") + "/acceptance", password).status, 409);
    ASSERT_EQ(routes->client().post(invited() + "/acceptance", password).status, 201);
    EXPECT_EQ(administrator.get(made.header("Location")).at("/has_account"), "true");
}

TEST_P(InvitationRoutesTest, invites_only_to_places_at_or_below_and_never_stores_the_token) {
    auto sibling = as(RoleKind::administrator, schools->sibling);
    EXPECT_EQ(sibling.post("/api/invitations", draft()).at("/errors/0/pointer"), "/organisation_id");
    EXPECT_EQ(as(RoleKind::coordinator, schools->school).post("/api/invitations", draft()).status, 403);
    auto path = invited();
    auto token = path.substr(path.rfind('/') + 1);
    auto transaction = database().read();
    static constexpr sql::Statement hashes{"test.hashes", "select token_hash from invitation"};
    auto rows = transaction.run(hashes);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(std::get<std::string>(rows[0].at("token_hash").content), hash_token(token));
}

UTSYN_ON_BOTH_ENGINES(InvitationRoutesTest);

}  // namespace
}  // namespace utsyn
