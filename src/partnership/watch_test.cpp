#include "partnership/watch.hpp"

#include "organisation/permissions.hpp"
#include "partnership/agreement_store.hpp"
#include "partnership/partner_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

class PartnershipWatchTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        partner = add_partner_for_test(database(), *schools);
        person = schools->add_person("Guro", RoleKind::teacher, schools->school);
        successor = schools->add_person("Signe", RoleKind::teacher, schools->school);
    }

    void name_as_contact() {
        auto transaction = database().begin();
        NamedContact contact{.id = Id<NamedContact>::make(schools->now()),
                             .organisation_id = schools->school,
                             .partner_id = partner.id,
                             .side = Side::ours,
                             .person_id = person,
                             .name = "Guro",
                             .function = "teacher of French",
                             .email = "guro@lia.example",
                             .valid_from = Date{2026, 1, 1}};
        PartnerStore{transaction}.add_contact(contact, {{}, schools->now(), "created"});
        transaction.commit();
    }

    void add_signed_agreement(Date valid_to) {
        auto transaction = database().begin();
        auto agreement = agreement_for_test(*schools, partner);
        agreement.valid_to = valid_to;
        agreement.our_signature = OurSignature{person, Date{2026, 7, 1}};
        agreement.their_signature = TheirSignature{"Marie Dubois", Date{2026, 7, 2}, {}};
        AgreementStore{transaction}.add(agreement, {{}, schools->now(), "created"});
        transaction.commit();
    }

    void hand_over(std::optional<Id<Person>> to) {
        auto transaction = database().begin();
        auto fence = schools->fence(schools->school);
        hand_over_in_partnership({transaction,
                                  fence,
                                  person,
                                  to,
                                  to ? "Signe" : "",
                                  Date{2026, 12, 31},
                                  {{}, schools->now(), "handed-over"}});
        transaction.commit();
    }

    template <class Ask>
    auto ask(Ask question, Date today = SchoolsForTest::today, bool may = true) {
        auto transaction = database().read();
        auto fence = schools->fence(schools->school);
        View view{transaction, fence, today, *Language::parse("en"), [may](Permission) { return may; }};
        return question(view);
    }
    std::vector<Alarm> alarms(bool may = true) { return ask(partnership_alarms, SchoolsForTest::today, may); }
    std::vector<Alarm> named_for(Id<Person> whom, Date day) {
        return ask([&](const View& view) { return named_for_in_partnership(view, whom); }, day);
    }

    std::optional<SchoolsForTest> schools;
    Partner partner;
    Id<Person> person;
    Id<Person> successor;
};

TEST_P(PartnershipWatchTest, warns_of_an_agreement_that_ends_and_counts_those_in_force) {
    add_signed_agreement(Date{2026, 12, 24});
    auto all = alarms();
    auto ends = std::ranges::find(all, "agreement-ends", &Alarm::kind);
    ASSERT_NE(ends, all.end());
    EXPECT_TRUE(ends->urgent);
    EXPECT_EQ(ends->due, Date(2026, 12, 24));
    EXPECT_LT(ends->since, SchoolsForTest::today);
    auto figures = ask([](const View& view) { return partnership_figures(view, {}, {}); });
    EXPECT_EQ(std::get<std::int64_t>(figures.at(1).arguments.at(0).second), 1);
    auto entries =
        ask([](const View& view) { return partnership_time_line(view, Date{2026, 8, 1}, Date{2027, 7, 31}); });
    EXPECT_EQ(std::ranges::count(entries, "agreements", &TimeLineEntry::lane), 1);
}

TEST_P(PartnershipWatchTest, tells_nothing_to_who_may_see_neither_partners_nor_agreements) {
    add_signed_agreement(Date{2026, 12, 24});
    EXPECT_FALSE(alarms().empty());
    EXPECT_TRUE(alarms(false).empty());
}

TEST_P(PartnershipWatchTest, a_successor_takes_over_the_day_after_the_last) {
    name_as_contact();
    EXPECT_EQ(named_for(person, SchoolsForTest::today).size(), 1U);
    hand_over(successor);
    EXPECT_EQ(named_for(person, Date(2026, 12, 31)).size(), 1U);
    EXPECT_EQ(named_for(person, Date(2027, 1, 1)).size(), 0U);
    EXPECT_EQ(named_for(successor, Date(2026, 12, 31)).size(), 0U);
    EXPECT_EQ(named_for(successor, Date(2027, 1, 1)).size(), 1U);
    auto transaction = database().read();
    auto contacts = PartnerStore{transaction}.contacts_of(partner.id, schools->fence(schools->school));
    ASSERT_EQ(contacts.size(), 2U);
    EXPECT_EQ(contacts[1].name, "Signe");
    EXPECT_EQ(contacts[1].function, "teacher of French");
    EXPECT_FALSE(contacts[1].email.has_value());
}

TEST_P(PartnershipWatchTest, without_a_successor_the_contact_ends) {
    name_as_contact();
    hand_over(std::nullopt);
    EXPECT_EQ(named_for(person, Date(2027, 1, 1)).size(), 0U);
    auto transaction = database().read();
    EXPECT_EQ(PartnerStore{transaction}.contacts_of(partner.id, schools->fence(schools->school)).size(), 1U);
}

UTSYN_ON_BOTH_ENGINES(PartnershipWatchTest);

}  // namespace
}  // namespace utsyn
