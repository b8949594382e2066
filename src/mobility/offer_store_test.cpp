#include "mobility/offer_store.hpp"

#include "mobility/mobility_for_test.hpp"

namespace utsyn {
namespace {

class OfferStoreTest : public MobilityTest {};

TEST_P(OfferStoreTest, finds_what_it_saved_inside_the_fence_only) {
    auto transaction = database().begin();
    auto round = open_round();
    OfferRoundStore{transaction}.add(round, change());
    OfferStore offers{transaction};
    auto offer = offer_in(round);
    offers.add(offer, change());
    auto found = offers.find(offer.id, fence(), OfferReader::staff);
    ASSERT_TRUE(found);
    EXPECT_EQ(json::to_json(*found), json::to_json(offer));
    EXPECT_TRUE(offers.find(offer.id, fence_elsewhere(), OfferReader::staff).error().is(problems::not_found));
    auto edited = offer;
    edited.places = 5;
    ASSERT_TRUE(offers.save(offer, edited, change("edited")));
    EXPECT_EQ(offers.find(offer.id, fence(), OfferReader::staff)->places, 5);
    EXPECT_TRUE(offers.save(offer, offer, change("edited")).error().is(problems::changed_meanwhile));
    EXPECT_EQ(history_of(transaction, fence(), "offer", offer.id.uuid).size(), 2U);
}

TEST_P(OfferStoreTest, hides_drafts_from_applicants) {
    auto transaction = database().begin();
    auto round = open_round();
    OfferRoundStore rounds{transaction};
    rounds.add(round, change());
    OfferStore offers{transaction};
    auto draft = offer_in(round);
    draft.published_on.reset();
    offers.add(draft, change());
    EXPECT_TRUE(offers.find(draft.id, fence(), OfferReader::applicant).error().is(problems::not_found));
    EXPECT_TRUE(offers.of_round(round.id, fence(), OfferReader::applicant, today).empty());
    EXPECT_EQ(rounds.find_row(round.id, fence(), OfferReader::applicant, today)->places, 0);
    EXPECT_EQ(rounds.find_row(round.id, fence(), OfferReader::staff, today)->places, 4);
    auto round_draft = open_round();
    round_draft.published_on.reset();
    rounds.add(round_draft, change());
    EXPECT_TRUE(rounds.find(round_draft.id, fence(), OfferReader::applicant).error().is(problems::not_found));
    EXPECT_TRUE(rounds.find(round_draft.id, fence(), OfferReader::staff));
}

TEST_P(OfferStoreTest, lists_applicants_the_open_ones_and_says_each_state_as_the_rule_does) {
    auto transaction = database().begin();
    std::set<OfferState> met;
    OfferStore offers{transaction};
    OfferRoundStore rounds{transaction};
    for (int round_published = 0; round_published < 2; ++round_published)
        for (int published = 0; published < 2; ++published)
            for (int opens_in : {-20, -10, -1, 0, 1})
                for (int ends_in : {-1, 0, 40}) {
                    auto round = open_round();
                    round.opens_on = today + Days{opens_in};
                    round.closes_on = round.opens_on + Days{10};
                    round.answer_by = round.closes_on + Days{5};
                    if (!round_published) round.published_on.reset();
                    rounds.add(round, change());
                    auto offer = offer_in(round);
                    offer.ends_on = today + Days{ends_in};
                    if (!published) offer.published_on.reset();
                    offers.add(offer, change());
                    auto expected = state_on(offer, round, today);
                    met.insert(expected);
                    auto row = offers.find_row(offer.id, fence(), OfferReader::staff, today);
                    EXPECT_EQ(row->state, expected);
                    EXPECT_EQ(rounds.find_row(round.id, fence(), OfferReader::staff, today)->state,
                              state_on(round, today));
                }
    EXPECT_EQ(met.size(), 5U);
    auto seen = offers.list({.limit = 200}, fence(), OfferReader::applicant, today);
    ASSERT_FALSE(seen->rows.empty());
    for (const auto& row : seen->rows.as<OfferRow>()) EXPECT_EQ(row.state, OfferState::open);
    auto all = offers.list({.limit = 200}, fence(), OfferReader::staff, today);
    EXPECT_EQ(all->rows.size(), 60U);
    for (auto state : met) {
        auto page = offers.list({.filters = {{"state", std::string{word(state)}}}, .limit = 200}, fence(),
                                OfferReader::staff, today);
        ASSERT_FALSE(page->rows.empty());
        for (const auto& row : page->rows.as<OfferRow>()) EXPECT_EQ(row.state, state);
    }
}

TEST_P(OfferStoreTest, adds_up_the_places_of_an_agreement_in_a_school_year) {
    auto transaction = database().begin();
    auto round = open_round();
    OfferRoundStore{transaction}.add(round, change());
    OfferStore offers{transaction};
    auto offer = offer_in(round);
    offers.add(offer, change());
    auto sibling = offer_in(round);
    sibling.places = 3;
    offers.add(sibling, change());
    auto for_staff = offer_in(round);
    for_staff.who = Who::staff;
    offers.add(for_staff, change());
    auto agreement = *offer.agreement_id;
    EXPECT_EQ(offers.places_offered(agreement, offer, offer.starts_on, offer.starts_on), 3);
    EXPECT_EQ(offers.places_offered(agreement, offer_in(round), offer.starts_on, offer.starts_on), 7);
    EXPECT_EQ(offers.places_offered(agreement, offer, offer.starts_on + Days{1}, offer.ends_on), 0);
}

UTSYN_ON_BOTH_ENGINES(OfferStoreTest);

}  // namespace
}  // namespace utsyn
