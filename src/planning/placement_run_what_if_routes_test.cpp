#include "planning/placement_run_what_if_routes.hpp"

#include "mobility/mobility_application_store.hpp"
#include "mobility/placement_routes.hpp"
#include "organisation/session_routes.hpp"
#include "planning/placement_run_for_test.hpp"
#include "planning/placement_run_jobs.hpp"
#include "planning/placement_run_routes.hpp"
#include "planning/placement_run_store.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

class PlacementRunWhatIfRoutesTest : public PlacementRunsTest {
protected:
    void SetUp() override {
        PlacementRunsTest::SetUp();
        if (IsSkipped()) return;
        routes_.emplace(
            database(), today,
            std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_placement_routes,
                                                           add_placement_run_routes, add_placement_run_what_if_routes},
            std::vector{placement_run_worker});
    }

    TestClient signed_in(const std::string& name) const { return routes_->signed_in(name); }
    TestClient coordinator() const { return signed_in("koordinator@nordlia.example"); }
    std::size_t run_due_jobs() { return routes_->run_due_jobs(); }

    AnswerForTest tried(TestClient& client, const std::string& more = "") const {
        return client.post("/api/offer-rounds/" + round.to_string() + "/placement-runs",
                           R"({"policy":"least_rank","seed":1)" + more + "}");
    }
    static std::string address_of(const AnswerForTest& made) { return "/api/placement-runs/" + made.at("/run/id"); }

    /// A run that waits for the job.
    std::string queued() {
        auto run = tried_out();
        run.policy = PlacementPolicy::least_rank;
        run.decisions.clear();
        run.queued_at = now;
        auto transaction = database().begin();
        PlacementRunStore{transaction}.add(run, change());
        add_placement_run_job(transaction, run.id, now);
        transaction.commit();
        return "/api/placement-runs/" + run.id.to_string();
    }

    void withdraw(Id<MobilityApplication> id) {
        auto transaction = database().begin();
        MobilityApplicationStore applications{transaction};
        auto before = *applications.find(id, fence());
        auto after = before;
        after.withdrawn_on = today;
        EXPECT_TRUE(applications.save(before, after, change("withdrawn")));
        transaction.commit();
    }

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(PlacementRunWhatIfRoutesTest, tells_what_one_more_place_and_a_higher_ceiling_would_do) {
    auto client = coordinator();
    auto made = tried(client, R"(,"bounds":{"journey":"fastest","partners":[],"most_kilograms_co2e":0,"groups":[]})");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/has_effects"), "true");
    auto place = client.get(address_of(made) + "/what-if?offer_id=" + nantes.to_string());
    ASSERT_EQ(place.status, 200) << place.body;
    EXPECT_EQ(place.at("/placed_difference"), "0");
    auto co2 = client.get(address_of(made) + "/what-if?kilograms_co2e=100000");
    EXPECT_EQ(co2.at("/placed_difference"), "2") << co2.body;
    EXPECT_EQ(co2.at("/better"), "2");
    EXPECT_EQ(client.get(address_of(made) + "/what-if?euro=1000").status, 422);
    EXPECT_EQ(client.get(address_of(made) + "/what-if?kilograms_co2e=many").status, 422);
    EXPECT_EQ(client.get(address_of(made) + "/what-if?offer_id=that").status, 422);
    EXPECT_EQ(client.get(address_of(made) + "/what-if").at("/placed_difference"), "0");
}

TEST_P(PlacementRunWhatIfRoutesTest, tells_who_moves_when_somebody_withdraws) {
    auto client = coordinator();
    auto made = tried(client);
    auto address = address_of(made) + "/withdrawal?application_id=";
    auto withdrawal = client.get(address + of_ingrid.to_string());
    ASSERT_EQ(withdrawal.status, 200) << withdrawal.body;
    EXPECT_NE(withdrawal.at("/effect/placed"), "");
    EXPECT_EQ(client.get(address + "nobody").status, 422);
    EXPECT_EQ(client.get(address + Id<MobilityApplication>::make(now).to_string()).status, 404);
}

TEST_P(PlacementRunWhatIfRoutesTest, others_find_nothing) {
    auto client = coordinator();
    auto made = tried(client);
    for (std::string who : {"elev@nordlia.example", "koordinator@fjellheim.example"}) {
        auto other = signed_in(who);
        EXPECT_EQ(other.get(address_of(made) + "/what-if?offer_id=" + nantes.to_string()).status, 404);
        EXPECT_EQ(other.get(address_of(made) + "/withdrawal?application_id=" + of_sara.to_string()).status, 404);
        EXPECT_EQ(other.get(address_of(made) + "/events").status, 404);
        EXPECT_EQ(other.post(address_of(made) + "/cancellation", "").status, 404);
    }
}

TEST_P(PlacementRunWhatIfRoutesTest, after_a_withdrawal_as_many_as_possible_keep_their_places) {
    auto client = coordinator();
    auto made = tried(client);
    withdraw(of_sara);
    auto shown = client.get(address_of(made));
    EXPECT_EQ(shown.at("/withdrawn"), "1");
    auto kept = tried(client, R"(,"kept_run_id":")" + made.at("/run/id") + "\"");
    ASSERT_EQ(kept.status, 201) << kept.body;
    EXPECT_EQ(kept.at("/run/kept_run_id"), made.at("/run/id"));
    EXPECT_EQ(kept.at("/run/placed"), "2");
    EXPECT_EQ(kept.at("/withdrawn"), "0");
    EXPECT_EQ(kept.at("/replayable"), "true");
    EXPECT_EQ(kept.at("/has_effects"), "false");
    EXPECT_EQ(client.get(address_of(kept)).body, kept.body);
    auto unknown = tried(client, R"(,"kept_run_id":")" + Id<PlacementRun>::make(now).to_string() + "\"");
    EXPECT_EQ(unknown.status, 404);
}

TEST_P(PlacementRunWhatIfRoutesTest, a_queued_run_is_decided_by_the_job) {
    auto client = coordinator();
    auto address = queued();
    auto waiting = client.get(address);
    EXPECT_EQ(waiting.at("/allowed_actions"), R"(["cancel"])") << waiting.body;
    EXPECT_EQ(waiting.at("/decisions"), "[]");
    EXPECT_EQ(client.get(address + "/what-if?offer_id=" + nantes.to_string()).status, 409);
    EXPECT_EQ(client.post(address + "/acceptance", "", if_match(waiting)).status, 409);
    EXPECT_EQ(run_due_jobs(), 1U);
    auto decided = client.get(address);
    EXPECT_EQ(decided.at("/run/placed"), "2");
    EXPECT_EQ(decided.at("/allowed_actions"), R"(["run_again","accept"])");
    EXPECT_EQ(decided.at("/replayable"), "true");
    EXPECT_EQ(client.post(address + "/cancellation", "").status, 409);
}

TEST_P(PlacementRunWhatIfRoutesTest, of_a_cancelled_run_nothing_comes) {
    auto client = coordinator();
    auto address = queued();
    auto cancelled = client.post(address + "/cancellation", "");
    ASSERT_EQ(cancelled.status, 200) << cancelled.body;
    EXPECT_EQ(run_due_jobs(), 1U);
    auto shown = client.get(address);
    EXPECT_EQ(shown.at("/decisions"), "[]");
    EXPECT_EQ(shown.at("/run/decided_at"), "");
    EXPECT_EQ(shown.at("/allowed_actions"), R"(["run_again"])");
}

UTSYN_ON_BOTH_ENGINES(PlacementRunWhatIfRoutesTest);

}  // namespace
}  // namespace utsyn
