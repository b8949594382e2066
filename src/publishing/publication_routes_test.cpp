#include "publishing/publication_routes.hpp"

#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class PublicationRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_publication_routes});
    }

    TestClient coordinator(Id<Organisation> at) {
        return schools->signed_in(routes->client(), RoleKind::coordinator, at);
    }

    static std::string draft(const std::string& slug, const std::string& published = "true") {
        return R"({"slug":")" + slug + R"(","introduction":[{"language":"nb","text":"Hei"}],"offers":true,)" +
               R"("agreements":true,"contact":false,"licence":"cc_by_4_0","published":)" + published + "}";
    }

    Clock clock{SchoolsForTest::today};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(PublicationRoutesTest, begins_as_a_proposal_that_nobody_sees) {
    auto proposed = coordinator(schools->school).get("/api/publication");
    EXPECT_EQ(proposed.at("/publication/slug"), "lia-videregande-skole");
    EXPECT_EQ(proposed.at("/publication/published_on"), "");
    EXPECT_EQ(proposed.at("/path"), "/public/en/lia-videregande-skole");
}

TEST_P(PublicationRoutesTest, is_written_published_and_taken_back) {
    auto client = coordinator(schools->school);
    auto first =
        client.put("/api/publication", draft("lia"), {{"If-Match", client.get("/api/publication").header("ETag")}});
    ASSERT_EQ(first.status, 200) << first.body;
    EXPECT_EQ(first.at("/publication/published_on"), "2026-11-16");
    EXPECT_EQ(client.get("/api/publication").at("/publication/introduction/0/text"), "Hei");
    auto back = client.put("/api/publication", draft("lia", "false"), {{"If-Match", first.header("ETag")}});
    EXPECT_EQ(back.at("/publication/published_on"), "");
    EXPECT_EQ(client.put("/api/publication", draft("lia"), {{"If-Match", first.header("ETag")}}).status, 412);
}

TEST_P(PublicationRoutesTest, is_first_written_by_one_of_two) {
    auto client = coordinator(schools->school);
    auto tag = client.get("/api/publication").header("ETag");
    EXPECT_EQ(client.put("/api/publication", draft("lia"), {{"If-Match", tag}}).status, 200);
    EXPECT_EQ(client.put("/api/publication", draft("lia-2"), {{"If-Match", tag}}).status, 412);
}

TEST_P(PublicationRoutesTest, has_an_address_of_its_own) {
    auto client = coordinator(schools->school);
    client.put("/api/publication", draft("lia"), {{"If-Match", client.get("/api/publication").header("ETag")}});
    auto sibling = coordinator(schools->sibling);
    auto tag = sibling.get("/api/publication").header("ETag");
    for (const char* slug : {"lia", "offers", "Lia"}) {
        auto refused = sibling.put("/api/publication", draft(slug), {{"If-Match", tag}});
        EXPECT_EQ(refused.status, 422) << slug;
        EXPECT_EQ(refused.at("/errors/0/pointer"), "/slug");
    }
}

TEST_P(PublicationRoutesTest, is_for_those_who_publish) {
    auto teacher = schools->signed_in(routes->client(), RoleKind::teacher, schools->school);
    EXPECT_EQ(teacher.get("/api/publication").status, 403);
    EXPECT_EQ(routes->client().get("/api/publication").status, 401);
}

UTSYN_ON_BOTH_ENGINES(PublicationRoutesTest);

}  // namespace
}  // namespace utsyn
