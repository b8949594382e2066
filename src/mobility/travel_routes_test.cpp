#include "mobility/travel_routes.hpp"

#include "mobility/mobility_for_test.hpp"

namespace utsyn {
namespace {

class TravelRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        routes_.emplace(database(), today, std::initializer_list<void (*)(http::Router&)>{add_travel_routes});
    }
    TestClient anyone() const { return routes_->stranger(); }

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(TravelRoutesTest, anyone_compares_the_ways_between_two_towns) {
    const auto answer = anyone().get("/api/travel?from=%C3%85lesund&to=Tampere&people=12&call=2026");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.at("/band"), "500-1999");
    EXPECT_EQ(answer.at("/people"), "12");
    EXPECT_EQ(answer.at("/options/0/mode"), "plane");
    EXPECT_NE(answer.at("/options/0/return/co2e_kg_total"), "");
    EXPECT_NE(answer.at("/options/0/line/1/0"), "");
}

TEST_P(TravelRoutesTest, all_that_cannot_be_read_is_told_at_once) {
    const auto answer = anyone().get("/api/travel?from=Oslo&people=many&official_km=far");
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.at("/errors/0/pointer"), "/to");
    EXPECT_EQ(answer.at("/errors/1/pointer"), "/people");
    EXPECT_EQ(answer.at("/errors/2/pointer"), "/official_km");
}

TEST_P(TravelRoutesTest, a_town_of_many_is_asked_back_with_the_candidates) {
    const auto answer = anyone().get("/api/travel?from=Springfield&to=Oslo");
    EXPECT_EQ(answer.status, 422);
    EXPECT_NE(answer.at("/errors/0/detail").find("Illinois"), std::string::npos);
}

TEST_P(TravelRoutesTest, suggestions_can_be_sent_back) {
    const auto answer = anyone().get("/api/places?name=halle");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.at("/items/0/name"), "Halle");
    EXPECT_EQ(answer.at("/items/0/value"), "Halle (Saale), DE");
    EXPECT_EQ(anyone().get("/api/travel?from=Oslo&to=Halle%20(Saale),%20DE").at("/to/country"), "DE");
    EXPECT_EQ(anyone().get("/api/places?name=").at("/items"), "[]");
}

UTSYN_ON_BOTH_ENGINES(TravelRoutesTest);

}  // namespace
}  // namespace utsyn
