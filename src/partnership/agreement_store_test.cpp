#include "partnership/agreement_store.hpp"

#include "partnership/partner_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>
#include <random>

namespace utsyn {
namespace {

class AgreementStoreTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        schools.emplace(database());
        partner = add_partner_for_test(database(), *schools);
    }

    Agreement saved(Agreement agreement) {
        auto transaction = database().begin();
        AgreementStore{transaction}.add(agreement, {{}, schools->now(), "created"});
        transaction.commit();
        return agreement;
    }

    std::optional<SchoolsForTest> schools;
    Partner partner;
};

TEST_P(AgreementStoreTest, finds_all_that_it_saved) {
    auto agreement = agreement_for_test(*schools, partner);
    agreement.conditions.housing = "Host families – chosen by the host";
    agreement.our_signature =
        OurSignature{schools->add_person("Head", RoleKind::head, schools->school), Date{2026, 5, 1}};
    agreement.their_signature = TheirSignature{"Marie Dubois", Date{2026, 5, 20}, Uuid::make(schools->now())};
    saved(agreement);
    auto transaction = database().read();
    auto found = AgreementStore{transaction}.find(agreement.id, schools->fence(schools->school));
    ASSERT_TRUE(found);
    EXPECT_EQ(json::to_json(*found), json::to_json(agreement));
}

TEST_P(AgreementStoreTest, is_seen_from_above_and_from_nowhere_else) {
    auto agreement = saved(agreement_for_test(*schools, partner));
    auto transaction = database().read();
    AgreementStore agreements{transaction};
    EXPECT_TRUE(agreements.find(agreement.id, schools->fence(schools->owner)));
    EXPECT_TRUE(agreements.find(agreement.id, schools->fence(schools->sibling)).error().is(problems::not_found));
    EXPECT_TRUE(agreements.find(agreement.id, schools->fence(schools->stranger)).error().is(problems::not_found));
}

TEST_P(AgreementStoreTest, refuses_to_save_over_a_newer_version) {
    auto agreement = saved(agreement_for_test(*schools, partner));
    auto transaction = database().begin();
    AgreementStore agreements{transaction};
    auto first = agreement;
    auto second = agreement;
    EXPECT_TRUE(agreements.save(agreement, first, {{}, schools->now(), "edited"}));
    EXPECT_EQ(first.version.number, 2);
    EXPECT_TRUE(
        agreements.save(agreement, second, {{}, schools->now(), "edited"}).error().is(problems::changed_meanwhile));
}

/// Random signatures and dates around one day, so that each state and each edge comes up.
Agreement random_agreement(const SchoolsForTest& schools, const Partner& partner, Id<Person> signer,
                           std::mt19937& random) {
    auto near_today = [&] { return SchoolsForTest::today + Days{static_cast<int>(random() % 5) - 2}; };
    auto agreement = agreement_for_test(schools, partner);
    agreement.valid_from = near_today();
    agreement.valid_to = near_today();
    if (random() % 3) agreement.our_signature = OurSignature{signer, near_today()};
    if (random() % 3) agreement.their_signature = TheirSignature{"Marie Dubois", near_today(), {}};
    if (random() % 4 == 0) agreement.terminated_from = near_today();
    return agreement;
}

TEST_P(AgreementStoreTest, the_register_filters_by_the_very_state_of_the_rule) {
    std::mt19937 random{20261116};
    auto signer = schools->add_person("Head", RoleKind::head, schools->school);
    std::map<AgreementState, std::set<Id<Agreement>>> by_rule;
    for (int i = 0; i < 150; ++i) {
        auto agreement = saved(random_agreement(*schools, partner, signer, random));
        by_rule[state_on(agreement, SchoolsForTest::today)].insert(agreement.id);
    }
    ASSERT_EQ(by_rule.size(), 6U) << "every state comes up";
    auto transaction = database().read();
    for (const auto& [state, expected] : by_rule) {
        sql::ListingRequest request{.filters = {{"state", std::string{word(state)}}}, .limit = 200};
        auto page = AgreementStore{transaction}.list(request, schools->fence(schools->school), SchoolsForTest::today);
        ASSERT_TRUE(page);
        std::set<Id<Agreement>> found;
        for (const auto& row : page->rows.as<AgreementRow>()) {
            found.insert(row.id);
            EXPECT_EQ(row.state, state);
        }
        EXPECT_EQ(found, expected) << word(state);
    }
}

UTSYN_ON_BOTH_ENGINES(AgreementStoreTest);

}  // namespace
}  // namespace utsyn
