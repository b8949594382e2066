#include "planning/placement_run_routes.hpp"

#include "mobility/mobility_for_test.hpp"
#include "mobility/placement_letter_jobs.hpp"
#include "mobility/placement_routes.hpp"
#include "organisation/session_routes.hpp"
#include "planning/placement/run_form.hpp"
#include "planning/placement_run_for_test.hpp"
#include "planning/round_demand_routes.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <set>

namespace utsyn {
namespace {

class PlacementRunRoutesTest : public PlacementRunsTest {
protected:
    void SetUp() override {
        PlacementRunsTest::SetUp();
        if (IsSkipped()) return;
        routes_.emplace(
            database(), today,
            std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_placement_routes,
                                                           add_placement_run_routes, add_round_demand_routes},
            std::vector{placement_letters_worker});
    }

    TestClient signed_in(const std::string& name) const { return routes_->signed_in(name + "@nordlia.example"); }
    TestClient coordinator() const { return signed_in("koordinator"); }
    std::size_t run_due_jobs() { return routes_->run_due_jobs(); }
    TestClient sibling() const { return routes_->signed_in("koordinator@fjellheim.example"); }

    static std::string runs_of(Id<OfferRound> of) { return "/api/offer-rounds/" + of.to_string() + "/placement-runs"; }
    std::string placements() const { return "/api/offer-rounds/" + round.to_string() + "/placements"; }
    AnswerForTest run(TestClient& client, int seed = 1) const {
        return client.post(runs_of(round), fmt::format(R"({{"policy":"by_points","seed":{}}})", seed));
    }
    /// The hash that the file of a run comes to when it is computed again, as `utsyn place --replay` does.
    static std::string hash_of_replayed(TestClient& client, const AnswerForTest& made) {
        auto file = client.get(address_of(made) + "/file");
        EXPECT_EQ(file.status, 200) << file.body;
        auto read = read_placement_run(file.body);
        if (!read) return read.error().errors.front().pointer + " " + read.error().errors.front().reason;
        return hash_of(read->instance, place_again(*read)->outcome, read->policy, read->seed);
    }
    static std::string address_of(const AnswerForTest& made) { return "/api/placement-runs/" + made.at("/run/id"); }

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(PlacementRunRoutesTest, a_run_shows_who_gets_what_and_why_by_name) {
    auto client = coordinator();
    auto made = run(client);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/run/placed"), "2");
    EXPECT_EQ(made.at("/run/unplaced"), "1");
    EXPECT_EQ(made.at("/decisions/0/person_name"), "Guro Lianes");
    EXPECT_EQ(made.at("/decisions/2/person_name"), "Sara Lindmo");
    EXPECT_EQ(made.at("/decisions/2/offer_title"), "A term in Nantes");
    EXPECT_EQ(made.at("/decisions/2/reasons/0"), "Du fikk ønske nummer 1 på listen din.");
    EXPECT_EQ(made.at("/places/0/title"), "A term in Nantes");
    EXPECT_EQ(made.at("/places/0/placed"), "1");
    EXPECT_EQ(made.at("/places/0/first_choices"), "2");
    EXPECT_EQ(made.at("/places/1/choices"), "3");
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
}

TEST_P(PlacementRunRoutesTest, trying_out_tells_nobody) {
    auto client = coordinator();
    run(client);
    EXPECT_EQ(client.get(placements()).at("/items"), "[]");
    EXPECT_EQ(run_due_jobs(), 0U);
}

TEST_P(PlacementRunRoutesTest, the_same_seed_comes_to_the_same_end) {
    auto client = coordinator();
    auto first = run(client, 7);
    auto again = run(client, 7);
    EXPECT_EQ(again.at("/hash"), first.at("/hash"));
    EXPECT_EQ(again.at("/decisions"), first.at("/decisions"));
    EXPECT_EQ(again.at("/replayable"), "true");
    EXPECT_NE(run(client, 8).at("/hash"), first.at("/hash"));
    EXPECT_EQ(client.get(runs_of(round)).at("/items/2/seed"), "7");
}

TEST_P(PlacementRunRoutesTest, accepting_gives_places_stays_and_letters) {
    auto client = coordinator();
    auto made = run(client);
    EXPECT_EQ(made.at("/allowed_actions"), R"(["run_again","accept"])");
    auto accepted = client.post(address_of(made) + "/acceptance", "", if_match(made));
    ASSERT_EQ(accepted.status, 200) << accepted.body;
    EXPECT_EQ(accepted.at("/run/accepted_on"), "2026-11-16");
    EXPECT_EQ(accepted.at("/allowed_actions"), "[]");
    EXPECT_EQ(accepted.at("/hash"), made.at("/hash"));
    auto recorded = client.get(placements());
    EXPECT_EQ(recorded.at("/items/2/person_name"), "Sara Lindmo");
    EXPECT_EQ(recorded.at("/items/2/state"), "awaiting_answer");
    EXPECT_EQ(recorded.at("/items/2/offer_title"), "A term in Nantes");
    EXPECT_NE(recorded.at("/items/2/stay_id"), "");
    EXPECT_EQ(run_due_jobs(), 1U);
}

TEST_P(PlacementRunRoutesTest, a_round_is_placed_once) {
    auto client = coordinator();
    auto made = run(client, 1);
    auto other = run(client, 2);
    auto accepted = client.post(address_of(made) + "/acceptance", "", if_match(made));
    ASSERT_EQ(accepted.status, 200) << accepted.body;
    auto again = client.post(address_of(made) + "/acceptance", "", if_match(accepted));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.at("/type"), "/problems/run-accepted");
    auto late = client.post(address_of(other) + "/acceptance", "", if_match(other));
    EXPECT_EQ(late.status, 409);
    EXPECT_EQ(late.at("/type"), "/problems/round-placed");
    EXPECT_EQ(client.get(address_of(other)).at("/allowed_actions"), "[]");
}

TEST_P(PlacementRunRoutesTest, whoever_accepts_names_the_run_that_she_saw) {
    auto client = coordinator();
    auto made = run(client);
    EXPECT_EQ(client.post(address_of(made) + "/acceptance").status, 428);
    EXPECT_EQ(client.post(address_of(made) + "/acceptance", "", {{"If-Match", "\"v9-0\""}}).status, 412);
    EXPECT_EQ(client.get(placements()).at("/items"), "[]");
}

TEST_P(PlacementRunRoutesTest, a_round_that_is_open_may_be_tried_out_but_not_placed) {
    auto client = coordinator();
    auto made = client.post(runs_of(add_round(today + Days{3})), R"({"policy":"by_points","seed":1})");
    ASSERT_EQ(made.status, 201) << made.body;
    auto early = client.post(address_of(made) + "/acceptance", "", if_match(made));
    EXPECT_EQ(early.status, 409);
    EXPECT_EQ(early.at("/type"), "/problems/round-not-closed");
}

TEST_P(PlacementRunRoutesTest, reading_a_run_is_written_down_for_each_application) {
    auto client = coordinator();
    auto made = run(client);
    client.get(address_of(made));
    auto transaction = database().read();
    auto journal = history_of(transaction, fence(), "mobility_application", of_sara.uuid);
    auto reads = std::ranges::count(journal, "read", [](const auto& entry) { return entry.action; });
    EXPECT_GE(reads, 2);
}

TEST_P(PlacementRunRoutesTest, a_seed_is_a_whole_number_that_a_browser_can_hold) {
    auto client = coordinator();
    EXPECT_EQ(run(client, -1).at("/errors/0/pointer"), "/seed");
    auto unknown = client.post(runs_of(round), R"({"policy":"by_height","seed":1})");
    EXPECT_EQ(unknown.at("/errors/0/pointer"), "/policy");
}

TEST_P(PlacementRunRoutesTest, demand_is_shown_before_anything_is_placed) {
    auto demand = coordinator().get("/api/offer-rounds/" + round.to_string() + "/demand");
    ASSERT_EQ(demand.status, 200) << demand.body;
    EXPECT_EQ(demand.at("/applicants"), "3");
    EXPECT_EQ(demand.at("/places"), "2");
    EXPECT_EQ(demand.at("/offers/0/title"), "A term in Valencia");
    EXPECT_EQ(demand.at("/offers/0/choices"), "3");
    EXPECT_EQ(demand.at("/offers/0/eligible"), "3");
    EXPECT_EQ(demand.at("/without_eligible_choice"), "[]");
}

TEST_P(PlacementRunRoutesTest, each_policy_says_what_it_promises_and_can_be_run_again_to_the_same_end) {
    auto client = coordinator();
    std::set<std::string> promises;
    for (std::string policy : {"by_points", "least_rank", "greedy", "generous", "fair_share"}) {
        auto made = client.post(runs_of(round), R"({"seed":1,"policy":")" + policy + R"("})");
        ASSERT_EQ(made.status, 201) << made.body;
        EXPECT_EQ(made.at("/replayable"), "true");
        promises.insert(made.at("/promise"));
    }
    EXPECT_EQ(promises.size(), 5U);
    auto grouped = client.post(runs_of(round), R"({"policy":"fair_share","seed":1,"grouping":"programme"})");
    EXPECT_FALSE(promises.contains(grouped.at("/promise")));
    EXPECT_EQ(grouped.at("/run/grouping"), "programme");
}

TEST_P(PlacementRunRoutesTest, whoever_is_fixed_by_hand_keeps_her_place_in_the_next_run) {
    auto client = coordinator();
    auto fixed = fmt::format(R"({{"policy":"by_points","seed":1,"fixed":[{{"application_id":"{}","offer_id":"{}"}}]}})",
                             of_guro.to_string(), nantes.to_string());
    auto made = client.post(runs_of(round), fixed);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/decisions/0/person_name"), "Guro Lianes");
    EXPECT_EQ(made.at("/decisions/0/offer_title"), "A term in Nantes");
    EXPECT_EQ(made.at("/decisions/0/fixed"), "true");
    EXPECT_EQ(made.at("/decisions/0/reasons/1"), "Skolen har selv gitt deg denne plassen.");
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
    auto refused = client.post(
        runs_of(round),
        fmt::format(R"({{"policy":"by_points","seed":1,"fixed":[{{"application_id":"{}","offer_id":"{}"}}]}})",
                    of_ingrid.to_string(), nantes.to_string()));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/fixed/0/offer_id");
}

TEST_P(PlacementRunRoutesTest, a_run_within_bounds_keeps_them_and_can_be_shown_again) {
    auto client = coordinator();
    auto made = client.post(
        runs_of(round),
        R"({"policy":"least_rank","seed":1,"bounds":{"journey":"fastest","partners":[],"most_kilograms_co2e":0,)"
        R"("most_grant":{"minor":900000,"currency":"EUR"},)"
        R"("groups":[{"grouping":"year_level","group":"2","least":0,"most":2}]}})");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/run/placed"), "0");
    EXPECT_EQ(made.at("/run/placed_at_most"), "0");
    EXPECT_EQ(made.at("/run/bounds/journey"), "fastest");
    EXPECT_EQ(made.at("/run/bounds/groups/0/most"), "2");
    EXPECT_EQ(made.at("/costs/0/most"), "900000");
    EXPECT_EQ(made.at("/costs/1/kind"), "co2");
    EXPECT_EQ(made.at("/costs/1/used"), "0");
    EXPECT_EQ(made.at("/clash"), "[]");
    EXPECT_EQ(made.at("/replayable"), "true");
    EXPECT_NE(made.at("/decisions/2/reasons/0").find("CO2-tak"), std::string::npos) << made.body;
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
    EXPECT_EQ(client.get(runs_of(round)).at("/items/0/bounds/most_grant/minor"), "900000");
}

TEST_P(PlacementRunRoutesTest, bounds_that_clash_are_told_and_cannot_be_accepted) {
    auto client = coordinator();
    auto made = client.post(
        runs_of(round),
        R"({"policy":"least_rank","seed":1,"bounds":{"journey":"least_co2","partners":[],"most_kilograms_co2e":0,)"
        R"("groups":[{"grouping":"year_level","group":"2","least":1}]}})");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/clash/0"), "Fra trinn 2 får minst 1 plass.");
    EXPECT_EQ(made.at("/clash/1"), "Reisene til alle slipper ut høyst 0 kg CO2e.");
    EXPECT_EQ(made.at("/allowed_actions"), R"(["run_again"])");
    EXPECT_EQ(client.post(address_of(made) + "/acceptance", "", if_match(made)).status, 409);
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
}

TEST_P(PlacementRunRoutesTest, bounds_that_a_policy_does_not_take_are_refused) {
    auto client = coordinator();
    auto by_points = client.post(
        runs_of(round),
        R"({"policy":"by_points","seed":1,"bounds":{"journey":"fastest","partners":[],"most_kilograms_co2e":9,"groups":[]}})");
    EXPECT_EQ(by_points.status, 422);
    EXPECT_EQ(by_points.at("/errors/0/pointer"), "/bounds/ceilings");
    auto unknown = client.post(
        runs_of(round),
        R"({"policy":"greedy","seed":1,"bounds":{"journey":"fastest","partners":[],"groups":[{"grouping":"school","group":"?"}]}})");
    EXPECT_EQ(unknown.status, 422);
    EXPECT_EQ(unknown.at("/errors/0/pointer"), "/bounds/groups/0/group");
    EXPECT_EQ(client.get(runs_of(round)).at("/items"), "[]");
    EXPECT_EQ(client.get("/api/offer-rounds/" + round.to_string() + "/demand").at("/policies_under_ceilings"),
              R"(["least_rank","greedy","generous","fair_share"])");
}

TEST_P(PlacementRunRoutesTest, the_file_of_a_run_by_points_and_lottery_is_replayed_to_its_hash) {
    auto client = coordinator();
    for (int seed : {1, 7, 8}) {
        auto made = run(client, seed);
        EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
    }
}

TEST_P(PlacementRunRoutesTest, the_file_of_a_run_under_a_ceiling_is_replayed_to_its_hash) {
    auto client = coordinator();
    auto made = client.post(
        runs_of(round),
        R"({"policy":"least_rank","seed":3,"bounds":{"journey":"fastest","partners":[],"most_kilograms_co2e":700,)"
        R"("groups":[{"grouping":"year_level","group":"2","most":1}]}})");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/run/placed"), "1");
    EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
}

TEST_P(PlacementRunRoutesTest, the_file_of_a_run_that_kept_another_is_replayed_to_its_hash) {
    auto client = coordinator();
    auto made = client.post(runs_of(round), fmt::format(R"({{"policy":"by_points","seed":5,"kept_run_id":"{}"}})",
                                                        run(client, 1).at("/run/id")));
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
    EXPECT_EQ(client.get(address_of(made) + "/file").at("/kept"), "[2,0,1]");
}

TEST_P(PlacementRunRoutesTest, the_file_of_a_run_names_nobody_and_its_reading_is_written_down) {
    auto client = coordinator();
    auto made = client.post(
        runs_of(round),
        R"({"policy":"least_rank","seed":1,"bounds":{"journey":"least_co2","partners":[],"most_kilograms_co2e":0,)"
        R"("groups":[{"grouping":"programme","group":"elektro","least":1}]}})");
    auto reads = [&] {
        auto transaction = database().read();
        auto journal = history_of(transaction, fence(), "mobility_application", of_sara.uuid);
        return std::ranges::count(journal, "read", [](const auto& entry) { return entry.action; });
    };
    auto before = reads();
    auto file = client.get(address_of(made) + "/file");
    EXPECT_EQ(reads(), before + 1);
    EXPECT_EQ(file.at("/infeasible/clashing"), R"(["groups/programme/1/least","ceilings/co2"])");
    EXPECT_EQ(file.at("/instance/groups/0/of"), R"(["1","1","1"])");
    for (auto name : {"Sara", "Guro", "elektro", "Nantes", "Nordlia"})
        EXPECT_EQ(file.body.find(name), std::string::npos) << name;
    EXPECT_EQ(file.body.find(of_sara.to_string()), std::string::npos);
    EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
}

TEST_P(PlacementRunRoutesTest, two_who_go_together_are_placed_so_shown_so_and_replayed_so) {
    auto client = coordinator();
    auto body = [&](std::string_view policy) {
        return fmt::format(
            R"({{"policy":"{}","seed":1,"pairs":[{{"application_id":"{}","other_application_id":"{}"}}]}})", policy,
            of_sara.to_string(), of_guro.to_string());
    };
    auto made = client.post(runs_of(round), body("least_rank"));
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/run/placed"), "1");
    EXPECT_EQ(made.at("/decisions/0/together_with"), "Sara Lindmo");
    EXPECT_EQ(made.at("/decisions/1/together_with"), "");
    EXPECT_EQ(made.at("/decisions/2/together_with"), "Guro Lianes");
    EXPECT_EQ(made.at("/decisions/2/offer_title"), "");
    EXPECT_EQ(made.at("/run/pairs/0/application_id"), of_sara.to_string());
    EXPECT_EQ(made.at("/replayable"), "true");
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
    EXPECT_EQ(client.get(address_of(made) + "/file").at("/instance/pairs"), "[[1,3]]");
    EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
    auto refused = client.post(runs_of(round), body("by_points"));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/pairs");
    auto demand = client.get("/api/offer-rounds/" + round.to_string() + "/demand");
    EXPECT_EQ(demand.at("/applications/2/person_name"), "Sara Lindmo");
}

TEST_P(PlacementRunRoutesTest, a_partner_receives_at_most_what_was_asked_by_points_too) {
    auto client = coordinator();
    auto demand = client.get("/api/offer-rounds/" + round.to_string() + "/demand");
    EXPECT_EQ(demand.at("/partners/0/places"), "2");
    auto made = client.post(
        runs_of(round),
        fmt::format(
            R"({{"policy":"by_points","seed":1,"bounds":{{"journey":"fastest","groups":[],"partners":[{{"partner_id":"{}","most":1}}]}}}})",
            demand.at("/partners/0/partner_id")));
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/run/placed"), "1");
    EXPECT_EQ(made.at("/run/bounds/partners/0/most"), "1");
    EXPECT_EQ(made.at("/places/0/partner_id"), demand.at("/partners/0/partner_id"));
    EXPECT_NE(made.at("/decisions/0/reasons/0").find("hadde 81 poeng, du hadde 70"), std::string::npos) << made.body;
    EXPECT_EQ(made.at("/replayable"), "true");
    EXPECT_EQ(client.get(address_of(made)).body, made.body);
    EXPECT_EQ(client.get(runs_of(round)).at("/items/0/bounds/partners/0/most"), "1");
    EXPECT_EQ(hash_of_replayed(client, made), made.at("/hash"));
    EXPECT_EQ(client.get(address_of(made) + "/file").at("/instance/bounds/partners/0/name"), "1");
}

TEST_P(PlacementRunRoutesTest, two_runs_are_compared_person_by_person) {
    auto client = coordinator();
    auto before = run(client);
    auto after = client.post(
        runs_of(round),
        fmt::format(R"({{"policy":"by_points","seed":1,"fixed":[{{"application_id":"{}"}}]}})", of_sara.to_string()));
    auto compared = client.get(address_of(after) + "/comparison?with=" + before.at("/run/id"));
    ASSERT_EQ(compared.status, 200) << compared.body;
    EXPECT_EQ(compared.at("/before/id"), before.at("/run/id"));
    EXPECT_EQ(compared.at("/after/id"), after.at("/run/id"));
    EXPECT_EQ(compared.at("/moves/2/person_name"), "Sara Lindmo");
    EXPECT_EQ(compared.at("/moves/2/from_title"), "A term in Nantes");
    EXPECT_EQ(compared.at("/moves/2/to_title"), "");
    EXPECT_EQ(compared.at("/moves/2/kind"), "worse");
    EXPECT_EQ(client.get(address_of(before) + "/comparison").at("/moves"), "[]");
    EXPECT_EQ(client.get(address_of(before) + "/comparison?with=that").status, 422);
}

TEST_P(PlacementRunRoutesTest, runs_of_different_rounds_are_not_compared) {
    auto client = coordinator();
    auto made = run(client);
    auto elsewhere = client.post(runs_of(add_round(today + Days{3})), R"({"policy":"by_points","seed":1})");
    EXPECT_EQ(client.get(address_of(made) + "/comparison?with=" + elsewhere.at("/run/id")).status, 404);
}

TEST_P(PlacementRunRoutesTest, pupils_and_others_find_nothing) {
    auto client = coordinator();
    auto made = run(client);
    auto pupil = signed_in("elev");
    EXPECT_EQ(run(pupil).status, 404);
    EXPECT_EQ(pupil.get(address_of(made)).status, 404);
    auto other = sibling();
    EXPECT_EQ(run(other).status, 404);
    EXPECT_EQ(other.get(runs_of(round)).status, 404);
    EXPECT_EQ(other.get("/api/offer-rounds/" + round.to_string() + "/demand").status, 404);
    EXPECT_EQ(other.get(address_of(made) + "/comparison").status, 404);
    EXPECT_EQ(pupil.get("/api/offer-rounds/" + round.to_string() + "/demand").status, 404);
    EXPECT_EQ(other.get(address_of(made)).status, 404);
    EXPECT_EQ(other.get(address_of(made) + "/file").status, 404);
    EXPECT_EQ(pupil.get(address_of(made) + "/file").status, 404);
    EXPECT_EQ(other.post(address_of(made) + "/acceptance", "", if_match(made)).status, 404);
}

UTSYN_ON_BOTH_ENGINES(PlacementRunRoutesTest);

}  // namespace
}  // namespace utsyn
