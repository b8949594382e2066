#include "organisation/ownership_routes.hpp"

#include "organisation/organisation_routes.hpp"
#include "organisation/ownership_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// An agency above the owner of the schools and above another county.
class OwnershipRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        agency = schools->add(OrganisationKind::agency, "Agency", {});
        other_county = schools->add(OrganisationKind::county, "Østmark fylkeskommune", agency);
        auto transaction = database().begin();
        auto owned = OwnershipStore{transaction}.add(
            {Id<Ownership>::make(schools->now()), agency, schools->owner, SchoolsForTest::today.plus_years(-1), {}});
        ASSERT_TRUE(owned);
        transaction.commit();
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_ownership_routes, add_organisation_routes});
    }

    TestClient administrator(Id<Organisation> at) {
        return schools->signed_in(routes->client(), RoleKind::administrator, at);
    }
    int sees_school(Id<Organisation> from) { return administrator(from).get(path_of(schools->school)).status; }

    static std::string path_of(Id<Organisation> id) { return "/api/organisations/" + id.to_string(); }
    static std::string draft(Id<Organisation> owner, Id<Organisation> owned) {
        return fmt::format(R"({{"owner_id":"{}","owned_id":"{}"}})", owner.to_string(), owned.to_string());
    }
    static std::string of(Id<Organisation> owned) { return "/api/ownerships?owned_id=" + owned.to_string(); }

    /// The school gets an administrator of its own who can sign in.
    void add_own_administrator() {
        auto person = schools->add_person("Odd", RoleKind::administrator, schools->school);
        auto transaction = database().begin();
        transaction.run({"test.account", "update person set password_hash = 'x' where id = :id"}, {{"id", person}});
        transaction.commit();
    }

    static constexpr std::string_view new_school =
        R"({"kind":"school","name":"Strand videregående skole","country":"NO","fields":[],"languages":["nb"]})";

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Id<Organisation> agency;
    Id<Organisation> other_county;
};

TEST_P(OwnershipRoutesTest, an_owner_sets_up_a_school_and_sees_into_it) {
    auto client = administrator(schools->owner);
    auto made = client.post(path_of(schools->owner) + "/owned-organisations", new_school);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/organisation/keeper_id"), "");
    auto id = *Id<Organisation>::parse(made.at("/organisation/id"));
    EXPECT_EQ(client.get(of(id)).at("/items/0/owner_name"), "Vestmark fylkeskommune");
    EXPECT_EQ(administrator(agency).get(path_of(id)).status, 200);
    EXPECT_EQ(administrator(schools->sibling).get(path_of(id)).status, 404);
    EXPECT_EQ(administrator(id).get(path_of(id)).status, 200);
}

TEST_P(OwnershipRoutesTest, only_administrators_of_the_owner_set_up_schools_below_it) {
    auto path = path_of(schools->owner) + "/owned-organisations";
    EXPECT_EQ(administrator(schools->school).post(path, new_school).status, 404);
    EXPECT_EQ(administrator(other_county).post(path, new_school).status, 404);
    auto coordinator = schools->signed_in(routes->client(), RoleKind::owner_coordinator, schools->owner);
    EXPECT_EQ(coordinator.post(path, new_school).status, 404);
}

TEST_P(OwnershipRoutesTest, a_school_that_changes_owner_is_seen_by_the_new_one_alone) {
    auto client = administrator(agency);
    ASSERT_EQ(client.post("/api/ownerships", draft(other_county, schools->school)).status, 201);
    EXPECT_EQ(sees_school(other_county), 200);
    EXPECT_EQ(sees_school(schools->owner), 404);
    auto past_and_present = client.get(of(schools->school) + "&sort=valid_from");
    EXPECT_EQ(past_and_present.at("/items/0/owner_name"), "Vestmark fylkeskommune");
    EXPECT_NE(past_and_present.at("/items/0/valid_to"), "");
    EXPECT_EQ(past_and_present.at("/items/1/owner_name"), "Østmark fylkeskommune");
    EXPECT_EQ(past_and_present.at("/items/1/valid_to"), "");
}

TEST_P(OwnershipRoutesTest, nobody_gives_away_or_takes_what_lies_outside) {
    auto owner = administrator(schools->owner);
    EXPECT_EQ(owner.post("/api/ownerships", draft(other_county, schools->school)).at("/errors/0/pointer"), "/owner_id");
    EXPECT_EQ(owner.post("/api/ownerships", draft(schools->owner, other_county)).at("/errors/0/pointer"), "/owned_id");
    EXPECT_EQ(sees_school(schools->owner), 200);
}

TEST_P(OwnershipRoutesTest, nothing_owns_what_lies_above_it) {
    auto refused = administrator(agency).post("/api/ownerships", draft(schools->school, schools->owner));
    EXPECT_EQ(refused.at("/type"), "/problems/owner-below-owned");
    EXPECT_EQ(sees_school(schools->owner), 200);
    EXPECT_EQ(sees_school(agency), 200);
}

TEST_P(OwnershipRoutesTest, a_school_stands_alone_once_it_has_an_administrator_of_its_own) {
    auto client = administrator(schools->owner);
    auto ending = "/api/ownerships/" + client.get(of(schools->school)).at("/items/0/id") + "/ending";
    auto refused = client.post(ending);
    EXPECT_EQ(refused.at("/type"), "/problems/organisation-without-administrator");
    EXPECT_EQ(sees_school(schools->owner), 200);
    add_own_administrator();
    EXPECT_EQ(administrator(schools->school).post(ending).status, 404);
    ASSERT_EQ(client.post(ending).status, 200);
    EXPECT_EQ(sees_school(schools->owner), 404);
    EXPECT_EQ(sees_school(agency), 404);
    EXPECT_EQ(sees_school(schools->school), 200);
    EXPECT_EQ(client.post(ending).status, 404);
}

UTSYN_ON_BOTH_ENGINES(OwnershipRoutesTest);

}  // namespace
}  // namespace utsyn
