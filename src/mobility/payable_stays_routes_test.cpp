#include "mobility/payable_stays_routes.hpp"

#include "funding/funding_project_routes.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/mobility_slice.hpp"
#include "mobility/stay_funding_routes.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/session_routes.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

class PayableStaysRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        routes.emplace(
            database(), today,
            std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_stay_funding_routes,
                                                           add_payable_stays_routes, add_funding_project_routes},
            std::vector<jobs::Worker>{}, slices);
        coordinator.emplace(routes->signed_in("koordinator@nordlia.example"));
        created_project = coordinator->post(
            "/api/funding-projects",
            fmt::format(R"({{"name":"Out","format":"ka122","field":"school","agency":"NO","call_year":{},"months":12,)"
                        R"("is_accredited_in_field":false,"is_consortium_member":false,"organisations":1,)"
                        R"("countries":1,"granted_call_years":[]}})",
                        today.year()));
    }

    Stay kept_stay(Date from, Date to) {
        const Stay stay{.id = Id<Stay>::make(now),
                        .version = {},
                        .organisation_id = school(),
                        .person_id = made<Person>("pupil"),
                        .partner_id = made<Partner>("relation.valencia"),
                        .activity = Activity::study_trip,
                        .who = Who::pupils,
                        .starts_on = from,
                        .ends_on = to};
        auto transaction = database().begin();
        StayStore{transaction}.add(stay, change());
        transaction.commit();
        return stay;
    }
    std::string project() { return "/api/funding-projects/" + std::string{created_project.at("/project/id")}; }
    AnswerForTest attached(const std::string& ids) {
        return coordinator->post(project() + "/stay-fundings", fmt::format(R"({{"stay_ids":[{}]}})", ids));
    }
    static std::string quoted(const Stay& stay) { return '"' + stay.id.to_string() + '"'; }

    const std::array<Slice, 1> slices{mobility_slice()};
    std::optional<MobilityRoutesForTest> routes;
    std::optional<TestClient> coordinator;
    AnswerForTest created_project;
};

TEST_P(PayableStaysRoutesTest, a_whole_trip_is_attached_at_once) {
    const auto first = kept_stay(today + Days{30}, today + Days{36});
    const auto second = kept_stay(today + Days{30}, today + Days{36});
    kept_stay(today + Days{50}, today + Days{56});
    auto payable = coordinator->get(project() + "/payable-stays");
    EXPECT_EQ(payable.at("/items/0/stay_ids/1"), second.id.to_string()) << payable.body;
    EXPECT_NE(payable.at("/items/0/each"), "");
    EXPECT_NE(payable.at("/items/1/stay_ids/0"), "");

    auto left = attached(quoted(first) + "," + quoted(second));
    ASSERT_EQ(left.status, 200) << left.body;
    EXPECT_EQ(left.at("/items/0/starts_on"), (today + Days{50}).to_string());
    EXPECT_EQ(left.at("/items/1/starts_on"), "");
    auto paid = coordinator->get("/api/stays/" + second.id.to_string() + "/stay-fundings");
    EXPECT_EQ(paid.at("/items/0/project_name"), "Out");
    EXPECT_EQ(paid.at("/items/0/amount/high"), payable.at("/items/0/each/high"));
}

TEST_P(PayableStaysRoutesTest, a_stay_is_attached_once_and_none_that_the_project_cannot_pay) {
    const auto stay = kept_stay(today + Days{30}, today + Days{36});
    const auto too_late = kept_stay(today + Days{1200}, today + Days{1206});
    EXPECT_EQ(attached(quoted(stay) + "," + quoted(stay)).at("/errors/0/reason"), "not-payable");
    EXPECT_EQ(attached(quoted(too_late)).at("/errors/0/reason"), "not-payable");
    EXPECT_EQ(attached("").status, 422);
    EXPECT_EQ(attached(quoted(stay)).status, 200);
    EXPECT_EQ(attached(quoted(stay)).at("/errors/0/reason"), "not-payable");
}

TEST_P(PayableStaysRoutesTest, says_who_pays_for_a_trip_already) {
    const auto stay = kept_stay(today + Days{30}, today + Days{36});
    coordinator->post("/api/stays/" + stay.id.to_string() + "/stay-fundings",
                      R"({"payer":"own_means","amount":{"minor":40000,"currency":"NOK"},"note":""})");
    EXPECT_EQ(coordinator->get(project() + "/payable-stays").at("/items/0/paid_by/0"), "own_means");
}

TEST_P(PayableStaysRoutesTest, a_stay_goes_on_without_a_project_that_is_removed) {
    const auto stay = kept_stay(today + Days{30}, today + Days{36});
    attached(quoted(stay));
    EXPECT_EQ(coordinator->get(project()).at("/funded/persons"), "1");
    EXPECT_EQ(coordinator->remove(project()).status, 204);
    EXPECT_EQ(coordinator->get(project()).status, 404);
    auto paid = coordinator->get("/api/stays/" + stay.id.to_string() + "/stay-fundings");
    EXPECT_EQ(paid.status, 200);
    EXPECT_EQ(paid.at("/items/0/stay_funding/id"), "");
}

TEST_P(PayableStaysRoutesTest, an_owners_project_pays_for_trips_of_its_schools) {
    const auto stay = kept_stay(today + Days{30}, today + Days{36});
    auto county = routes->signed_in("fylke@nordlia.example");
    county.put("/api/session/organisation",
               fmt::format(R"({{"organisation_id":"{}"}})", made<Organisation>("county").to_string()));
    auto created = county.post(
        "/api/funding-projects",
        fmt::format(R"({{"name":"County","format":"ka121","field":"school","agency":"NO","call_year":{},"months":15,)"
                    R"("is_accredited_in_field":true,"is_consortium_member":false,"organisations":1,)"
                    R"("countries":1,"granted_call_years":[]}})",
                    today.year()));
    ASSERT_EQ(created.status, 201) << created.body;
    const auto path = created.header("Location");
    auto payable = county.get(path + "/payable-stays");
    EXPECT_EQ(payable.at("/items/0/stay_ids/0"), stay.id.to_string()) << payable.body;
    auto done = county.post(path + "/stay-fundings", fmt::format(R"({{"stay_ids":[{}]}})", quoted(stay)));
    EXPECT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(county.get(path).at("/funded/persons"), "1");
    auto at_school = coordinator->get("/api/stays/" + stay.id.to_string() + "/stay-fundings");
    EXPECT_EQ(at_school.at("/items/0/stay_funding/payer"), "funding_project") << at_school.body;
    EXPECT_EQ(at_school.at("/items/0/project_name"), "");
}

TEST_P(PayableStaysRoutesTest, others_neither_see_nor_attach) {
    const auto stay = kept_stay(today + Days{30}, today + Days{36});
    auto danish = routes->signed_in("koordinator@sundby.example");
    EXPECT_EQ(danish.get(project() + "/payable-stays").status, 404);
    EXPECT_EQ(danish.post(project() + "/stay-fundings", fmt::format(R"({{"stay_ids":[{}]}})", quoted(stay))).status,
              404);
}

UTSYN_ON_BOTH_ENGINES(PayableStaysRoutesTest);

}  // namespace
}  // namespace utsyn
