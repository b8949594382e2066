#include "mobility/training_abroad_routes.hpp"

#include "mobility/mobility_for_test.hpp"
#include "mobility/stay_funding_routes.hpp"
#include "mobility/training_abroad_store.hpp"
#include "mobility/training_abroad_watch.hpp"
#include "organisation/session_routes.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr std::string_view posting =
    R"({"route":"a","employer_home":"Maskinfabrikken","employer_abroad":"Atelier Vauban"})";
constexpr std::string_view employment = R"({"route":"b","employer_abroad":"Restaurant am Deich"})";

class TrainingAbroadRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        stay = {.id = Id<Stay>::make(now),
                .organisation_id = made<Organisation>("sundby"),
                .person_id = made<Person>("pupil"),
                .partner_id = made<Partner>("relation.lille"),
                .direction = Direction::outgoing,
                .activity = Activity::internship,
                .who = Who::pupils,
                .starts_on = {2026, 6, 1},
                .ends_on = {2026, 7, 20}};
        auto transaction = database().begin();
        StayStore{transaction}.add(stay, change());
        transaction.commit();
        routes.emplace(database(), today,
                       std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_stay_funding_routes,
                                                                      add_training_abroad_routes});
        coordinator.emplace(routes->signed_in("koordinator@sundby.example"));
    }

    std::string of_stay() const { return "/api/stays/" + stay.id.to_string() + "/training-abroad"; }
    std::string begun(std::string_view places = posting) {
        const auto created = coordinator->post(of_stay(), std::string{places});
        EXPECT_EQ(created.status, 201) << created.body;
        return "/api/trainings-abroad/" + std::string{created.at("/training_abroad/id")};
    }
    TestClient::Headers version_of(const std::string& path) { return if_match(coordinator->get(path)); }
    AnswerForTest post(const std::string& path, std::string_view below, const std::string& body) {
        return coordinator->post(path + std::string{below}, body, version_of(path));
    }
    AnswerForTest claim(const std::string& path, std::string_view day) {
        return post(path, "/claim", fmt::format(R"({{"claimant":"employer","claimed_on":"{}"}})", day));
    }
    std::vector<Alarm> alarms_on(Date day) {
        auto transaction = database().begin();
        const auto at = Authority::for_program(made<Organisation>("sundby"));
        std::vector<Alarm> alarms;
        add_unclaimed_trainings({transaction, at, day, Language{}, [](Permission) { return true; }}, alarms);
        return alarms;
    }

    Stay stay;
    std::optional<MobilityRoutesForTest> routes;
    std::optional<TestClient> coordinator;
};

TEST_P(TrainingAbroadRoutesTest, T66_a_posting_is_followed_from_contract_to_claim) {
    EXPECT_EQ(coordinator->get(of_stay()).at("/allowed_actions/0"), "begin");
    const auto path = begun();
    auto shown = coordinator->get(path);
    EXPECT_EQ(shown.at("/steps/0/step"), "training_contract");
    EXPECT_EQ(shown.at("/done"), "0");
    EXPECT_EQ(shown.at("/needed"), "9");
    EXPECT_EQ(shown.at("/claim_deadline/last_day"), "2026-11-20");
    EXPECT_EQ(shown.at("/claim_deadline/certainty"), "second_hand");
    EXPECT_EQ(shown.at("/claim_deadline/sources/0/id"), "S-39");
    const auto ticked = post(path, "/done-steps", R"({"step":"insurance","done_on":"2026-05-20"})");
    ASSERT_EQ(ticked.status, 200) << ticked.body;
    EXPECT_EQ(ticked.at("/done"), "1");
    EXPECT_EQ(ticked.at("/steps/4/done_by"), "Mette Sundgaard");
    EXPECT_EQ(coordinator->remove(path + "/done-steps/insurance", version_of(path)).at("/done"), "0");
    const auto assessed = post(path, "/assessment-before",
                               R"({"outcome":"approved","assessor":"Mette","assessed_on":"2026-05-30","note":""})");
    EXPECT_EQ(assessed.at("/done"), "1") << assessed.body;
    const auto claimed = claim(path, "2026-11-16");
    EXPECT_EQ(claimed.at("/training_abroad/claim/claimant"), "employer") << claimed.body;
    EXPECT_EQ(coordinator->remove(path + "/claim", version_of(path)).at("/done"), "1");
    EXPECT_EQ(coordinator->get(path + "/history").at("/items/0/action"), "claim-withdrawn");
    EXPECT_EQ(coordinator->get(of_stay()).at("/training_abroad/training_abroad/places/employer_home"),
              "Maskinfabrikken");
}

TEST_P(TrainingAbroadRoutesTest, T66_a_claim_a_day_late_is_refused_with_the_last_day) {
    stay.ends_on = Date{2026, 7, 15};
    {
        auto transaction = database().begin();
        auto before = StayStore{transaction}.find(stay.id, Authority::for_program(stay.organisation_id));
        auto after = stay;
        after.version = before->version;
        ASSERT_TRUE(StayStore{transaction}.save(*before, after, change("edited")));
        transaction.commit();
    }
    const auto path = begun();
    const auto late = claim(path, "2026-11-16");
    EXPECT_EQ(late.status, 409);
    EXPECT_NE(late.at("/title").find("15. november 2026"), std::string::npos) << late.body;
    EXPECT_EQ(claim(path, "2026-11-15").status, 200);
}

TEST_P(TrainingAbroadRoutesTest, employment_abroad_counts_from_an_expense_that_must_be_known) {
    const auto path = begun(employment);
    EXPECT_EQ(coordinator->get(path).at("/claim_deadline"), "");
    EXPECT_NE(claim(path, "2026-11-16").at("/type").find("claim-needs-expense"), std::string::npos);
    const auto corrected = coordinator->put(
        path, R"({"route":"b","employer_abroad":"Restaurant am Deich","first_expense_on":"2026-08-01"})",
        version_of(path));
    EXPECT_EQ(corrected.at("/claim_deadline/last_day"), "2026-12-01") << corrected.body;
}

TEST_P(TrainingAbroadRoutesTest, there_is_one_for_a_stay_and_none_where_the_programme_does_not_pay) {
    begun();
    EXPECT_EQ(coordinator->post(of_stay(), std::string{posting}).status, 409);
    auto other = stay;
    other.id = Id<Stay>::make(now);
    other.organisation_id = school();
    other.partner_id = made<Partner>("relation.nantes");
    {
        auto transaction = database().begin();
        StayStore{transaction}.add(other, change());
        transaction.commit();
    }
    const auto path = "/api/stays/" + other.id.to_string() + "/training-abroad";
    auto norwegian = routes->signed_in("koordinator@nordlia.example");
    EXPECT_EQ(norwegian.get(path).at("/allowed_actions"), "[]");
    EXPECT_NE(norwegian.post(path, std::string{posting}).at("/type").find("training-abroad-not-possible"),
              std::string::npos);
}

TEST_P(TrainingAbroadRoutesTest, others_see_nothing_and_the_learner_sees_her_own_and_changes_nothing) {
    const auto path = begun();
    auto stranger = routes->signed_in("internationellt@bjorkvik.example");
    EXPECT_EQ(stranger.get(path).status, 404);
    auto sibling = routes->signed_in("koordinator@nordlia.example");
    EXPECT_EQ(sibling.get(path).status, 404);
    auto learner = routes->signed_in("elev@nordlia.example");
    const auto own = learner.get("/api/own-stays/" + stay.id.to_string() + "/training-abroad");
    EXPECT_EQ(own.at("/training_abroad/needed"), "9") << own.body;
    EXPECT_EQ(own.at("/training_abroad/allowed_actions"), "[]");
    EXPECT_EQ(learner.get(path).status, 404);
}

TEST_P(TrainingAbroadRoutesTest, T66_opu_and_erasmus_stand_beside_each_other_and_no_cost_is_paid_by_both) {
    const auto path = begun();
    const auto grants = coordinator->get(path + "/grants");
    ASSERT_EQ(grants.status, 200) << grants.body;
    EXPECT_EQ(grants.at("/opu/programme"), "opu");
    EXPECT_EQ(grants.at("/opu/not_known/0"), "employer_refund");
    EXPECT_EQ(grants.at("/erasmus/programme"), "erasmus_vet");
    EXPECT_EQ(grants.at("/erasmus/agency"), "DK");
    const auto fundings = "/api/stays/" + stay.id.to_string() + "/stay-fundings";
    EXPECT_EQ(coordinator->post(fundings, R"({"payer":"opu","note":""})").at("/funded_twice"), "[]");
}

TEST_P(TrainingAbroadRoutesTest, an_unclaimed_refund_is_told_from_so_many_days_before_its_last_day) {
    const auto path = begun();
    const Date last_day{2026, 11, 20};
    const Days notice{training_abroad_limits().claim_notice_days};
    EXPECT_TRUE(alarms_on(last_day - notice - Days{1}).empty());
    const auto first = alarms_on(last_day - notice);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].due, last_day);
    EXPECT_EQ(first[0].link, path.substr(std::string_view{"/api"}.size()));
    EXPECT_FALSE(first[0].urgent);
    EXPECT_FALSE(alarms_on(last_day - Days{8})[0].urgent);
    EXPECT_TRUE(alarms_on(last_day - Days{7})[0].urgent);
    EXPECT_EQ(alarms_on(last_day).size(), 1U);
    EXPECT_TRUE(alarms_on(last_day + Days{1}).empty());
    claim(path, "2026-11-16");
    EXPECT_TRUE(alarms_on(last_day).empty());
}

UTSYN_ON_BOTH_ENGINES(TrainingAbroadRoutesTest);

}  // namespace
}  // namespace utsyn
