#include "organisation/membership_routes.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class MembershipRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        campus = schools->add(OrganisationKind::campus, "Campus Sundby", {});
        number_school();
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_membership_routes});
    }

    void number_school() {
        auto transaction = database().begin();
        OrganisationStore{transaction}.add_numbers(
            {{Id<OfficialNumber>::make(schools->now()), schools->school, schools->school, "no_orgnr", "975283046"}});
        transaction.commit();
    }

    TestClient as(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }
    TestClient lead() { return as(RoleKind::network_lead, campus); }

    static constexpr std::string_view school_by_number =
        R"({"official_number":{"register_name":"no_orgnr","number":"975283046"},"valid_from":"2026-08-01"})";

    std::string members() const { return "/api/organisations/" + campus.to_string() + "/members"; }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Id<Organisation> campus;
};

TEST_P(MembershipRoutesTest, a_campus_takes_in_a_school_of_another_owner_by_its_number) {
    auto client = lead();
    auto made = client.post("/api/memberships", school_by_number);
    ASSERT_EQ(made.status, 201) << made.body;
    auto listed = client.get(members());
    EXPECT_EQ(listed.at("/items/0/membership/member_name"), "Lia videregående skole");
    EXPECT_EQ(listed.at("/items/0/membership/member_kind"), "school");
    EXPECT_EQ(listed.at("/items/0/shares/0"), "");
    EXPECT_EQ(client.post("/api/memberships", school_by_number).status, 409);
}

TEST_P(MembershipRoutesTest, one_department_may_be_a_member_apart_from_its_school) {
    auto client = lead();
    ASSERT_EQ(client.post("/api/memberships", school_by_number).status, 201);
    auto unit = R"({"official_number":{"register_name":"no_orgnr","number":"975283046"},)"
                R"("unit":"Institute of languages","valid_from":"2026-08-01"})";
    EXPECT_EQ(client.post("/api/memberships", unit).status, 201);
}

TEST_P(MembershipRoutesTest, the_list_keeps_who_has_left_and_is_saved_as_csv) {
    auto client = lead();
    auto id = client.post("/api/memberships", school_by_number).at("/id");
    auto ended = client.post("/api/memberships/" + id + "/ending", R"({"valid_to":"2026-10-31"})");
    EXPECT_EQ(ended.at("/valid_to"), "2026-10-31");
    EXPECT_EQ(client.get(members()).at("/items/0/membership/valid_to"), "2026-10-31");
    EXPECT_EQ(client.get(members() + "?on=2026-11-16").body, R"({"items":[]})");
    auto sheet = client.get(members() + ".csv");
    EXPECT_EQ(sheet.header("Content-Type"), "text/csv; charset=utf-8");
    EXPECT_NE(sheet.body.find(R"("Lia videregående skole";"school";)"), std::string::npos);
    EXPECT_NE(sheet.body.find(R"("2026-10-31")"), std::string::npos);
    EXPECT_EQ(client.post("/api/memberships", school_by_number).status, 409);
    auto again = R"({"official_number":{"register_name":"no_orgnr","number":"975283046"},"valid_from":"2026-11-01"})";
    EXPECT_EQ(client.post("/api/memberships", again).status, 201);
}

TEST_P(MembershipRoutesTest, the_member_sees_where_it_belongs_and_alone_chooses_what_it_shares) {
    auto campus_lead = lead();
    auto id = campus_lead.post("/api/memberships", school_by_number).at("/id");
    auto coordinator = as(RoleKind::coordinator, schools->school);
    EXPECT_EQ(coordinator.get("/api/memberships").at("/items/0/membership/organisation_name"), "Campus Sundby");
    auto path = "/api/memberships/" + id + "/shares";
    EXPECT_EQ(campus_lead.put(path, R"({"shares":["persons"]})").status, 404);
    auto shared = coordinator.put(path, R"({"shares":["figures","partners","figures"]})");
    EXPECT_EQ(shared.body, R"({"shares":["partners","figures"]})");
    EXPECT_EQ(coordinator.get("/api/memberships").at("/items/0/shares/0"), "figures");
    EXPECT_EQ(campus_lead.get(members()).at("/items/0/shares/1"), "partners");
}

TEST_P(MembershipRoutesTest, strangers_see_and_change_nothing) {
    auto id = lead().post("/api/memberships", school_by_number).at("/id");
    for (auto other : {schools->sibling, schools->stranger}) {
        auto outsider = as(RoleKind::coordinator, other);
        EXPECT_EQ(outsider.get(members()).status, 404);
        EXPECT_EQ(outsider.get(members() + ".csv").status, 404);
        EXPECT_EQ(outsider.get("/api/memberships").body, R"({"items":[]})");
        EXPECT_EQ(outsider.post("/api/memberships/" + id + "/ending", R"({"valid_to":"2026-12-31"})").status, 404);
    }
}

TEST_P(MembershipRoutesTest, what_stands_in_anothers_directory_cannot_be_taken_in) {
    auto partner_school = schools->add_abroad("Lycée Descartes", "FR");
    auto draft = fmt::format(R"({{"member_id":"{}","valid_from":"2026-08-01"}})", partner_school.to_string());
    auto refused = lead().post("/api/memberships", draft);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/member_id");
}

TEST_P(MembershipRoutesTest, only_campuses_and_networks_have_members) {
    auto coordinator = as(RoleKind::coordinator, schools->stranger);
    EXPECT_EQ(coordinator.post("/api/memberships", school_by_number).at("/errors/0/reason"), "not-an-umbrella");
    auto unknown = R"({"official_number":{"register_name":"no_orgnr","number":"1"},"valid_from":"2026-08-01"})";
    EXPECT_EQ(lead().post("/api/memberships", unknown).at("/errors/0/pointer"), "/official_number");
    EXPECT_EQ(lead().post("/api/memberships", R"({"valid_from":"2026-08-01"})").at("/errors/0/pointer"), "/member_id");
}

UTSYN_ON_BOTH_ENGINES(MembershipRoutesTest);

}  // namespace
}  // namespace utsyn
