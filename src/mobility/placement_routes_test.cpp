#include "mobility/placement_routes.hpp"

#include "mobility/mobility.hpp"
#include "mobility/mobility_application_store.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/own_application_routes.hpp"
#include "mobility/placement_letter_jobs.hpp"
#include "mobility/problems.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/session_routes.hpp"

namespace utsyn {
namespace {

class PlacementRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        round_ = open_round();
        round_.closes_on = today - Days{1};
        offer_ = offer_in(round_);
        application_ = {.id = Id<MobilityApplication>::make(now),
                        .organisation_id = school(),
                        .person_id = made<Person>("pupil"),
                        .round_id = round_.id,
                        .choices = {offer_.id},
                        .programme = "elektro",
                        .year_level = 2,
                        .points = 81,
                        .submitted_at = now};
        auto transaction = database().begin();
        OfferRoundStore{transaction}.add(round_, change());
        OfferStore{transaction}.add(offer_, change());
        MobilityApplicationStore{transaction}.add(application_, change());
        transaction.commit();
        routes_.emplace(database(), today,
                        std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_placement_routes,
                                                                       add_own_application_routes},
                        std::vector{placement_letters_worker});
    }
    TestClient coordinator() const { return routes_->signed_in("koordinator@nordlia.example"); }
    TestClient pupil() const { return routes_->signed_in("elev@nordlia.example"); }
    TestClient sibling() const { return routes_->signed_in("koordinator@fjellheim.example"); }
    std::size_t run_due_jobs() { return routes_->run_due_jobs(); }

    std::string round_address() const { return "/api/offer-rounds/" + round_.id.to_string(); }
    Change placing() const { return {made<Person>("coordinator"), now, "placed"}; }
    PlacementDecision a_place() const {
        return {.application_id = application_.id,
                .offer_id = offer_.id,
                .rank = 1,
                .reasons = {{"placement_reason.got_choice", {{.name = "rank", .count = 1}}}}};
    }
    PlacementDecision waiting() const {
        return {.application_id = application_.id, .waiting_offer_id = offer_.id, .waiting_place = 2};
    }
    Outcome<void> record(std::vector<PlacementDecision> decisions) {
        auto transaction = database().begin();
        auto recorded = record_placements(transaction, fence(), round_.id, Uuid::make(now), decisions, placing());
        if (recorded) transaction.commit();
        return recorded;
    }

    OfferRound round_;
    Offer offer_;
    MobilityApplication application_;

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(PlacementRoutesTest, planning_reads_applicants_and_what_is_not_for_them) {
    auto transaction = database().begin();
    auto input = placement_input(transaction, fence(), round_.id, placing());
    ASSERT_TRUE(input);
    ASSERT_EQ(input->applicants.size(), 1U);
    EXPECT_EQ(input->applicants[0].person_name, "Sara Lindmo");
    EXPECT_EQ(input->applicants[0].points, 81);
    EXPECT_EQ(input->offers.at(0).places, 4);
    ASSERT_EQ(input->ineligible.size(), 1U);
    EXPECT_EQ(input->ineligible[0].reasons, (std::vector{WhyNotEligible::other_programme}));
    EXPECT_FALSE(input->placed);
    auto journal = history_of(transaction, fence(), "mobility_application", application_.id.uuid);
    EXPECT_EQ(journal.size(), 2U);
    EXPECT_TRUE(placement_input(transaction, fence_elsewhere(), round_.id, placing()).error().is(problems::not_found));
}

TEST_P(PlacementRoutesTest, a_placed_pupil_gets_a_letter_a_stay_and_accepts) {
    ASSERT_TRUE(record({a_place()}));
    EXPECT_EQ(run_due_jobs(), 1U);
    auto pupil = this->pupil();
    auto letters = pupil.get("/api/own-letters");
    EXPECT_EQ(letters.at("/items/0/subject"), "Du har fått en plass");
    auto body = letters.at("/items/0/body");
    EXPECT_NE(body.find("A term in Nantes"), std::string::npos) << body;
    EXPECT_NE(body.find("Du fikk ønske nummer 1"), std::string::npos) << body;
    EXPECT_NE(body.find("16. desember 2026"), std::string::npos) << body;

    auto own = pupil.get(round_address() + "/own-application");
    EXPECT_EQ(own.at("/placement/state"), "awaiting_answer");
    EXPECT_EQ(own.at("/placement/reasons/0"), "Du fikk ønske nummer 1 på listen din.");
    auto answer_address = "/api/own-placements/" + own.at("/placement/id") + "/answer";
    EXPECT_EQ(pupil.post(answer_address, R"({"answer":"accepted"})").at("/state"), "accepted");
    EXPECT_EQ(pupil.post(answer_address, R"({"answer":"declined"})").status, 409);

    auto listed = coordinator().get(round_address() + "/placements");
    EXPECT_EQ(listed.at("/items/0/person_name"), "Sara Lindmo");
    EXPECT_EQ(listed.at("/items/0/state"), "accepted");
    EXPECT_EQ(sibling().get(round_address() + "/placements").status, 404);
    auto transaction = database().read();
    auto stay = StayStore{transaction}.find(*Id<Stay>::parse(listed.at("/items/0/stay_id")), fence());
    EXPECT_EQ(state_on(*stay, today), StayState::planned);
    EXPECT_EQ(stay->starts_on, offer_.starts_on);
}

TEST_P(PlacementRoutesTest, whoever_declines_does_not_travel) {
    ASSERT_TRUE(record({a_place()}));
    auto pupil = this->pupil();
    auto own = pupil.get(round_address() + "/own-application");
    auto declined =
        pupil.post("/api/own-placements/" + own.at("/placement/id") + "/answer", R"({"answer":"declined"})");
    EXPECT_EQ(declined.at("/state"), "declined");
    EXPECT_EQ(declined.at("/allowed_actions"), "[]");
    auto transaction = database().read();
    auto stay = StayStore{transaction}.find(*Id<Stay>::parse(own.at("/placement/stay_id")), fence());
    EXPECT_EQ(state_on(*stay, today), StayState::cancelled);
}

TEST_P(PlacementRoutesTest, the_waiting_read_their_place_on_the_list) {
    ASSERT_TRUE(record({waiting()}));
    EXPECT_EQ(run_due_jobs(), 1U);
    auto letters = pupil().get("/api/own-letters");
    EXPECT_EQ(letters.at("/items/0/subject"), "Du står på venteliste");
    EXPECT_NE(letters.at("/items/0/body").find("nummer 2 på ventelisten"), std::string::npos);
}

TEST_P(PlacementRoutesTest, a_round_is_placed_once_and_after_its_deadline) {
    ASSERT_TRUE(record({a_place()}));
    EXPECT_TRUE(record({a_place()}).error().is(problems::round_placed));
    auto transaction = database().begin();
    auto open = open_round();
    OfferRoundStore{transaction}.add(open, change());
    auto early = record_placements(transaction, fence(), open.id, Uuid::make(now), {}, placing());
    EXPECT_TRUE(early.error().is(problems::round_not_closed));
}

TEST_P(PlacementRoutesTest, nothing_is_written_when_the_decisions_do_not_fit) {
    EXPECT_TRUE(record({}).error().is(problems::placement_does_not_fit));
    EXPECT_EQ(coordinator().get(round_address() + "/placements").at("/items"), "[]");
    EXPECT_EQ(run_due_jobs(), 0U);
}

TEST_P(PlacementRoutesTest, nobody_reads_or_answers_for_someone_else) {
    ASSERT_TRUE(record({a_place()}));
    run_due_jobs();
    auto letter = "/api/own-letters/" + pupil().get("/api/own-letters").at("/items/0/id");
    auto own = pupil().get(round_address() + "/own-application");
    auto placement = "/api/own-placements/" + own.at("/placement/id");
    EXPECT_EQ(pupil().get(letter).status, 200);
    for (const auto& address : {letter, placement}) EXPECT_EQ(coordinator().get(address).status, 404) << address;
    EXPECT_EQ(coordinator().post(placement + "/answer", R"({"answer":"accepted"})").status, 404);
}

UTSYN_ON_BOTH_ENGINES(PlacementRoutesTest);

}  // namespace
}  // namespace utsyn
