#include "mobility/stay_routes.hpp"

#include "funding/funding.hpp"
#include "mobility/learning_agreement_routes.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/own_learning_agreement_routes.hpp"
#include "mobility/reciprocity_routes.hpp"
#include "mobility/stay_journey_routes.hpp"
#include "mobility/stay_store.hpp"
#include "mobility/trip_routes.hpp"
#include "organisation/session_routes.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr std::string_view agreement_body =
    R"({"goals":[{"subject":"French","competence_goal":"converse","goal":"I ask my way.","evidence":"A film"}],)"
    R"("tasks":"School","supervision":"Weekly","assessment":"Report","recognition":"French"})";

class StayRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        stay_ = {.id = Id<Stay>::make(now),
                 .organisation_id = school(),
                 .person_id = made<Person>("pupil"),
                 .partner_id = made<Partner>("relation.nantes"),
                 .starts_on = {2026, 12, 1},
                 .ends_on = {2026, 12, 14}};
        auto transaction = database().begin();
        StayStore{transaction}.add(stay_, change());
        transaction.commit();
        routes_.emplace(database(), today,
                        std::initializer_list<void (*)(http::Router&)>{
                            add_session_routes, add_stay_routes, add_stay_journey_routes, add_trip_routes,
                            add_learning_agreement_routes, add_own_learning_agreement_routes, add_reciprocity_routes});
    }
    TestClient coordinator() const { return routes_->signed_in("koordinator@nordlia.example"); }
    TestClient head() const { return routes_->signed_in("rektor@nordlia.example"); }
    TestClient teacher() const { return routes_->signed_in("laerer@nordlia.example"); }
    TestClient pupil() const { return routes_->signed_in("elev@nordlia.example"); }
    TestClient sibling() const { return routes_->signed_in("koordinator@fjellheim.example"); }

    std::string address() const { return "/api/stays/" + stay_.id.to_string(); }
    std::string own_address() const { return "/api/own-stays/" + stay_.id.to_string(); }

    Stay stay_;

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(StayRoutesTest, journeys_are_compared_and_one_is_chosen_with_its_reason) {
    auto coordinator = this->coordinator();
    auto journeys = coordinator.get(address() + "/journeys");
    ASSERT_EQ(journeys.status, 200) << journeys.body;
    EXPECT_EQ(journeys.at("/comparison/from/town"), "Trondheim");
    EXPECT_EQ(journeys.at("/comparison/to/town"), "Nantes");
    EXPECT_EQ(journeys.at("/comparison/options/0/mode"), "plane");
    EXPECT_EQ(journeys.at("/comparison/options/1/mode"), "train+ferry+train");
    EXPECT_EQ(journeys.at("/grant/green/lines/0/amount"), "417.00");
    EXPECT_EQ(journeys.at("/grant/standard/lines/0/amount"), "309.00");
    EXPECT_NE(journeys.at("/grant/green/total/high"), journeys.at("/grant/standard/total/high"));
    EXPECT_EQ(journeys.at("/rate_revision"), "0");
    EXPECT_EQ(coordinator.get(address() + "/journeys?rate_revision=1").status, 404);
    load_shipped_rates(database(), now);
    EXPECT_EQ(coordinator.get(address() + "/journeys?rate_revision=1").at("/rate_revision"), "1");
    auto shown = coordinator.get(address());
    auto without_reason = coordinator.put(address() + "/journey", R"({"mode":"plane","reason":""})", if_match(shown));
    EXPECT_EQ(without_reason.at("/errors/0/pointer"), "/reason");
    auto chosen =
        coordinator.put(address() + "/journey", R"({"mode":"plane","reason":"Exam the day before"})", if_match(shown));
    EXPECT_EQ(chosen.at("/stay/journey/mode"), "plane");
    EXPECT_EQ(chosen.at("/stay/journey/kilometres"), journeys.at("/comparison/options/0/km"));
    EXPECT_EQ(pupil().get(own_address()).at("/stay/journey/reason"), "Exam the day before");
}

TEST_P(StayRoutesTest, a_journey_far_beyond_the_best_waits_for_the_head) {
    auto coordinator = this->coordinator();
    auto flying = coordinator.put(address() + "/journey", R"({"mode":"plane","reason":"Exam the day before"})",
                                  if_match(coordinator.get(address())));
    EXPECT_EQ(flying.at("/journey_state"), "awaiting_approval");
    EXPECT_EQ(coordinator.post(address() + "/journey-approval", "", if_match(flying)).status, 404);
    auto head = this->head();
    auto shown = head.get(address());
    EXPECT_EQ(shown.at("/allowed_actions"), R"(["approve_journey"])");
    auto approved = head.post(address() + "/journey-approval", "", if_match(shown));
    ASSERT_EQ(approved.status, 200) << approved.body;
    EXPECT_EQ(approved.at("/journey_state"), "approved");
    EXPECT_NE(approved.at("/journey_approved_by"), "");
    EXPECT_EQ(head.post(address() + "/journey-approval", "", if_match(approved)).status, 409);
    EXPECT_EQ(head.get(address() + "/history").at("/items/0/action"), "journey-approved");
    auto by_train = coordinator.put(address() + "/journey", R"({"mode":"train+ferry+train","reason":"Time enough"})",
                                    if_match(coordinator.get(address())));
    EXPECT_EQ(by_train.at("/journey_state"), "chosen");
}

TEST_P(StayRoutesTest, a_corrected_leg_is_kept_for_the_school_and_shown_with_who_and_when) {
    auto coordinator = this->coordinator();
    auto before = coordinator.get(address() + "/journeys");
    auto from = before.at("/comparison/options/1/legs/0/from");
    auto to = before.at("/comparison/options/1/legs/0/to");
    auto body = [&](std::string_view a, std::string_view b, std::string_view km) {
        return fmt::format(
            R"({{"mode":"train","from_place":"{}","to_place":"{}","km":{},"hours":11.5,"note":"As booked"}})", a, b,
            km);
    };
    const auto corrections =
        "/api/partners/" + coordinator.get(address()).at("/stay/partner_id") + "/journey-corrections";
    auto corrected = coordinator.post(corrections, body(from, to, "700"));
    ASSERT_EQ(corrected.status, 204) << corrected.body;
    EXPECT_EQ(coordinator.post(corrections, body(to, from, "710.5")).status, 204);
    auto after = coordinator.get(address() + "/journeys");
    EXPECT_EQ(std::stod(after.at("/comparison/options/1/legs/0/km")), 710.5);
    EXPECT_EQ(after.at("/comparison/options/1/legs/0/correction/corrected_by"), "Ingrid Solvang");
    EXPECT_EQ(after.at("/comparison/options/1/legs/0/correction/corrected_on"), "2026-11-16");
    EXPECT_EQ(coordinator.post(corrections, body("Oslo", "Mars", "1")).status, 422);
    EXPECT_EQ(teacher().post(corrections, body(from, to, "1")).status, 404);
    EXPECT_EQ(sibling().post(corrections, body(from, to, "1")).status, 404);
    const auto correction = "/api/journey-corrections/" + after.at("/comparison/options/1/legs/0/correction/id");
    EXPECT_EQ(sibling().remove(correction).status, 404);
    EXPECT_EQ(coordinator.remove(correction).status, 204);
    EXPECT_EQ(coordinator.remove(correction).status, 404);
    EXPECT_EQ(coordinator.get(address() + "/journeys").body, before.body);
}

TEST_P(StayRoutesTest, the_official_distance_decides_the_band_of_the_stay_and_its_offer) {
    auto coordinator = this->coordinator();
    const auto before = coordinator.get(address() + "/journeys");
    EXPECT_EQ(before.at("/comparison/band"), "500-1999");
    const auto distance = "/api/partners/" + coordinator.get(address()).at("/stay/partner_id") + "/official-distance";
    constexpr auto entered = R"({"km":2003.5,"evidence":"Printed on 3 May, folder 12"})";
    EXPECT_EQ(sibling().put(distance, entered).status, 404);
    EXPECT_EQ(coordinator.put(distance, R"({"km":2003.5,"evidence":""})").at("/errors/0/pointer"), "/evidence");
    ASSERT_EQ(coordinator.put(distance, entered).status, 204);
    const auto after = coordinator.get(address() + "/journeys");
    EXPECT_EQ(after.at("/comparison/band"), "2000-2999");
    EXPECT_EQ(after.at("/grant/standard/lines/0/amount"), "395.00");
    EXPECT_EQ(after.at("/official_distance/evidence"), "Printed on 3 May, folder 12");
    EXPECT_EQ(after.at("/official_distance/entered_by"), "Ingrid Solvang");
    EXPECT_EQ(after.at("/official_distance/entered_on"), "2026-11-16");
    EXPECT_EQ(sibling().remove(distance).status, 404);
    EXPECT_EQ(coordinator.remove(distance).status, 204);
    EXPECT_EQ(coordinator.remove(distance).status, 404);
    EXPECT_EQ(coordinator.get(address() + "/journeys").body, before.body);
}

TEST_P(StayRoutesTest, a_stay_that_has_not_begun_is_cancelled_rather_than_broken_off) {
    auto coordinator = this->coordinator();
    auto shown = coordinator.get(address());
    EXPECT_EQ(coordinator.post(address() + "/break-off", R"({"reason":"Ill"})", if_match(shown)).status, 409);
    auto cancelled = coordinator.post(address() + "/cancellation", R"({"reason":"Ill"})", if_match(shown));
    EXPECT_EQ(cancelled.at("/row/state"), "cancelled");
    EXPECT_EQ(cancelled.at("/allowed_actions"), "[]");
}

TEST_P(StayRoutesTest, a_pupil_chooses_goals_signs_and_prints_her_learning_agreement) {
    auto coordinator = this->coordinator();
    auto made = coordinator.post(address() + "/learning-agreement", agreement_body);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(coordinator.post(address() + "/learning-agreement", agreement_body).status, 409);
    auto pupil = this->pupil();
    auto own = own_address() + "/learning-agreement";
    auto goals =
        R"({"goals":[{"subject":"French","competence_goal":"write","goal":"I write home.","evidence":"Letters"}]})";
    auto chosen = pupil.put(own + "/goals", goals, if_match(pupil.get(own)));
    EXPECT_EQ(chosen.at("/learning_agreement/goals/0/goal"), "I write home.");
    EXPECT_EQ(chosen.at("/allowed_actions"), R"(["edit","sign_pupil"])");
    auto by_pupil = pupil.post(own + "/signature", "", if_match(chosen));
    EXPECT_EQ(by_pupil.at("/state"), "awaiting_signatures");
    EXPECT_EQ(by_pupil.at("/learning_agreement/pupil_signature/name"), "Sara Lindmo");
    EXPECT_EQ(pupil.put(own + "/goals", goals, if_match(by_pupil)).status, 409);
    EXPECT_TRUE(pupil.get(own + "/document.pdf").body.starts_with("%PDF"));
    auto one = "/api/learning-agreements/" + made.at("/learning_agreement/id");
    auto by_host = coordinator.post(one + "/host-signature", R"({"name":"Marie Dubois","signed_on":"2026-11-16"})",
                                    if_match(coordinator.get(one)));
    auto by_home = coordinator.post(one + "/home-signature", R"({"name":"Ingrid Solvang","signed_on":"2026-11-16"})",
                                    if_match(by_host));
    EXPECT_EQ(by_home.at("/state"), "agreed");
    EXPECT_EQ(coordinator.get(address()).at("/learning_agreement_state"), "agreed");
}

TEST_P(StayRoutesTest, every_reading_by_staff_is_journalled) {
    auto teacher = this->teacher();
    EXPECT_EQ(teacher.get("/api/stays?direction=outgoing").at("/items/0/person_name"), "Sara Lindmo");
    EXPECT_EQ(teacher.get(address()).at("/allowed_actions"), "[]");
    EXPECT_EQ(teacher.get(address() + "/journeys").status, 200);
    EXPECT_EQ(pupil().get(own_address()).status, 200);
    auto history = teacher.get(address() + "/history");
    for (std::string line : {"0", "1", "2"}) {
        EXPECT_EQ(history.at("/items/" + line + "/action"), "read") << line;
        EXPECT_EQ(history.at("/items/" + line + "/person_name"), "Guro Lianes") << line;
    }
    EXPECT_EQ(history.at("/items/3/action"), "created");
}

TEST_P(StayRoutesTest, reciprocity_counts_those_who_have_begun) {
    auto address = "/api/partners/" + stay_.partner_id.to_string() + "/reciprocity";
    auto coordinator = this->coordinator();
    EXPECT_EQ(coordinator.get(address).at("/lines"), "[]");
    auto transaction = database().begin();
    auto begun = stay_;
    begun.id = Id<Stay>::make(now);
    begun.starts_on = today;
    StayStore{transaction}.add(begun, change());
    transaction.commit();
    auto shown = coordinator.get(address);
    EXPECT_EQ(shown.at("/sent"), "1");
    EXPECT_EQ(shown.at("/lines/0/year"), "2026/27");
    EXPECT_EQ(shown.at("/lines/0/sent/quota"), "6");
    EXPECT_EQ(shown.at("/balance"), "balanced");
    EXPECT_EQ(sibling().get(address).status, 404);
}

TEST_P(StayRoutesTest, nobody_else_reaches_a_stay) {
    auto made = coordinator().post(address() + "/learning-agreement", agreement_body);
    auto one = "/api/learning-agreements/" + made.at("/learning_agreement/id");
    auto sibling = this->sibling();
    for (const auto& path : {address(), address() + "/journeys", address() + "/history", own_address(), one,
                             one + "/document.pdf", own_address() + "/learning-agreement"})
        EXPECT_EQ(sibling.get(path).status, 404) << path;
    EXPECT_EQ(sibling.get("/api/stays").at("/items"), "[]");
    EXPECT_EQ(sibling.post(address() + "/learning-agreement", agreement_body).status, 404);
    EXPECT_EQ(coordinator().get(own_address()).status, 404);
    EXPECT_EQ(pupil().get(address()).status, 404);
    EXPECT_EQ(pupil().get("/api/own-stays").at("/items/0/partner_name"), "Lycée des Trois Rivières");
}

UTSYN_ON_BOTH_ENGINES(StayRoutesTest);

}  // namespace
}  // namespace utsyn
