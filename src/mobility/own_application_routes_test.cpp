#include "mobility/own_application_routes.hpp"

#include "mobility/mobility_application_routes.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/own_application_json.hpp"
#include "organisation/session_routes.hpp"

namespace utsyn {
namespace {

class OwnApplicationRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        auto transaction = database().begin();
        round_ = open_round();
        OfferRoundStore{transaction}.add(round_, change());
        first_ = offer_in(round_);
        second_ = offer_in(round_);
        second_.title = "Workshop weeks";
        second_.programmes = {"elektro"};
        for (const auto& offer : {first_, second_}) OfferStore{transaction}.add(offer, change());
        transaction.commit();
        routes_.emplace(database(), today,
                        std::initializer_list<void (*)(http::Router&)>{
                            add_session_routes, add_mobility_application_routes, add_own_application_routes});
    }
    TestClient coordinator() const { return routes_->signed_in("koordinator@nordlia.example"); }
    TestClient pupil() const { return routes_->signed_in("elev@nordlia.example"); }
    TestClient sibling() const { return routes_->signed_in("koordinator@fjellheim.example"); }

    std::string round_address() const { return "/api/offer-rounds/" + round_.id.to_string(); }
    std::string own_address() const { return round_address() + "/own-application"; }
    std::string choosing(std::vector<Id<Offer>> choices) const {
        return json::to_json(
            OwnApplicationDraft{std::move(choices), "I want to learn French.", "studiespesialisering", 2});
    }
    void close_round() {
        auto transaction = database().begin();
        auto closed = round_;
        closed.closes_on = today - Days{1};
        ASSERT_TRUE(OfferRoundStore{transaction}.save(round_, closed, change("edited")));
        transaction.commit();
    }

    OfferRound round_;
    Offer first_;
    Offer second_;

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(OwnApplicationRoutesTest, a_pupil_ranks_reads_why_not_and_changes_her_mind) {
    auto pupil = this->pupil();
    auto before = pupil.get(own_address());
    EXPECT_EQ(before.at("/allowed_actions"), R"(["submit"])");
    EXPECT_EQ(before.at("/application"), "");
    auto handed_in = pupil.put(own_address(), choosing({second_.id, first_.id}));
    ASSERT_EQ(handed_in.status, 200) << handed_in.body;
    EXPECT_EQ(handed_in.at("/offers/0/offer/title"), "Workshop weeks");
    EXPECT_EQ(handed_in.at("/offers/0/eligible"), "false");
    EXPECT_EQ(handed_in.at("/offers/0/reasons/0"), "Bare for elektro.");
    EXPECT_EQ(handed_in.at("/offers/1/rank"), "2");
    auto changed = pupil.put(own_address(), choosing({first_.id}));
    EXPECT_EQ(changed.at("/offers/0/offer/title"), "A term in Nantes");
    EXPECT_EQ(changed.at("/offers/0/eligible"), "true");
    EXPECT_EQ(changed.at("/offers/1/rank"), "");
    EXPECT_EQ(changed.at("/application/choices/0"), first_.id.to_string());
}

TEST_P(OwnApplicationRoutesTest, a_pupil_cannot_choose_after_the_deadline) {
    auto pupil = this->pupil();
    EXPECT_EQ(pupil.put(own_address(), choosing({first_.id})).status, 200);
    close_round();
    auto late = pupil.put(own_address(), choosing({second_.id}));
    EXPECT_EQ(late.status, 409);
    EXPECT_EQ(late.at("/type"), "/problems/round-closed");
    EXPECT_EQ(pupil.remove(own_address()).status, 409);
    EXPECT_EQ(pupil.get(own_address()).at("/allowed_actions"), "[]");
}

TEST_P(OwnApplicationRoutesTest, a_withdrawn_application_can_be_handed_in_again) {
    auto pupil = this->pupil();
    EXPECT_EQ(pupil.remove(own_address()).status, 404);
    EXPECT_EQ(pupil.put(own_address(), choosing({first_.id})).status, 200);
    EXPECT_EQ(pupil.remove(own_address()).status, 204);
    EXPECT_EQ(pupil.get(own_address()).at("/application/withdrawn_on"), "2026-11-16");
    EXPECT_EQ(coordinator()
                  .get(round_address() + "/applications?offer_id=" + first_.id.to_string())
                  .at("/items/0/withdrawn_on"),
              "2026-11-16");
    EXPECT_EQ(pupil.put(own_address(), choosing({first_.id})).at("/application/withdrawn_on"), "");
}

TEST_P(OwnApplicationRoutesTest, a_coordinator_judges_and_every_reading_is_journalled) {
    EXPECT_EQ(pupil().put(own_address(), choosing({second_.id, first_.id})).status, 200);
    auto coordinator = this->coordinator();
    auto listed = coordinator.get(round_address() + "/applications");
    EXPECT_EQ(listed.at("/items/0/person_name"), "Sara Lindmo");
    EXPECT_EQ(listed.at("/items/0/choices/0/eligible"), "false");
    auto address = "/api/mobility-applications/" + listed.at("/items/0/id");
    auto shown = coordinator.get(address);
    EXPECT_EQ(shown.at("/allowed_actions/0"), "give_points");
    auto judged = coordinator.put(address + "/points", R"({"points":81,"note":"Clear goals"})", if_match(shown));
    EXPECT_EQ(judged.at("/points"), "81");
    EXPECT_EQ(coordinator.put(address + "/points", R"({"points":101})", if_match(judged)).status, 422);
    auto history = coordinator.get(address + "/history");
    std::multiset<std::string> told;
    for (std::string line : {"0", "1", "2", "3"})
        told.insert(history.at("/items/" + line + "/person_name") + " " + history.at("/items/" + line + "/action"));
    EXPECT_EQ(told, (std::multiset<std::string>{"Sara Lindmo submitted", "Ingrid Solvang read", "Ingrid Solvang read",
                                                "Ingrid Solvang points-given"}));
    auto wanting = coordinator.get(round_address() + "/applications?offer_id=" + first_.id.to_string());
    EXPECT_EQ(wanting.at("/items/0/person_name"), "Sara Lindmo");
    EXPECT_EQ(pupil().get(own_address()).at("/application/points"), "81");
}

TEST_P(OwnApplicationRoutesTest, neither_another_school_nor_a_pupil_sees_applications) {
    EXPECT_EQ(pupil().put(own_address(), choosing({first_.id})).status, 200);
    auto coordinator = this->coordinator();
    auto address = "/api/mobility-applications/" + coordinator.get(round_address() + "/applications").at("/items/0/id");
    auto version = if_match(coordinator.get(address));
    EXPECT_EQ(sibling().get(address).status, 404);
    EXPECT_EQ(sibling().get(address + "/history").status, 404);
    EXPECT_EQ(sibling().put(address + "/points", R"({"points":1})", version).status, 404);
    EXPECT_EQ(sibling().get(round_address() + "/applications").status, 404);
    EXPECT_EQ(pupil().get(address).status, 404);
    EXPECT_EQ(pupil().get(round_address() + "/applications").status, 404);
    EXPECT_EQ(coordinator.get(own_address()).status, 404);
}

UTSYN_ON_BOTH_ENGINES(OwnApplicationRoutesTest);

}  // namespace
}  // namespace utsyn
