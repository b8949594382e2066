#include "mobility/demo.hpp"

#include "funding/demo.hpp"
#include "mobility/demo_names.hpp"
#include "mobility/demo_plan.hpp"
#include "mobility/letter_store.hpp"
#include "mobility/mobility_application_store.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/placement_store.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/demo.hpp"
#include "partnership/demo.hpp"
#include "partnership/partnership.hpp"
#include "platform/demo_year.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <set>

namespace utsyn {
namespace {

class MobilityDemoTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        transaction_.emplace(database().begin());
        year_.emplace(*transaction_, today, *Instant::parse("2026-11-16T09:00:00.000Z"));
        fill_organisation_demo(*year_);
        fill_partnership_demo(*year_);
        fill_funding_demo(*year_);
        fill_mobility_demo(*year_);
    }
    void TearDown() override {
        year_.reset();
        transaction_.reset();
        OnBothEngines::TearDown();
    }

    static constexpr Date today{2026, 11, 16};
    sql::Transaction& transaction() { return *transaction_; }
    template <class T>
    Id<T> made(const std::string& word) const {
        return year_->made<T>(word);
    }
    Fence at(const std::string& school) const { return Authority::for_program(made<Organisation>(school)); }

private:
    std::optional<sql::Transaction> transaction_;
    std::optional<DemoYear> year_;
};

TEST_P(MobilityDemoTest, has_140_applicants_and_48_of_them_wait_to_be_placed) {
    std::map<std::string, std::size_t> applicants;
    std::size_t all = 0;
    for (const auto& round : demo_rounds) {
        auto id = made<OfferRound>("round." + std::string{round.word});
        auto standing = MobilityApplicationStore{transaction()}.standing(id, at(round.school));
        for (const auto& application : standing) EXPECT_FALSE(application.choices.empty()) << application.person_name;
        applicants[round.word] = standing.size();
        all += standing.size();
    }
    EXPECT_EQ(all, 140U);
    auto to_place = PlacementStore{transaction()}.rounds_to_place(today, at("nordlia"));
    ASSERT_EQ(to_place.size(), 1U);
    EXPECT_EQ(to_place[0].applicants, 48);
    EXPECT_EQ(applicants["nordlia_open"], 14U);
}

TEST_P(MobilityDemoTest, has_offers_and_stays_in_every_state) {
    std::set<OfferState> offers;
    std::set<StayState> stays;
    for (const char* school : {"county", "sundby", "bjorkvik"}) {
        auto page = OfferStore{transaction()}.list({.limit = 200}, at(school), OfferReader::staff, today);
        for (const auto& row : page->rows.as<OfferRow>()) offers.insert(row.state);
        for (const auto& row :
             StayStore{transaction()}.between(today - Days{600}, today + Days{600}, at(school), today))
            stays.insert(row.state);
    }
    using enum OfferState;
    EXPECT_EQ(offers, (std::set{draft, coming, open, closed, over}));
    EXPECT_EQ(stays, (std::set{StayState::planned, StayState::away, StayState::home}));
}

TEST_P(MobilityDemoTest, offers_only_what_an_agreement_covers) {
    for (const auto& demo : demo_offers) {
        if (!*demo.agreement) continue;
        const auto& round = *std::ranges::find(demo_rounds, std::string_view{demo.round}, &DemoRound::word);
        auto offer = OfferStore{transaction()}.find(made<Offer>("offer." + std::string{demo.word}), at(round.school),
                                                    OfferReader::staff);
        auto agreement = find_agreement(transaction(), at(round.school), *offer->agreement_id);
        EXPECT_TRUE(check_covered(*offer, *agreement)) << demo.word;
    }
}

TEST_P(MobilityDemoTest, leaves_the_demo_pupil_a_round_to_answer_and_one_to_be_placed_in) {
    auto fence = at("nordlia");
    auto applies = [&](const std::string& round) {
        auto standing = MobilityApplicationStore{transaction()}.standing(made<OfferRound>(round), fence);
        return std::ranges::count(standing, std::string{"Sara Lindmo"}, &MobilityApplicationRow::person_name);
    };
    EXPECT_EQ(applies("round.nordlia_open"), 0);
    EXPECT_EQ(applies("round.nordlia_closed"), 1);
}

TEST_P(MobilityDemoTest, gives_placed_pupils_letters_and_leaves_some_answers_due) {
    auto fence = at("bjorkvik");
    auto placements = PlacementStore{transaction()}.of_round(made<OfferRound>("round.bjorkvik_placed"), fence);
    EXPECT_EQ(std::ranges::count_if(placements, [](const auto& one) { return one.offer_id.has_value(); }), 15);
    for (const auto& placement : placements) {
        EXPECT_TRUE(LetterStore{transaction()}.is_written(placement.id));
        EXPECT_FALSE(placement.reasons.empty());
    }
    auto due = PlacementStore{transaction()}.answers_due(today, today + Days{7}, fence);
    ASSERT_EQ(due.size(), 1U);
    EXPECT_GT(due[0].answers, 0);
    EXPECT_LT(due[0].answers, 15);
}

TEST_P(MobilityDemoTest, has_an_exchange_that_only_sends) {
    auto traffic = StayStore{transaction()}.traffic_under_agreements(at("nordlia"), today);
    auto valencia = std::ranges::find(traffic, made<Partner>("relation.valencia"), &PartnerTraffic::partner_id);
    ASSERT_NE(valencia, traffic.end());
    EXPECT_EQ(valencia->sent, 12);
    EXPECT_EQ(valencia->received, 0);
}

UTSYN_ON_BOTH_ENGINES(MobilityDemoTest);

TEST(DemoName, names_nobody_twice) {
    std::set<std::string> names;
    for (std::size_t position = 0; position < 900; ++position) names.insert(demo_name("nb", position));
    EXPECT_EQ(names.size(), 900U);
}

}  // namespace
}  // namespace utsyn
