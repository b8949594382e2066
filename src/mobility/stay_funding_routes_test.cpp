#include "mobility/stay_funding_routes.hpp"

#include "funding/funding_project_routes.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/stay_store.hpp"
#include "mobility/trip_routes.hpp"
#include "organisation/session_routes.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class StayFundingRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        routes.emplace(database(), today,
                       std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_stay_funding_routes,
                                                                      add_funding_project_routes, add_trip_routes});
        coordinator.emplace(routes->signed_in("koordinator@nordlia.example"));
        auto transaction = database().begin();
        stay = {.id = Id<Stay>::make(now),
                .version = {},
                .organisation_id = school(),
                .person_id = made<Person>("pupil"),
                .partner_id = made<Partner>("relation.valencia"),
                .activity = Activity::study_trip,
                .who = Who::pupils,
                .starts_on = today + Days{30},
                .ends_on = today + Days{36}};
        StayStore{transaction}.add(stay, change());
        transaction.commit();
    }

    std::string path() const { return "/api/stays/" + stay.id.to_string() + "/stay-fundings"; }
    std::string made_project(std::string_view name = "Out") {
        auto created = coordinator->post(
            "/api/funding-projects",
            fmt::format(R"({{"name":"{}","format":"ka122","field":"school","agency":"NO","call_year":2026,"months":12,)"
                        R"("is_accredited_in_field":false,"is_consortium_member":false,"organisations":1,)"
                        R"("countries":1,"granted_call_years":[]}})",
                        name));
        return std::string{created.at("/project/id")};
    }
    static std::string by_project(const std::string& id) {
        return fmt::format(R"({{"payer":"funding_project","funding_project_id":"{}","note":""}})", id);
    }

    std::optional<MobilityRoutesForTest> routes;
    std::optional<TestClient> coordinator;
    Stay stay;
};

TEST_P(StayFundingRoutesTest, a_project_pays_what_the_journeys_of_the_stay_show) {
    auto added = coordinator->post(path(), by_project(made_project()));
    ASSERT_EQ(added.status, 201) << added.body;
    EXPECT_EQ(added.at("/items/0/project_name"), "Out");
    auto journeys = coordinator->get("/api/stays/" + stay.id.to_string() + "/journeys");
    const std::string travel =
        added.at("/items/0/grant/lines/0/rule").starts_with("travel_green") ? "green" : "standard";
    EXPECT_EQ(added.at("/items/0/amount/high"), journeys.at("/grant/" + travel + "/total/high")) << added.body;
    EXPECT_NE(added.at("/items/0/amount"), "");
}

TEST_P(StayFundingRoutesTest, a_cost_that_two_pay_is_told) {
    coordinator->post(path(), by_project(made_project()));
    auto twice = coordinator->post(path(), by_project(made_project("Away")));
    const auto told = twice.at("/funded_twice/0");
    EXPECT_NE(told.find("Out"), std::string::npos) << twice.body;
    EXPECT_NE(told.find("Away"), std::string::npos) << twice.body;
    auto removed = coordinator->remove("/api/stay-fundings/" + std::string{twice.at("/items/1/stay_funding/id")});
    EXPECT_EQ(removed.at("/funded_twice/0"), "") << removed.body;
    EXPECT_EQ(removed.at("/items/1/stay_funding/id"), "");
}

TEST_P(StayFundingRoutesTest, own_means_are_what_is_written_down) {
    auto own = R"({"payer":"own_means","amount":{"minor":40000,"currency":"NOK"},"note":"Pocket money"})";
    auto added = coordinator->post(path(), own);
    EXPECT_EQ(added.at("/items/0/amount/amount"), "400.00") << added.body;
    EXPECT_EQ(added.at("/items/0/amount/currency"), "NOK");
    EXPECT_EQ(coordinator->post(path(), own).at("/errors/0/reason"), "payer-twice");
}

TEST_P(StayFundingRoutesTest, nobody_names_a_project_of_others) {
    auto danish = routes->signed_in("koordinator@sundby.example");
    auto foreign =
        danish.post("/api/funding-projects",
                    R"({"name":"Ud","format":"ka122","field":"school","agency":"DK","call_year":2026,"months":12,)"
                    R"("is_accredited_in_field":false,"is_consortium_member":false,"organisations":1,"countries":1,)"
                    R"("granted_call_years":[]})");
    auto refused = coordinator->post(path(), by_project(std::string{foreign.at("/project/id")}));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/reason"), "unknown-project");
    EXPECT_EQ(danish.get(path()).status, 404);
}

UTSYN_ON_BOTH_ENGINES(StayFundingRoutesTest);

}  // namespace
}  // namespace utsyn
