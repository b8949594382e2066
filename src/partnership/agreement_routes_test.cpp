#include "partnership/agreement_routes.hpp"

#include "partnership/partner_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class AgreementRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        schools.emplace(database());
        partner = add_partner_for_test(database(), *schools);
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_agreement_routes});
    }

    TestClient as(RoleKind role) { return schools->signed_in(routes->client(), role, schools->school); }

    std::string draft(const std::string& valid_to = "2031-07-31") const {
        return fmt::format(
            R"({{"partner_id":"{}","kind":"school_exchange","purpose":"Learn","valid_from":"2026-08-01","valid_to":"{}",)"
            R"("notice_days":90,"quotas":[{{"direction":"outgoing","who":"pupils","per_year":6,"days":90}}],"conditions":{{}}}})",
            partner.id.to_string(), valid_to);
    }

    static constexpr std::string_view their_signature = R"({"name":"Marie Dubois","signed_on":"2026-11-10"})";

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Partner partner;
};

TEST_P(AgreementRoutesTest, a_draft_becomes_an_agreement_in_force_by_two_signatures) {
    auto coordinator = as(RoleKind::coordinator);
    auto head = as(RoleKind::head);
    auto made = coordinator.post("/api/agreements", draft());
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/state"), "draft");
    EXPECT_EQ(made.at("/partner_name"), "Lycée du Port");
    auto path = made.header("Location");

    auto signed_by_us = head.post(path + "/our-signature", "", {{"If-Match", head.get(path).header("ETag")}});
    ASSERT_EQ(signed_by_us.status, 200) << signed_by_us.body;
    EXPECT_EQ(signed_by_us.at("/state"), "awaiting_signatures");
    EXPECT_EQ(signed_by_us.at("/our_signatory"), "Someone");

    auto signed_by_both =
        coordinator.post(path + "/their-signature", their_signature, {{"If-Match", signed_by_us.header("ETag")}});
    ASSERT_EQ(signed_by_both.status, 200) << signed_by_both.body;
    EXPECT_EQ(signed_by_both.at("/state"), "in_force");
    EXPECT_EQ(coordinator.get(path + "/history").at("/items/0/action"), "signed-by-them");
}

TEST_P(AgreementRoutesTest, tells_every_wrong_field_of_a_draft_at_once) {
    auto refused =
        as(RoleKind::coordinator).post("/api/agreements", R"({"kind":"friendship","purpose":"","valid_from":"soon"})");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.header("Content-Type"), "application/problem+json");
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/partner_id");
    EXPECT_EQ(refused.at("/errors/1/pointer"), "/kind");
    EXPECT_NE(refused.body.find("/notice_days"), std::string::npos);
}

TEST_P(AgreementRoutesTest, refuses_a_term_that_ends_before_it_begins_and_a_partner_of_others) {
    auto coordinator = as(RoleKind::coordinator);
    EXPECT_EQ(coordinator.post("/api/agreements", draft("2026-07-31")).at("/errors/0/pointer"), "/valid_to");
    auto sibling = schools->signed_in(routes->client(), RoleKind::coordinator, schools->sibling);
    EXPECT_EQ(sibling.post("/api/agreements", draft()).at("/errors/0/pointer"), "/partner_id");
}

TEST_P(AgreementRoutesTest, needs_the_version_that_was_read) {
    auto coordinator = as(RoleKind::coordinator);
    auto path = coordinator.post("/api/agreements", draft()).header("Location");
    EXPECT_EQ(coordinator.put(path, draft()).status, 428);
    auto tag = coordinator.get(path).header("ETag");
    EXPECT_EQ(coordinator.put(path, draft("2030-07-31"), {{"If-Match", tag}}).status, 200);
    EXPECT_EQ(coordinator.put(path, draft("2029-07-31"), {{"If-Match", tag}}).status, 412);
    EXPECT_EQ(coordinator.get(path).at("/agreement/valid_to"), "2030-07-31");
}

TEST_P(AgreementRoutesTest, answers_304_while_nothing_has_changed) {
    auto coordinator = as(RoleKind::coordinator);
    auto path = coordinator.post("/api/agreements", draft()).header("Location");
    auto tag = coordinator.get(path).header("ETag");
    EXPECT_EQ(coordinator.get(path, {{"If-None-Match", tag}}).status, 304);
}

TEST_P(AgreementRoutesTest, shows_each_role_only_what_it_may_do) {
    auto path = as(RoleKind::coordinator).post("/api/agreements", draft()).header("Location");
    auto actions_of = [&](RoleKind role) { return as(role).get(path).at("/allowed_actions"); };
    EXPECT_EQ(actions_of(RoleKind::coordinator), R"(["edit","record_signature"])");
    EXPECT_EQ(actions_of(RoleKind::head), R"(["sign"])");
    EXPECT_EQ(actions_of(RoleKind::teacher), "[]");
    auto teacher = as(RoleKind::teacher);
    EXPECT_EQ(teacher.post(path + "/our-signature", "", {{"If-Match", teacher.get(path).header("ETag")}}).status, 404);
    EXPECT_EQ(as(RoleKind::pupil).get(path).status, 404);
    EXPECT_EQ(routes->client().get(path).status, 401);
}

TEST_P(AgreementRoutesTest, is_not_there_for_a_sibling_or_a_stranger) {
    auto path = as(RoleKind::coordinator).post("/api/agreements", draft()).header("Location");
    for (auto place : {schools->sibling, schools->stranger}) {
        auto outsider = schools->signed_in(routes->client(), RoleKind::coordinator, place);
        EXPECT_EQ(outsider.get(path).status, 404);
        EXPECT_EQ(outsider.put(path, draft(), {{"If-Match", "\"v1\""}}).status, 404);
        EXPECT_EQ(outsider.get(path + "/document.pdf").status, 404);
        EXPECT_EQ(outsider.get("/api/agreements").at("/items"), "[]");
    }
    auto owner = schools->signed_in(routes->client(), RoleKind::owner_coordinator, schools->owner);
    EXPECT_EQ(owner.get(path).status, 200);
}

TEST_P(AgreementRoutesTest, prints_a_paper) {
    auto coordinator = as(RoleKind::coordinator);
    auto path = coordinator.post("/api/agreements", draft()).header("Location");
    auto paper = coordinator.get(path + "/document.pdf");
    EXPECT_EQ(paper.status, 200);
    EXPECT_EQ(paper.header("Content-Type"), "application/pdf");
    EXPECT_TRUE(paper.body.starts_with("%PDF-"));
}

UTSYN_ON_BOTH_ENGINES(AgreementRoutesTest);

}  // namespace
}  // namespace utsyn
