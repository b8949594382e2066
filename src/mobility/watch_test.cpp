#include "mobility/watch.hpp"

#include "mobility/mobility_application_store.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/placement_store.hpp"
#include "mobility/stay_store.hpp"

#include <algorithm>

namespace utsyn {
namespace {

class MobilityWatchTest : public MobilityTest {
protected:
    View view(sql::Transaction& transaction, const Fence& at, bool may = true) const {
        return {transaction, at, today, Language{}, [may](Permission) { return may; }};
    }
    Stay stay(int starts, Direction direction = Direction::outgoing) const {
        return {.id = Id<Stay>::make(now),
                .organisation_id = school(),
                .person_id = made<Person>("pupil"),
                .partner_id = made<Partner>("relation.nantes"),
                .direction = direction,
                .starts_on = today + Days{starts},
                .ends_on = today + Days{starts + 9}};
    }
    static std::vector<std::string> kinds(const std::vector<Alarm>& alarms) {
        std::vector<std::string> all;
        for (const auto& alarm : alarms) all.push_back(alarm.kind);
        return all;
    }
};

TEST_P(MobilityWatchTest, asks_for_placement_once_the_deadline_has_passed) {
    auto transaction = database().begin();
    auto round = open_round();
    round.closes_on = today;
    OfferRoundStore{transaction}.add(round, change());
    auto offer = offer_in(round);
    OfferStore{transaction}.add(offer, change());
    MobilityApplication application{.id = Id<MobilityApplication>::make(now),
                                    .organisation_id = school(),
                                    .person_id = made<Person>("pupil"),
                                    .round_id = round.id,
                                    .choices = {offer.id},
                                    .programme = "elektro",
                                    .year_level = 2,
                                    .submitted_at = now};
    MobilityApplicationStore{transaction}.add(application, change());
    EXPECT_TRUE(mobility_alarms(view(transaction, fence())).empty());
    auto closed = round;
    closed.closes_on = today - Days{1};
    closed.answer_by = today + Days{7};
    ASSERT_TRUE(OfferRoundStore{transaction}.save(round, closed, change()));
    EXPECT_EQ(kinds(mobility_alarms(view(transaction, fence()))), (std::vector<std::string>{"round-to-place"}));
    EXPECT_TRUE(mobility_alarms(view(transaction, fence_elsewhere())).empty());
    EXPECT_TRUE(mobility_alarms(view(transaction, fence(), false)).empty());
    PlacementStore{transaction}.add({.id = Id<Placement>::make(now),
                                     .organisation_id = school(),
                                     .round_id = round.id,
                                     .run_id = Uuid::make(now),
                                     .application_id = application.id,
                                     .person_id = application.person_id,
                                     .offer_id = offer.id,
                                     .rank = 1,
                                     .placed_at = now},
                                    change());
    auto alarms = mobility_alarms(view(transaction, fence()));
    ASSERT_EQ(kinds(alarms), (std::vector<std::string>{"answers-due"}));
    EXPECT_EQ(alarms[0].due, closed.answer_by);
}

TEST_P(MobilityWatchTest, tells_those_who_approve_of_journeys_that_wait_by_partner) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    const auto add = [&](int starts, double kilograms) {
        auto flying = stay(starts);
        flying.journey = ChosenJourney{.mode = "plane",
                                       .reason = "Exam",
                                       .kilograms_co2e = {kilograms},
                                       .chosen_on = today,
                                       .least_kilograms_co2e = KilogramsCo2e{100}};
        stays.add(flying, change());
        return flying.id;
    };
    const auto here = fence();
    const auto reader = [&](Permission seen) {
        return View{transaction, here, today, Language{}, [seen](Permission permission) { return permission == seen; }};
    };
    add(90, 200);
    add(-3, 500);
    EXPECT_TRUE(mobility_alarms(reader(Permission::approve_journeys)).empty());
    const auto waiting = add(80, 201);
    auto alarms = mobility_alarms(reader(Permission::approve_journeys));
    ASSERT_EQ(kinds(alarms), (std::vector<std::string>{"journeys-to-approve"}));
    EXPECT_EQ(alarms[0].link, "/stays/" + waiting.to_string());
    EXPECT_EQ(alarms[0].due, today + Days{80});
    add(85, 300);
    alarms = mobility_alarms(reader(Permission::approve_journeys));
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(std::get<std::int64_t>(alarms[0].arguments[1].second), 2);
    EXPECT_TRUE(alarms[0].link.starts_with("/stays?state=planned"));
    EXPECT_EQ(kinds(mobility_alarms(reader(Permission::see_offers))), std::vector<std::string>{});
}

TEST_P(MobilityWatchTest, misses_learning_agreements_before_departure_by_partner) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    for (int starts : {10, 30, 60}) stays.add(stay(starts), change());
    stays.add(stay(10, Direction::incoming), change());
    auto alarms = mobility_alarms(view(transaction, fence()));
    ASSERT_EQ(kinds(alarms), (std::vector<std::string>{"learning-agreement-missing", "support-not-entered"}));
    EXPECT_EQ(alarms[0].arguments,
              (Arguments{{"partner", std::string{"Lycée des Trois Rivières"}}, {"count", std::int64_t{2}}}));
    EXPECT_TRUE(alarms[0].urgent);
}

TEST_P(MobilityWatchTest, warns_of_an_exchange_that_leans_to_one_side) {
    auto transaction = database().begin();
    for (int i = 0; i < 5; ++i) StayStore{transaction}.add(stay(-30), change());
    EXPECT_TRUE(mobility_alarms(view(transaction, fence())).empty());
    StayStore{transaction}.add(stay(-30), change());
    auto alarms = mobility_alarms(view(transaction, fence()));
    ASSERT_EQ(kinds(alarms), (std::vector<std::string>{"exchange-leans"}));
    EXPECT_FALSE(alarms[0].urgent);
    for (int i = 0; i < 4; ++i) StayStore{transaction}.add(stay(-30), change());
    EXPECT_TRUE(mobility_alarms(view(transaction, fence())).at(0).urgent);
}

TEST_P(MobilityWatchTest, draws_rounds_and_those_who_travel_together) {
    auto transaction = database().begin();
    auto round = open_round();
    OfferRoundStore{transaction}.add(round, change());
    for (int i = 0; i < 3; ++i) StayStore{transaction}.add(stay(20), change());
    StayStore{transaction}.add(stay(20, Direction::incoming), change());
    auto entries = mobility_time_line(view(transaction, fence()), today, today + Days{100});
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].lane, "offers");
    EXPECT_EQ(entries[0].to, round.closes_on);
    EXPECT_EQ(entries[1].lane, "away");
    EXPECT_EQ(entries[1].label, "3 · Nantes");
    EXPECT_EQ(entries[2].lane, "here");
    EXPECT_EQ(entries[2].label, "1 · Nantes");
    EXPECT_TRUE(mobility_time_line(view(transaction, fence(), false), today, today + Days{100}).empty());
}

TEST_P(MobilityWatchTest, sums_up_stays_and_journeys) {
    auto transaction = database().begin();
    auto by_train = stay(0);
    by_train.journey = ChosenJourney{.mode = "train", .reason = "Fits", .kilograms_co2e = {40.4}, .chosen_on = today};
    StayStore{transaction}.add(by_train, change());
    StayStore{transaction}.add(stay(5, Direction::incoming), change());
    auto figures = mobility_figures(view(transaction, fence()), today, today + Days{10});
    std::vector<std::pair<std::string, std::int64_t>> told;
    for (const auto& figure : figures)
        told.emplace_back(figure.kind, std::get<std::int64_t>(figure.arguments[0].second));
    std::ranges::sort(told);
    EXPECT_EQ(told, (std::vector<std::pair<std::string, std::int64_t>>{
                        {"journeys-co2e", 40}, {"journeys-on-the-ground", 100}, {"stays-in", 1}, {"stays-out", 1}}));
}

UTSYN_ON_BOTH_ENGINES(MobilityWatchTest);

}  // namespace
}  // namespace utsyn
