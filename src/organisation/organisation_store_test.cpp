#include "organisation/organisation_store.hpp"

#include "organisation/problems.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class OrganisationStoreTest : public OnBothEngines {};

TEST_P(OrganisationStoreTest, ownership_reaches_through_every_level) {
    SchoolsForTest schools{database()};
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    auto top = Organisation{.id = Id<Organisation>::make(schools.now()),
                            .kind = OrganisationKind::agency,
                            .name = "Top",
                            .sort_key = "top",
                            .country = "NO"};
    organisations.add(top, {{}, schools.now(), "created"});
    EXPECT_TRUE(organisations.find(schools.school, schools.fence(top.id)).error().is(problems::not_found));
    ASSERT_TRUE(organisations.add_ownership(
        {Id<Ownership>::make(schools.now()), top.id, schools.owner, SchoolsForTest::today, {}}));
    EXPECT_TRUE(organisations.find(schools.school, schools.fence(top.id)));
    EXPECT_TRUE(organisations.find(schools.stranger, schools.fence(top.id)).error().is(problems::not_found));
}

TEST_P(OrganisationStoreTest, nobody_owns_its_own_owner) {
    SchoolsForTest schools{database()};
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    Ownership upside_down{Id<Ownership>::make(schools.now()), schools.school, schools.owner, SchoolsForTest::today, {}};
    EXPECT_TRUE(organisations.add_ownership(upside_down).error().is(problems::owner_below_owned));
    Ownership itself{Id<Ownership>::make(schools.now()), schools.school, schools.school, SchoolsForTest::today, {}};
    EXPECT_TRUE(organisations.add_ownership(itself).error().is(problems::owner_below_owned));
}

TEST_P(OrganisationStoreTest, an_entry_is_changed_only_by_who_keeps_it) {
    SchoolsForTest schools{database()};
    auto abroad = schools.add_abroad("Lycée du Port", "FR");
    auto transaction = database().read();
    OrganisationStore organisations{transaction};
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.school)));
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.owner)));
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.sibling)).error().is(problems::not_found));
    EXPECT_TRUE(organisations.find_kept(schools.owner, schools.fence(schools.school)).error().is(problems::not_found));
}

UTSYN_ON_BOTH_ENGINES(OrganisationStoreTest);

}  // namespace
}  // namespace utsyn
