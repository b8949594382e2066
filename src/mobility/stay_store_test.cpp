#include "mobility/stay_store.hpp"

#include "mobility/mobility_for_test.hpp"

#include <set>

namespace utsyn {
namespace {

class StayStoreTest : public MobilityTest {
protected:
    Stay stay(Direction direction = Direction::outgoing) const {
        return {.id = Id<Stay>::make(now),
                .organisation_id = school(),
                .person_id = made<Person>("pupil"),
                .partner_id = made<Partner>("relation.nantes"),
                .direction = direction,
                .starts_on = today - Days{10},
                .ends_on = today + Days{80}};
    }
    Stay cancelled() const {
        auto one = stay();
        one.break_off = BreakOff{today - Days{30}, "Ill"};
        return one;
    }
};

TEST_P(StayStoreTest, finds_what_it_saved_inside_the_fence_only) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    auto before = stay();
    stays.add(before, change());
    auto after = before;
    after.journey = ChosenJourney{"train+ferry", "Night train", {1890.5}, {41.25}, 2025, today};
    ASSERT_TRUE(stays.save(before, after, change("edited")));
    auto found = stays.find(after.id, fence());
    ASSERT_TRUE(found);
    EXPECT_EQ(json::to_json(*found), json::to_json(after));
    EXPECT_TRUE(stays.find(after.id, fence_elsewhere()).error().is(problems::not_found));
    EXPECT_EQ(stays.row_of(after, today).journey_mode, "train+ferry");
    EXPECT_TRUE(stays.save(before, before, change("edited")).error().is(problems::changed_meanwhile));
}

TEST_P(StayStoreTest, says_each_state_as_the_rule_does) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    std::set<StayState> met;
    std::vector<std::optional<int>> ends{std::nullopt, -6, -5, -1, 0, 1};
    for (int starts : {-5, 0, 1})
        for (int length : {0, 1, 5})
            for (auto broken_off : ends) {
                auto one = stay();
                one.starts_on = today + Days{starts};
                one.ends_on = one.starts_on + Days{length};
                if (broken_off) one.break_off = BreakOff{today + Days{*broken_off}, "Ill"};
                stays.add(one, change());
                met.insert(state_on(one, today));
                EXPECT_EQ(stays.row_of(one, today).state, state_on(one, today)) << json::to_json(one);
            }
    EXPECT_EQ(met.size(), 5U);
    for (auto state : met) {
        auto page = stays.list({.filters = {{"state", std::string{word(state)}}}, .limit = 200}, fence(), today);
        ASSERT_FALSE(page->rows.empty());
        for (const auto& row : page->rows.as<StayRow>()) EXPECT_EQ(row.state, state);
    }
}

TEST_P(StayStoreTest, gives_the_year_view_those_that_touch_its_days_and_take_place) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    stays.add(stay(), change());
    stays.add(cancelled(), change());
    auto later = stay();
    later.starts_on = today + Days{100};
    later.ends_on = today + Days{110};
    stays.add(later, change());
    EXPECT_EQ(stays.between(today, today, fence(), today).size(), 1U);
    EXPECT_EQ(stays.between(today, today + Days{100}, fence(), today).size(), 2U);
    EXPECT_TRUE(stays.between(today, today + Days{100}, fence_elsewhere(), today).empty());
    EXPECT_EQ(stays.with_partner(later.partner_id, fence()).size(), 2U);
    EXPECT_TRUE(stays.own(fence(), today).empty());
}

TEST_P(StayStoreTest, counts_who_went_and_came_while_the_agreement_runs) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    for (int i = 0; i < 3; ++i) stays.add(stay(), change());
    stays.add(stay(Direction::incoming), change());
    stays.add(cancelled(), change());
    auto before_the_agreement = stay();
    before_the_agreement.starts_on = today.plus_years(-2);
    stays.add(before_the_agreement, change());
    auto not_yet = stay();
    not_yet.starts_on = today + Days{1};
    stays.add(not_yet, change());
    auto traffic = stays.traffic_under_agreements(fence(), today);
    ASSERT_EQ(traffic.size(), 1U);
    EXPECT_EQ(traffic[0].sent, 3);
    EXPECT_EQ(traffic[0].received, 1);
    EXPECT_TRUE(stays.traffic_under_agreements(fence_elsewhere(), today).empty());
}

TEST_P(StayStoreTest, adds_up_what_chosen_journeys_emit) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    for (const auto* mode : {"train", "train+plane"}) {
        auto one = stay();
        one.journey = ChosenJourney{.mode = mode, .reason = "Fits", .kilograms_co2e = {100.5}, .chosen_on = today};
        stays.add(one, change());
    }
    stays.add(stay(), change());
    stays.add(cancelled(), change());
    auto figures = stays.figures(today - Days{10}, today, fence());
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].direction, Direction::outgoing);
    EXPECT_EQ(figures[0].stays, 3);
    EXPECT_EQ(figures[0].journeys, 2);
    EXPECT_EQ(figures[0].by_plane, 1);
    EXPECT_DOUBLE_EQ(figures[0].kilograms_co2e, 201);
    EXPECT_TRUE(stays.figures(today, today, fence()).empty());
}

TEST_P(StayStoreTest, tells_when_all_three_have_signed_the_learning_agreement) {
    auto transaction = database().begin();
    StayStore stays{transaction};
    auto one = stay();
    stays.add(one, change());
    LearningAgreement before{.id = Id<LearningAgreement>::make(now),
                             .organisation_id = school(),
                             .stay_id = one.id,
                             .goals = {{"French", "converse", "I ask my way.", "A film"}}};
    stays.add_learning_agreement(before, change());
    EXPECT_FALSE(stays.row_of(one, today).learning_agreement_agreed);
    auto after = before;
    NamedSignature signature{"Someone", today};
    for (auto signer : {Signer::pupil, Signer::home, Signer::host}) after = *sign(after, signer, signature);
    ASSERT_TRUE(stays.save_learning_agreement(before, after, change("signed")));
    EXPECT_TRUE(stays.row_of(one, today).learning_agreement_agreed);
    EXPECT_EQ(json::to_json(*stays.learning_agreement_of(one.id, fence())), json::to_json(after));
    EXPECT_FALSE(stays.learning_agreement_of(one.id, fence_elsewhere()));
    EXPECT_TRUE(stays.find_learning_agreement(after.id, fence_elsewhere()).error().is(problems::not_found));
}

UTSYN_ON_BOTH_ENGINES(StayStoreTest);

}  // namespace
}  // namespace utsyn
