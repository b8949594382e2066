#include "mobility/offer_routes.hpp"

#include "mobility/mobility_for_test.hpp"
#include "mobility/offer_json.hpp"
#include "mobility/offer_round_routes.hpp"
#include "mobility/trip_routes.hpp"
#include "organisation/session_routes.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr std::string_view round_body =
    R"({"name":"Autumn","opens_on":"2026-11-10","closes_on":"2026-11-30","answer_by":"2026-12-14","criteria":"Points"})";

class OfferRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (!IsSkipped())
            routes_.emplace(database(), today,
                            std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_offer_round_routes,
                                                                           add_offer_routes, add_trip_routes});
    }
    TestClient coordinator() const { return routes_->signed_in("koordinator@nordlia.example"); }
    TestClient pupil() const { return routes_->signed_in("elev@nordlia.example"); }
    TestClient sibling() const { return routes_->signed_in("koordinator@fjellheim.example"); }
    TestClient stranger() const { return routes_->stranger(); }

    std::string offer_body(const std::string& round, std::int64_t places = 4) const {
        OfferDraft draft{.agreement_id = made<Agreement>("agreement.nantes"),
                         .partner_id = made<Partner>("relation.nantes"),
                         .title = "A term in Nantes",
                         .description = "School and host family.",
                         .places = places,
                         .starts_on = {2027, 3, 1},
                         .ends_on = {2027, 5, 28},
                         .languages = {"fr"},
                         .funding = OfferFunding::erasmus_school};
        draft.round_id = *Id<OfferRound>::parse(round);
        return json::to_json(draft);
    }

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(OfferRoutesTest, a_coordinator_publishes_what_a_pupil_then_sees) {
    auto coordinator = this->coordinator();
    auto round = coordinator.post("/api/offer-rounds", round_body);
    ASSERT_EQ(round.status, 201) << round.body;
    EXPECT_EQ(round.at("/deadline_hour"), "12");
    auto offer = coordinator.post("/api/offers", offer_body(round.at("/round/id")));
    ASSERT_EQ(offer.status, 201) << offer.body;
    EXPECT_EQ(offer.at("/state"), "draft");
    EXPECT_EQ(offer.at("/allowed_actions/1"), "publish");
    auto address = "/api/offers/" + offer.at("/offer/id");
    auto pupil = this->pupil();
    EXPECT_EQ(pupil.get(address).status, 404);

    auto publication = "/api/offer-rounds/" + round.at("/round/id") + "/publication";
    EXPECT_EQ(coordinator.post(publication, "", if_match(round)).at("/state"), "open");
    auto published = coordinator.post(address + "/publication", "", if_match(offer));
    EXPECT_EQ(published.at("/state"), "open");
    EXPECT_EQ(published.at("/takes_applications"), "true");

    auto seen = pupil.get("/api/offers");
    EXPECT_EQ(seen.at("/items/0/title"), "A term in Nantes");
    EXPECT_EQ(seen.at("/items/0/partner_town"), "Nantes");
    EXPECT_EQ(pupil.get(address).at("/allowed_actions"), "[]");
    EXPECT_EQ(pupil.post(address + "/publication", "", if_match(published)).status, 404);
    EXPECT_EQ(coordinator.get(address + "/history").at("/items/0/action"), "published");
}

TEST_P(OfferRoutesTest, the_ways_and_the_grant_of_an_offer_are_shown_to_those_who_see_stays) {
    auto coordinator = this->coordinator();
    auto round = coordinator.post("/api/offer-rounds", round_body).at("/round/id");
    auto offer = coordinator.post("/api/offers", offer_body(round));
    const auto address = "/api/offers/" + offer.at("/offer/id") + "/journeys";
    const auto journeys = coordinator.get(address);
    ASSERT_EQ(journeys.status, 200) << journeys.body;
    EXPECT_EQ(journeys.at("/comparison/from/town"), "Trondheim");
    EXPECT_EQ(journeys.at("/comparison/to/town"), "Nantes");
    EXPECT_EQ(journeys.at("/grant/green/lines/0/amount"), "417.00");
    EXPECT_EQ(journeys.at("/grant/standard/lines/0/amount"), "309.00");
    EXPECT_EQ(journeys.at("/allowed_actions/0"), "correct");
    EXPECT_EQ(pupil().get(address).status, 404);
    EXPECT_EQ(sibling().get(address).status, 404);
}

TEST_P(OfferRoutesTest, an_offer_that_its_agreement_does_not_cover_is_refused) {
    auto coordinator = this->coordinator();
    auto round = coordinator.post("/api/offer-rounds", round_body).at("/round/id");
    auto body = offer_body(round);
    body.replace(body.find("2027-05-28"), 10, "2037-05-28");
    auto refused = coordinator.post("/api/offers", body);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/type"), "/problems/agreement-does-not-cover");
}

TEST_P(OfferRoutesTest, more_places_than_the_agreement_gives_are_warned_of) {
    auto coordinator = this->coordinator();
    auto round = coordinator.post("/api/offer-rounds", round_body).at("/round/id");
    auto within = coordinator.post("/api/offers", offer_body(round));
    EXPECT_EQ(within.at("/quota"), "6");
    EXPECT_EQ(within.at("/warnings"), "[]");
    EXPECT_EQ(coordinator.post("/api/offers", offer_body(round, 3)).at("/warnings/0"), "over-quota");
}

TEST_P(OfferRoutesTest, another_school_neither_sees_nor_changes_a_draft) {
    auto round = coordinator().post("/api/offer-rounds", round_body);
    auto offer = coordinator().post("/api/offers", offer_body(round.at("/round/id")));
    auto sibling = this->sibling();
    for (const auto& address : {"/api/offers/" + offer.at("/offer/id"), "/api/offer-rounds/" + round.at("/round/id")}) {
        EXPECT_EQ(sibling.get(address).status, 404) << address;
        EXPECT_EQ(sibling.post(address + "/publication", "", if_match(offer)).status, 404) << address;
        EXPECT_EQ(sibling.get(address + "/history").status, 404) << address;
        EXPECT_EQ(stranger().get(address).status, 401) << address;
    }
    EXPECT_EQ(sibling.get("/api/offers").at("/items"), "[]");
    EXPECT_EQ(sibling.post("/api/offers", offer_body(round.at("/round/id"))).at("/errors/0/pointer"), "/partner_id");
}

TEST_P(OfferRoutesTest, a_round_is_not_changed_from_an_old_version) {
    auto coordinator = this->coordinator();
    auto round = coordinator.post("/api/offer-rounds", round_body);
    auto address = "/api/offer-rounds/" + round.at("/round/id");
    EXPECT_EQ(coordinator.put(address, round_body).status, 428);
    EXPECT_EQ(coordinator.put(address, round_body, if_match(round)).status, 200);
    EXPECT_EQ(coordinator.put(address, round_body, if_match(round)).status, 412);
}

UTSYN_ON_BOTH_ENGINES(OfferRoutesTest);

}  // namespace
}  // namespace utsyn
